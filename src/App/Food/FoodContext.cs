using System.Collections.Immutable;
using NodaTime;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>
/// Who eats: the ferritin their absorption is worked out for (µg/L; null where nobody measured one), what does not suit
/// them, and whether iron may be encouraged at all.
/// </summary>
public sealed record FoodContext(
    NutritionKnowledge Knowledge, double? Ferritin, LocalDate? FerritinDate, Eater Eater, int? PregnancyWeeks,
    IReadOnlySet<string> Cautions, bool EncouragesIron)
{
    /// <summary>A meal that is nobody's: for a ferritin that was named.</summary>
    public static FoodContext Of(NutritionKnowledge knowledge, double? ferritin) => new(
        knowledge, ferritin, null, new(null, null, Life.Any, null, null), null, ImmutableHashSet<string>.Empty, true);

    /// <summary>
    /// The person of a review. Iron is not encouraged where the plan withholds it; where it only could not be settled yet,
    /// food is still spoken of when ferritin stands below the line for restless legs.
    /// </summary>
    public static FoodContext Of(CareReview review, NutritionKnowledge knowledge)
    {
        var profile = review.Record.Profile;
        var ferritin = review.Assessment.Readings.FirstOrDefault(reading => reading.Marker.Id == "ferritin")?.Value;
        var held = review.Plan.Withheld.Any(withheld => withheld.Element == "iron");
        var unsettled = review.Plan.Withheld.Any(withheld => withheld.Code is "S-IRON-STOP" or "S-ON-IRON" or "S-HH");
        var low = ferritin is { } value && value.Value.Value <= review.Knowledge.Line("ferritin.rls-adult");
        return new(
            knowledge,
            ferritin is { Value.Value: > 0 } ? (double)ferritin.Value.Value : null,
            ferritin?.Date,
            Eater.Of(profile, review.Case.Person.Pregnant.Holds, review.Case.Person.AgeOn(review.On)),
            review.Case.Person.PregnancyDaysOn(review.On) / 7,
            Cautioned(review),
            !held && (!unsettled || low) && !review.Assessment.OpenEmergencies.Any());
    }

    /// <summary>Allergies, foods avoided, conditions, and classes of the medicines that are taken.</summary>
    private static ImmutableHashSet<string> Cautioned(CareReview review) => ImmutableHashSet.CreateRange<string>(
        StringComparer.OrdinalIgnoreCase,
        [
            .. review.Record.Profile.Allergies, .. review.Record.Profile.Avoids, .. review.Record.Profile.Conditions,
            .. review.Case.Current.Select(review.Case.ClassOf).OfType<string>(),
        ]);

    /// <summary>The ferritin that is counted with; the reference where nobody measured one.</summary>
    public double CountedFerritin => Knowledge.FerritinOrReference(Ferritin);

    public MealReview Review(Meal meal) => MealReview.Of(meal, this);

    /// <summary>Whether a food fits how the person eats and what they leave out.</summary>
    public bool Suits(Sanguine.Nutrition.Food food) =>
        !Cautions.Contains(food.Id) && !Cautions.Contains(food.English) && !Cautions.Contains(food.Group)
        && Eater.Diet switch
        {
            "vegan" => !food.IsOfAnimal && food.Meat == 0,
            "vegetarian" => !food.IsFlesh && food.Meat == 0,
            "pescatarian" => food.Group is not ("meat" or "poultry" or "organ"),
            _ => true,
        }
        // Preformed vitamin A of liver is not for a pregnancy.
        && !(Eater.Life == Life.Pregnant && food.Group == "organ");
}
