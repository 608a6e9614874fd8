using System.CommandLine;
using Sanguine.App.Food;
using Sanguine.App.Json;
using Sanguine.Cli.Terminal;
using Sanguine.Cli.Views;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine foods import FoodData_Central_sr_legacy_food_csv_2018-04.zip</c>: foods of USDA FoodData Central.</summary>
public static class ImportFoodsCommand
{
    public static Command For(Surroundings surroundings)
    {
        var releases = new Argument<string[]>("ZIP")
        {
            Description = "Releases of FoodData Central: SR Legacy, Foundation, Survey (FNDDS); CSV zip or JSON",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var json = ReadingOptions.JsonOption();
        var speech = new SpeechOptions();
        var store = new StoreOptions();
        var command = new Command("import", "Keeps the foods of a release beside the curated table, which goes before them") { releases, json };
        speech.AddTo(command);
        store.AddTo(command);
        command.SetAction(parsed =>
        {
            var spoken = speech.Choose(parsed, new());
            var place = store.Place(parsed, surroundings);
            var exit = Exit.Done;
            foreach (var release in parsed.GetValue(releases)!)
            {
                var read = Progressing.OverBytes(release, surroundings, at => ImportedFoods.Import(release, place, at));
                Complaints.Say(surroundings.Error, read.Problems, spoken);
                exit = read.Problems.IsEmpty ? exit : Exit.Input;
                if (parsed.GetValue(json))
                {
                    surroundings.Out.WriteLine(JsonText.Of(writer => FoodsImportJson.Write(writer, release, read)));
                    continue;
                }

                surroundings.Out.WriteLine($"{Path.GetFileName(release)}: {spoken.Say(new Words.Phrase("food.imported")
                    .With("read", read.Read).With("added", read.Added).With("replaced", read.Replaced))}");
                foreach (var (what, count) in read.Skipped)
                {
                    surroundings.Out.WriteLine(count > 0 ? $"  {what}: {count}" : $"  {what}");
                }
            }

            return exit;
        });
        return command;
    }
}
