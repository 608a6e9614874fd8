using System.Collections.Immutable;

namespace Sanguine.Nutrition;

public enum SwapKind
{
    /// <summary>Eat it too.</summary>
    Add,

    /// <summary>Not with this meal but apart from it.</summary>
    Apart,

    /// <summary>Another food in its place, as many grams.</summary>
    Instead,
}

/// <summary>
/// A change that may raise what is absorbed. <paramref name="Food"/> is added, moved away, or takes the place of
/// <paramref name="InsteadOf"/>; <paramref name="Diets"/> are those it suits, all where empty; <paramref name="Unless"/>
/// are words of allergies, things avoided and cautions for which it is not offered.
/// </summary>
public sealed record SwapIdea(
    string Id, SwapKind Kind, string Food, double Grams, string? InsteadOf, ImmutableArray<string> Diets,
    ImmutableArray<string> Unless);

/// <summary>A change to one meal and what would then be absorbed, mg.</summary>
public sealed record Swap(SwapIdea Idea, Meal Changed, double Absorbed, double Low, double High);

public static class Swaps
{
    /// <summary>A change smaller than this is none, as a share of what is absorbed.</summary>
    private const double LeastGain = 0.05;

    /// <summary>Nor is one of less than this, mg.</summary>
    private const double LeastMg = 0.02;

    /// <summary>What would raise the iron absorbed from a meal, the most first; none that does not suit the person.</summary>
    public static ImmutableArray<Swap> For(
        Meal meal, AbsorbedIron now, string? diet, IReadOnlySet<string> cautions, NutritionKnowledge knowledge)
    {
        var found = new List<Swap>();
        foreach (var idea in knowledge.Swaps)
        {
            if ((idea.Diets.IsEmpty || diet is null || idea.Diets.Contains(diet)) && !idea.Unless.Any(cautions.Contains)
                && Changed(meal, idea, knowledge.Foods) is { } changed)
            {
                // The interval takes far longer than the number, and most ideas gain nothing.
                var contents = MealContents.Of(changed, knowledge);
                if (HallbergHulthen.Absorbed(contents, now.Ferritin, knowledge.Model) - now.Absorbed
                    >= Math.Max(LeastMg, now.Absorbed * LeastGain))
                {
                    var then = AbsorbedIron.Of(changed, now.FerritinIsKnown ? now.Ferritin : null, knowledge);
                    found.Add(new(idea, changed, then.Absorbed, then.Low, then.High));
                }
            }
        }

        return [.. found.OrderByDescending(swap => swap.Absorbed).ThenBy(swap => swap.Idea.Id, StringComparer.Ordinal)];
    }

    /// <summary>The meal after a change; null where the change does not apply to it.</summary>
    public static Meal? Changed(Meal meal, SwapIdea idea, FoodTable foods)
    {
        bool Has(string food) => meal.Portions.Any(portion => portion.FoodId == food && portion.Grams > 0);

        switch (idea.Kind)
        {
            case SwapKind.Add when !Has(idea.Food) && foods.Find(idea.Food) is { } food:
                return meal.With(new(food.Id, food, idea.Grams));
            case SwapKind.Apart when Has(idea.Food) && meal.Portions.Length > 1:
                return meal.Without(idea.Food);
            case SwapKind.Instead when Has(idea.InsteadOf!) && foods.Find(idea.Food) is { } other:
                return new([.. meal.Portions.Select(portion => portion.FoodId == idea.InsteadOf
                    ? new Portion(other.Id, other, portion.Grams)
                    : portion)]);
            default:
                return null;
        }
    }
}
