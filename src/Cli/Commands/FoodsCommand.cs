using System.CommandLine;
using System.Text.Json;
using Sanguine.App;
using Sanguine.App.Facts;
using Sanguine.App.Food;
using Sanguine.App.Json;
using Sanguine.Cli.Terminal;
using Sanguine.Cli.Views;
using Sanguine.Journal;
using Sanguine.Nutrition;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine foods</c>: the food table: search it, ask for the top sources, the recipes.</summary>
public static class FoodsCommand
{
    private const int Most = 12;

    private static IEnumerable<string> Names => Watched.Named.Select(each => each.Name);

    public static Command For(Surroundings surroundings)
    {
        var command = new Command("foods", "The food table: search, top sources, recipes, import of FoodData Central");
        command.Add(Search(surroundings));
        command.Add(Top(surroundings));
        command.Add(Recipes(surroundings));
        command.Add(ImportFoodsCommand.For(surroundings));
        return command;
    }

    private static Command Search(Surroundings surroundings)
    {
        var typed = new Argument<string[]>("WORDS") { Description = "In English or Chinese: lentils, 菠菜", Arity = ArgumentArity.OneOrMore }.WithoutOptions();
        var options = new FoodOptions();
        var command = new Command("search", "Foods by name, slips of the finger forgiven") { typed };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var (context, speech, words) = options.Open(parsed, surroundings);
            var asked = string.Join(' ', parsed.GetValue(typed)!);
            var found = FoodSearch.Find(asked, context.Knowledge.Foods, FoodSearch.NoHabits, Most);
            if (parsed.GetValue(options.Json))
            {
                surroundings.Out.WriteLine(JsonText.Of(writer => Write(writer, found, words)));
            }
            else
            {
                Paint.To(surroundings.Out, Found(asked, found, words, surroundings.Display.Width), surroundings.Display);
            }

            return Exit.Done;
        });
        return command;
    }

    private static Command Top(Surroundings surroundings)
    {
        var nutrient = new Argument<string>("NUTRIENT") { Description = string.Join(", ", Names) }.WithoutOptions();
        var options = new FoodOptions();
        var command = new Command("top", "The top sources in a usual portion; of iron by what is absorbed") { nutrient };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var (context, speech, words) = options.Open(parsed, surroundings);
            var asked = parsed.GetValue(nutrient)!;
            if (Watched.Named.FirstOrDefault(each => each.Name == asked) is not { } which)
            {
                var near = Nearest.Of(asked, Names);
                Complaints.Say(surroundings.Error, [new Problem(null, null, "NUTRIENT", $"'{asked}' is not one that is listed",
                    $"use one of: {string.Join(", ", near.Length > 0 ? near : [.. Names])}")], speech);
                return Exit.Input;
            }

            var sources = BestSources.Of(which, context, Most);
            if (parsed.GetValue(options.Json))
            {
                surroundings.Out.WriteLine(JsonText.Of(writer => Write(writer, asked, sources, context, words)));
            }
            else
            {
                Paint.To(surroundings.Out, Sources(which, sources, context, words, surroundings.Display.Width), surroundings.Display);
            }

            return Exit.Done;
        });
        return command;
    }

    private static Command Recipes(Surroundings surroundings)
    {
        var markdown = new Option<bool>("--markdown") { Description = "As a page: sanguine foods recipes --markdown > docs/recipes.md" };
        var speech = new SpeechOptions();
        var command = new Command("recipes", "What the founding article's meals deliver at ferritin 15, 30 and 60") { markdown };
        speech.AddTo(command);
        command.SetAction(parsed =>
        {
            var spoken = speech.Choose(parsed, new());
            var knowledge = KnowledgeNow.Value.Nutrition();
            var words = new FoodWords(spoken.Words, knowledge);
            if (parsed.GetValue(markdown))
            {
                surroundings.Out.Write(RecipesMarkdown.Of(knowledge, words));
                return Exit.Done;
            }

            var page = new Page(surroundings.Display.Width);
            foreach (var recipe in knowledge.Recipes)
            {
                var absorbed = AbsorbedIron.Of(Meal.Of(knowledge.Foods, recipe.Items), 30, knowledge);
                page.Pair(
                    new(recipe.Name(words.Words.Language), Ink.Plain),
                    new($"{FoodWords.Mg(absorbed.Absorbed)} ({FoodWords.Mg(absorbed.Low)}–{FoodWords.Mg(absorbed.High)}) / {FoodWords.Mg(absorbed.Contents.Iron)} mg", Ink.Quiet));
            }

            Paint.To(surroundings.Out, page, surroundings.Display);
            return Exit.Done;
        });
        return command;
    }

    private static Page Found(string asked, IReadOnlyCollection<Food> found, FoodWords words, int width)
    {
        var page = new Page(width);
        if (found.Count == 0)
        {
            page.Say(words.Say("food.found-none", ("words", asked)));
        }

        foreach (var food in found)
        {
            var measures = string.Join(", ", food.Measures.Select(one =>
                $"{words.Measure(one.Word)} {FoodWords.Amount(one.Grams)} g"));
            page.Pair(new($"{food.Id}  {food.Name(words.Words.Language)}", Ink.Plain), new(measures, Ink.Quiet));
        }

        return page;
    }

    private static Page Sources(Watched which, BestSources sources, FoodContext context, FoodWords words, int width)
    {
        var page = new Page(width);
        if (which.Nutrient == Nutrient.Iron && !context.EncouragesIron)
        {
            page.Say(words.Say("food.held"));
            return page;
        }

        page.Say(which.Nutrient switch
        {
            Nutrient.Iron => words.Say("food.top.iron", ("ferritin", FoodWords.Amount(context.CountedFerritin))),
            Nutrient.VitaminB12 => words.Say("food.top.b12"),
            _ => words.Say("food.top.other"),
        }, Ink.Strong);
        foreach (var source in sources.Everyday)
        {
            Add(source);
        }

        if (!sources.NowAndThen.IsEmpty)
        {
            page.Blank();
            page.Say(words.Say("food.top.now-and-then"), Ink.Strong);
            page.Say(words.Say("food.top.now-and-then-say"), Ink.Quiet);
        }

        foreach (var source in sources.NowAndThen)
        {
            Add(source);
            if (BestSources.VitaminA(source.Food, context) is { } passed)
            {
                page.Say(words.PassesVitaminA(passed), Ink.Quiet, indent: Page.Margin);
            }
        }

        return page;

        void Add(FoodSource source)
        {
            var amount = which.Nutrient == Nutrient.Iron
                ? $"{FoodWords.Mg(source.Amount)} ({FoodWords.Mg(source.Low)}–{FoodWords.Mg(source.High)})"
                : FoodWords.Amount(source.Amount);
            page.Pair(
                new(words.Say("food.per-portion", ("food", words.Name(source.Food.Id)), ("grams", FoodWords.Amount(source.Grams))), Ink.Plain),
                new($"{amount} {which.Unit}  {words.Say("food.contains", ("amount", FoodWords.Amount(source.Contained)))}", Ink.Quiet));
        }
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Food> found, FoodWords words)
    {
        json.WriteStartArray();
        foreach (var food in found)
        {
            json.WriteStartObject();
            json.WriteString("food", food.Id);
            json.WriteString("name", food.Name(words.Words.Language));
            json.WriteString("group", food.Group);
            json.WriteString("source", food.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string nutrient, BestSources sources, FoodContext context, FoodWords words)
    {
        json.WriteStartObject();
        json.WriteString("nutrient", nutrient);
        json.WriteStartArray("sources");
        foreach (var source in sources.All)
        {
            json.WriteStartObject();
            json.WriteString("food", source.Food.Id);
            json.WriteString("name", words.Name(source.Food.Id));
            json.WriteNumber("grams", source.Grams);
            json.WriteNumber("amount", Math.Round(source.Amount, 4));
            json.WriteNumber("low", Math.Round(source.Low, 4));
            json.WriteNumber("high", Math.Round(source.High, 4));
            json.WriteNumber("contained", Math.Round(source.Contained, 4));
            json.WriteBoolean("everyday", sources.Everyday.Contains(source));
            if (BestSources.VitaminA(source.Food, context) is { } passed)
            {
                json.WriteString("warning", words.PassesVitaminA(passed));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
