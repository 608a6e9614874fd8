using System.CommandLine;
using System.Globalization;
using Sanguine.App;
using Sanguine.App.Food;
using Sanguine.Cli.Views;
using Sanguine.Nutrition;

namespace Sanguine.Cli.Commands;

/// <summary>What a command about food was asked: for whom, in which words.</summary>
public sealed record FoodVisit(FoodContext Context, Speech Speech, FoodWords Words);

/// <summary>What every command about food takes: for which ferritin and whose, the language, JSON.</summary>
public sealed record FoodOptions
{
    public Option<double?> Ferritin { get; } = new("--ferritin")
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

    public Option<bool> Json { get; } = ReadingOptions.JsonOption();

    public SpeechOptions Speech { get; } = new();

    public StoreOptions Store { get; } = new();

    public void AddTo(Command command)
    {
        command.Add(Ferritin);
        command.Add(Json);
        Speech.AddTo(command);
        Store.AddTo(command);
    }

    /// <summary>A named ferritin is nobody's; without one it is the person in the store, where there is one.</summary>
    public FoodVisit Open(ParseResult parsed, Surroundings surroundings)
    {
        var (knowledge, problems) = ImportedFoods.Beside(KnowledgeNow.Value.Nutrition(), Store.Place(parsed, surroundings));
        var named = parsed.GetValue(Ferritin);
        var review = named is null && Journals.OfPerson(parsed, Store, surroundings) is { } journal
            ? ReviewCare.Of(journal, KnowledgeNow.Value, surroundings.Here, null)
            : null;
        var context = review is null ? FoodContext.Of(knowledge, named) : FoodContext.Of(review, knowledge);
        var speech = Speech.Choose(parsed, review?.Record.Profile ?? new());
        Complaints.Say(surroundings.Error, problems, speech);
        return new(context, speech, new(speech.Words, knowledge));
    }

    /// <summary>The portions of a recipe as they would be typed.</summary>
    public static IEnumerable<string> Recipe(string name, NutritionKnowledge knowledge) =>
        knowledge.Recipes.FirstOrDefault(recipe => recipe.Id == name) is { } found
            ? found.Items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Food}={item.Grams}"))
            : [name];
}
