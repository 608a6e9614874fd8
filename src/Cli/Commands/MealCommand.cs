using System.CommandLine;
using Sanguine.App.Food;
using Sanguine.App.Json;
using Sanguine.Cli.Terminal;
using Sanguine.Cli.Views;

namespace Sanguine.Cli.Commands;

/// <summary>
/// <c>sanguine meal spinach=150 lemon-juice=30 --ferritin 20</c>: what a meal holds and what is absorbed of its iron.
/// </summary>
public static class MealCommand
{
    public static Command For(Surroundings surroundings)
    {
        var portions = new Argument<string[]>("FOOD=GRAMS")
        {
            Description = "Foods and grams, or household measures: spinach=150, black-tea=1cup; see: sanguine foods search",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var recipe = new Option<bool>("--recipe") { Description = "The argument is a recipe of the program: lentil-soup" };
        var options = new FoodOptions();
        var command = new Command("meal", "What a meal holds and how much of its iron is absorbed, factor by factor") { portions, recipe };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var (context, speech, words) = options.Open(parsed, surroundings);
            var typed = parsed.GetValue(portions)!;
            if (parsed.GetValue(recipe))
            {
                typed = [.. typed.SelectMany(name => FoodOptions.Recipe(name, context.Knowledge))];
            }

            var (meal, problems) = ReadPortions.Of(typed, context.Knowledge.Foods);
            Complaints.Say(surroundings.Error, problems, speech);
            if (meal.Portions.IsEmpty)
            {
                return Exit.Input;
            }

            var review = context.Review(meal);
            if (parsed.GetValue(options.Json))
            {
                surroundings.Out.WriteLine(JsonText.Of(writer => MealJson.Write(writer, review, words)));
            }
            else
            {
                Paint.To(surroundings.Out, MealView.Of(review, context, words, surroundings.Display.Width), surroundings.Display);
            }

            return problems.IsEmpty ? Exit.Done : Exit.Input;
        });
        return command;
    }
}
