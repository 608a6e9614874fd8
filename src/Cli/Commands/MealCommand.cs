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
        var ferritin = FoodOptions.Ferritin();
        var recipe = new Option<bool>("--recipe") { Description = "The argument is a recipe of the program: lentil-soup" };
        var json = ReadingOptions.JsonOption();
        var speech = new SpeechOptions();
        var store = new StoreOptions();
        var command = new Command("meal", "What a meal holds and how much of its iron is absorbed, factor by factor")
        {
            portions, ferritin, recipe, json,
        };
        speech.AddTo(command);
        store.AddTo(command);
        command.SetAction(parsed =>
        {
            var (context, profile) = FoodOptions.Eater(parsed, ferritin, store, surroundings);
            var spoken = speech.Choose(parsed, profile);
            var words = new FoodWords(spoken.Words, context.Knowledge);
            var typed = parsed.GetValue(portions)!;
            if (parsed.GetValue(recipe))
            {
                typed = [.. typed.SelectMany(name => FoodOptions.Recipe(name, context.Knowledge))];
            }

            var (meal, problems) = ReadPortions.Of(typed, context.Knowledge.Foods);
            Complaints.Say(surroundings.Error, problems, spoken);
            if (meal.Portions.IsEmpty)
            {
                return Exit.Input;
            }

            var review = context.Review(meal);
            if (parsed.GetValue(json))
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
