using System.Collections.Immutable;

namespace Sanguine.Nutrition;

/// <summary>What an absorption is unsure of, and the interval that leaves.</summary>
public static class Absorption
{
    /// <summary>
    /// Each doubt on its own: the equation, every coefficient with a range, every figure of a food with one. What
    /// changes less than a hundredth of the result is left out.
    /// </summary>
    public static ImmutableArray<AbsorptionDoubt> Doubts(
        Meal meal, MealContents contents, double ferritin, double absorbed, NutritionKnowledge knowledge)
    {
        var doubts = new List<AbsorptionDoubt>();
        foreach (var (id, kind) in new[] { ("equation.spread", "equation"), ("food.iron-spread", "food-iron") })
        {
            var spread = knowledge.Coefficients[id];
            doubts.Add(new(kind, id, absorbed * spread.Low!.Value, absorbed * spread.High!.Value));
        }

        foreach (var varied in knowledge.Varied)
        {
            Add("coefficient", varied.Coefficient.Id, HallbergHulthen.Absorbed(contents, ferritin, varied.Low),
                HallbergHulthen.Absorbed(contents, ferritin, varied.High));
        }

        foreach (var portion in meal.Portions.Where(portion => portion.Food is not null))
        {
            OfFood("phytate", portion, knowledge.PhytateOf(portion.Food!), (food, figure) => food with { Phytate = figure });
            OfFood("tannin", portion, knowledge.TanninOf(portion.Food!), (food, figure) => food with { Tannin = figure });
            OfFood("heme", portion, knowledge.HemeOf(portion.Food!), (food, figure) => food with { Heme = figure });
        }

        return
        [
            .. doubts.Where(doubt => doubt.High - doubt.Low > absorbed / 100)
                .OrderByDescending(doubt => doubt.High - doubt.Low).ThenBy(doubt => doubt.What, StringComparer.Ordinal),
        ];

        void OfFood(string figure, Portion portion, Figure known, Func<Food, Figure, Food> with)
        {
            if (known.Low is not { } low || known.High is not { } high)
            {
                return;
            }

            Add($"food-{figure}", portion.FoodId, At(low), At(high));

            double At(double value)
            {
                var other = portion with { Food = with(portion.Food!, new(value, null, null, Basis.Measured, null)) };
                var changed = new Meal([.. meal.Portions.Select(one => ReferenceEquals(one, portion) ? other : one)]);
                return HallbergHulthen.Absorbed(MealContents.Of(changed, knowledge), ferritin, knowledge.Model);
            }
        }

        void Add(string kind, string what, double one, double other) =>
            doubts.Add(new(kind, what, Math.Min(one, other), Math.Max(one, other)));
    }

    /// <summary>
    /// Independent doubts together: distances on the logarithm add in quadrature, to either side apart.
    /// </summary>
    public static (double Low, double High) Interval(double absorbed, ImmutableArray<AbsorptionDoubt> doubts)
    {
        if (absorbed <= 0)
        {
            return (0, 0);
        }

        double down = 0, up = 0;
        foreach (var doubt in doubts)
        {
            // What could be nothing at all is cut at a hundredth, so that its logarithm is one.
            var low = Math.Log(Math.Max(doubt.Low, absorbed / 100) / absorbed);
            var high = Math.Log(doubt.High / absorbed);
            down += low < 0 ? low * low : 0;
            up += high > 0 ? high * high : 0;
        }

        return (absorbed * Math.Exp(-Math.Sqrt(down)), absorbed * Math.Exp(Math.Sqrt(up)));
    }
}
