using System.Collections.Immutable;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>An upper limit that food and supplements of a day together pass.</summary>
public sealed record PassedLimit(IntakeLimit Limit, double Amount)
{
    /// <summary>What a limit is of: the element of supplements, and what food brings of it where food counts.</summary>
    private static readonly (string Nutrient, string? Element, Func<FoodDay, double> Food)[] Counted =
    [
        ("iron", "iron", day => day.Total(Nutrient.Iron).Sum),
        ("calcium", "calcium", day => day.Total(Nutrient.Calcium).Sum),
        ("zinc", "zinc", day => day.Total(Nutrient.Zinc).Sum),
        ("vitamin-c", "vitaminC", day => day.Total(Nutrient.VitaminC).Sum),
        ("magnesium", "magnesium", _ => 0),
        // What is added to food is the same folic acid.
        ("folic-acid", "folicAcid", day => day.Total(Nutrient.FolicAcid).Sum),
        ("vitamin-a", null, day => day.FromAnimals(Nutrient.VitaminA)),
    ];

    /// <summary>One a nutrient: the lowest limit that is passed.</summary>
    public static ImmutableArray<PassedLimit> Of(FoodDay day, CareRecord record)
    {
        var limits = Targets.LimitsFor(day.Context.Eater, day.Context.Knowledge.Limits);
        return
        [
            .. Counted.SelectMany(counted =>
            {
                var amount = counted.Food(day) + (counted.Element is { } element ? IronTaken.Of(element, day.Date, record) : 0);
                return limits.Where(limit => limit.Nutrient == counted.Nutrient && amount > limit.Value)
                    .OrderBy(limit => limit.Value).Take(1).Select(limit => new PassedLimit(limit, amount));
            }),
        ];
    }
}
