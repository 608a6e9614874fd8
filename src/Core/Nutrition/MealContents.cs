namespace Sanguine.Nutrition;

/// <summary>
/// What the absorption equations read of a meal. Iron, phytic acid, vitamin C, tannic-acid equivalents and calcium in
/// mg; meat, fish and poultry in g as eaten; eggs by number.
/// </summary>
public readonly record struct MealContents(
    double NonHemeIron, double HemeIron, double Phytate, double VitaminC, double Tannin, double Calcium, double Meat,
    double Eggs)
{
    public double Iron => NonHemeIron + HemeIron;

    public static MealContents operator +(MealContents one, MealContents other) => new(
        one.NonHemeIron + other.NonHemeIron, one.HemeIron + other.HemeIron, one.Phytate + other.Phytate,
        one.VitaminC + other.VitaminC, one.Tannin + other.Tannin, one.Calcium + other.Calcium, one.Meat + other.Meat,
        one.Eggs + other.Eggs);

    /// <summary>A meal's contents; a figure that nobody measured is what is typical of the food's group.</summary>
    public static MealContents Of(Meal meal, NutritionKnowledge knowledge)
    {
        var sum = default(MealContents);
        foreach (var portion in meal.Portions)
        {
            sum += Of(portion, knowledge);
        }

        return sum;
    }

    public static MealContents Of(Portion portion, NutritionKnowledge knowledge)
    {
        if (portion.Food is not { } food)
        {
            return default;
        }

        var hundreds = portion.Grams / 100;
        var iron = (food.Of(Nutrient.Iron) ?? 0) * hundreds;
        var heme = iron * (knowledge.HemeOf(food).Value ?? 0) / 100;
        return new(
            iron - heme, heme, (knowledge.PhytateOf(food).Value ?? 0) * hundreds,
            (food.Of(Nutrient.VitaminC) ?? 0) * hundreds, (knowledge.TanninOf(food).Value ?? 0) * hundreds,
            (food.Of(Nutrient.Calcium) ?? 0) * hundreds, food.Meat * hundreds, food.Eggs * hundreds);
    }
}
