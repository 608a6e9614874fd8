using System.CommandLine;
using System.Globalization;
using Sanguine.App;
using Sanguine.App.Food;
using Sanguine.Cli.Views;
using Sanguine.Nutrition;

namespace Sanguine.Cli.Commands;

/// <summary>What the commands about food share: for which ferritin, and whose it is.</summary>
public static class FoodOptions
{
    public static Option<double?> Ferritin() => new("--ferritin")
    {
        Description = "Ferritin in µg/L; left out: the person's in the store, else the reference of the equation",
        HelpName = "N",
        CustomParser = parsed =>
        {
            var text = parsed.Tokens[0].Value;
            if (double.TryParse(text, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 10_000)
            {
                return value;
            }

            parsed.AddError($"'{text}' is no ferritin. Write --ferritin 20, in µg/L (the same number as ng/mL).");
            return null;
        },
    };

    /// <summary>A named ferritin is nobody's; without one it is the person in the store, where there is one.</summary>
    public static (FoodContext Context, Profile Profile) Eater(
        ParseResult parsed, Option<double?> ferritin, StoreOptions store, Surroundings surroundings)
    {
        var place = store.Place(parsed, surroundings);
        var (knowledge, problems) = ImportedFoods.Beside(KnowledgeNow.Value.Nutrition(), place);
        Complaints.Say(surroundings.Error, problems, new SpeechOptions().Choose(parsed, new()));
        if (parsed.GetValue(ferritin) is { } named)
        {
            return (FoodContext.Of(knowledge, named), new());
        }

        if (!place.Exists || Journals.Read(parsed, Nobody, store, surroundings) is not { IsExample: false } journal)
        {
            return (FoodContext.Of(knowledge, null), new());
        }

        var review = ReviewCare.Of(journal, KnowledgeNow.Value, surroundings.Here, null);
        return (FoodContext.Of(review, knowledge), review.Record.Profile);
    }

    /// <summary>The portions of a recipe as they would be typed.</summary>
    public static IEnumerable<string> Recipe(string name, NutritionKnowledge knowledge) =>
        knowledge.Recipes.FirstOrDefault(recipe => recipe.Id == name) is { } found
            ? found.Items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Food}={item.Grams}"))
            : [name];

    private static readonly Argument<string?> Nobody = new("JOURNAL");
}
