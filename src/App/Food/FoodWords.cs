using System.Globalization;
using Sanguine.Nutrition;
using Sanguine.Words;

namespace Sanguine.App.Food;

/// <summary>Sentences about food: factors, swaps, what is unsure; one wording for page and terminal.</summary>
public sealed record FoodWords(Catalog Words, NutritionKnowledge Knowledge)
{
    public string Say(string code) => Words.Say(code);

    public string Say(string code, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var phrase = new Phrase(code);
        foreach (var (name, value) in arguments)
        {
            phrase = phrase.With(name, value);
        }

        return Words.Say(phrase);
    }

    public string Name(string food) => Knowledge.Foods.Find(food)?.Name(Words.Language) ?? food;

    /// <summary>Milligrams absorbed: two digits that carry something, never more than two after the point.</summary>
    public static string Mg(double mg) => mg.ToString(mg < 0.095 ? "0.00" : mg < 9.95 ? "0.0" : "0", CultureInfo.InvariantCulture);

    public static string Factor(double factor) => factor.ToString(factor < 9.995 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    public static string Amount(double amount) =>
        amount.ToString(amount < 9.95 ? "0.#" : "0", CultureInfo.InvariantCulture);

    /// <summary>The factors that change anything, in the order of the equation; ferritin last.</summary>
    public IEnumerable<(string Code, string Label, double Factor)> Factors(AbsorbedIron iron)
    {
        var f = iron.Factors;
        foreach (var (code, factor) in new[]
        {
            ("phytate", f.Phytate), ("vitaminC", f.VitaminC), ("polyphenols", f.Polyphenols), ("calcium", f.Calcium),
            ("meat", f.Meat), ("egg", f.Egg),
        })
        {
            if (Math.Abs(factor - 1) >= 0.005)
            {
                yield return (code, Say($"food.factor.{code}"), factor);
            }
        }

        yield return ("ferritin",
            Say(iron.FerritinIsKnown ? "food.factor.ferritin" : "food.factor.ferritin-assumed", ("value", Amount(iron.Ferritin))),
            f.Ferritin);
    }

    public string Say(Swap swap)
    {
        var food = Knowledge.Foods.Find(swap.Idea.Food);
        return swap.Idea.Kind switch
        {
            SwapKind.Add => Say("food.swap.add", ("food", Name(swap.Idea.Food)), ("grams", Amount(swap.Idea.Grams))),
            SwapKind.Apart => Say(
                food?.Group is "tea" or "coffee" or "cocoa" ? "food.swap.apart-drink" : "food.swap.apart", ("food", Name(swap.Idea.Food))),
            _ => Say("food.swap.instead", ("food", Name(swap.Idea.Food)), ("other", Name(swap.Idea.InsteadOf!))),
        };
    }

    /// <summary>What a portion brings of vitamin A, beside the limit a day that it passes alone.</summary>
    public string PassesVitaminA(PassedLimit passed) => Say(
        "food.top.vitamin-a", ("amount", Amount(passed.Amount)), ("limit", Amount(passed.Limit.Value)));

    public string Say(AbsorptionDoubt doubt) => doubt.Kind switch
    {
        "equation" => Say("food.doubt.equation"),
        "food-iron" => Say("food.doubt.food-iron"),
        "coefficient" => Say("food.doubt.coefficient", ("what", Say($"food.{doubt.What}"))),
        _ => Say($"food.doubt.{doubt.Kind}", ("food", Name(doubt.What))),
    };

    /// <summary>A household measure by its word; one of an imported food stands as it came.</summary>
    public string Measure(string measure) => Words.Knows($"food.measure.{measure}") ? Say($"food.measure.{measure}") : measure;

    /// <summary>A food in a title: without how it was prepared.</summary>
    public string ShortName(string food) => Name(food).Split([',', '（', '('], 2)[0].Trim();

    /// <summary>A meal by its recipe's name where it is one, else by its first foods.</summary>
    public string Title(Meal meal)
    {
        var recipe = Knowledge.Recipes.FirstOrDefault(recipe => recipe.Items.Length == meal.Portions.Length
            && recipe.Items.All(item => meal.Portions.Any(portion => portion.FoodId == item.Food)));
        var title = recipe is not null
            ? recipe.Name(Words.Language)
            : string.Join(Words.Language == "zh" ? "、" : ", ", meal.Portions.Select(portion => ShortName(portion.FoodId)).Distinct().Take(MostNamed));
        return Names.Capital(title);
    }

    private const int MostNamed = 4;

    public string Basis(Basis basis) => Say($"food.basis.{basis.ToString().ToLowerInvariant()}");
}
