using Sanguine.App.Food;
using Sanguine.Nutrition;
using Sanguine.Web.Frame;

namespace Sanguine.Web.Food;

/// <summary>Anything that is drawn of food.</summary>
public abstract class FoodView : View
{
    protected FoodContext Eating => Visit.Eating;

    protected NutritionKnowledge Known => Visit.Eating.Knowledge;

    protected FoodWords Spoken => new(Words, Known);

    protected static string Mg(double mg) => FoodWords.Mg(mg);

    /// <summary>A range in words.</summary>
    protected string Range(double low, double high) => Say("web.food.range", ("low", Mg(low)), ("high", Mg(high)));

    protected static string Unit(string unit) => Quantities.Unit.Display(unit);

    protected string Nutrient(string nutrient) => Say($"food.nutrient.{nutrient}");
}
