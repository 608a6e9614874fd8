using System.Collections.Immutable;

namespace Sanguine.Nutrition;

/// <summary>Whose target it is.</summary>
public enum Life
{
    Any,
    Pregnant,
    Breastfeeding,

    /// <summary>After the menopause.</summary>
    Postmenopausal,
}

/// <summary>
/// What a body recommends a day, of one nutrient, for an age in completed years (to inclusive), a sex (null: both) and a
/// state of life. <paramref name="Kind"/> is the body's own word: RDA, AI, PRI.
/// </summary>
public sealed record IntakeTarget(
    string Body, string Nutrient, int AgeFrom, int AgeTo, Sex? Sex, Life Life, double Value, string Unit, string Kind,
    string Source);

/// <summary>
/// A body's upper limit a day; <paramref name="Counts"/> says of what: <c>all</c> sources, <c>supplements</c> only (what
/// is added as such), or the <c>preformed</c> vitamin.
/// </summary>
public sealed record IntakeLimit(
    string Body, string Nutrient, string Counts, int AgeFrom, int AgeTo, Life Life, double Value, string Unit, string Kind,
    string Source);

/// <summary>Who eats, as targets and limits see it; null was not said.</summary>
public sealed record Eater(int? Age, Sex? Sex, Life Life, string? Diet, double? WeightKg)
{
    private const int Grown = 19;

    public static Eater Of(Profile profile, bool pregnant, int? age) => new(
        age, profile.Sex,
        pregnant ? Life.Pregnant
            : profile.Breastfeeding == true ? Life.Breastfeeding
            : profile is { Sex: Sanguine.Sex.Female, Menopause: "post" } ? Life.Postmenopausal
            : Life.Any,
        profile.Diet, (double?)profile.WeightKg);

    /// <summary>Age for the tables; an adult where nobody said.</summary>
    public int AgeForTables => Age ?? 30;

    public bool IsGrown => AgeForTables >= Grown;

    public bool EatsNoMeat => Diet is "vegan" or "vegetarian";
}

public static class Targets
{
    /// <summary>
    /// One target a body and nutrient: the one for the state of life where there is one, else the general one. Where the
    /// sex is not known, the higher of both.
    /// </summary>
    public static ImmutableArray<IntakeTarget> For(Eater eater, ImmutableArray<IntakeTarget> targets) =>
    [
        .. targets
            .Where(target => Fits(target.AgeFrom, target.AgeTo, eater) && (target.Sex is null || eater.Sex is null
                || target.Sex == eater.Sex) && (target.Life == Life.Any || target.Life == eater.Life))
            .GroupBy(target => (target.Body, target.Nutrient))
            .Select(choices => choices
                .OrderByDescending(target => target.Life == eater.Life)
                .ThenByDescending(target => target.Value).First()),
    ];

    /// <summary>One limit a body, nutrient and what is counted.</summary>
    public static ImmutableArray<IntakeLimit> LimitsFor(Eater eater, ImmutableArray<IntakeLimit> limits) =>
    [
        .. limits
            .Where(limit => Fits(limit.AgeFrom, limit.AgeTo, eater) && (limit.Life == Life.Any || limit.Life == eater.Life))
            .GroupBy(limit => (limit.Body, limit.Nutrient, limit.Counts))
            .Select(choices => choices
                .OrderByDescending(limit => limit.Life == eater.Life).ThenBy(limit => limit.Value).First()),
    ];

    /// <summary>
    /// Iron that is lost or needed a day and must be absorbed, mg: what a diet has to replace. From the measured losses,
    /// in pregnancy from its demand.
    /// </summary>
    public static Evidence.Coefficient IronNeed(Eater eater, int? pregnancyWeeks, NutritionKnowledge knowledge) =>
        knowledge.Coefficients[eater switch
        {
            { Life: Life.Pregnant } => pregnancyWeeks switch
            {
                < 14 => "need.iron-trimester-1",
                < 28 => "need.iron-trimester-2",
                >= 28 => "need.iron-trimester-3",
                null => "need.iron-trimester-2",
            },
            { Sex: Sex.Male } => "need.iron-men",
            { Life: Life.Postmenopausal } or { Age: > 51 } => "need.iron-postmenopausal",
            _ => "need.iron-menstruating",
        }];

    private static bool Fits(int from, int to, Eater eater) => eater.AgeForTables >= from && eater.AgeForTables <= to;
}
