using NodaTime;
using Sanguine.Quantities;

namespace Sanguine.Assessment;

/// <summary>
/// What is known of a person on a day: age, sex, pregnancy, conditions. Unknown names the question to ask.
/// </summary>
public sealed record PersonFacts(CareRecord Record, LocalDate On)
{
    /// <summary>The latest a pregnancy can last, in days: 42 weeks and 0 days.</summary>
    private const int LongestPregnancy = 42 * 7;

    private const int YoungestPregnancy = 11;

    private const int OldestPregnancy = 55;

    private Profile Profile => Record.Profile;

    /// <summary>Completed years; with only the year of birth known, the younger age.</summary>
    public int? Age => AgeOn(On);

    public Truth Male => Truth.Of(Profile.Sex is { } sex ? sex == Sex.Male : null, "sex");

    public Truth Adult => AgeAtLeast(18);

    public Truth PostMenopausal => Male.Holds
        ? Truth.No
        : Truth.Of(Profile.Menopause is { } menopause ? menopause == "post" : null, "menopause");

    /// <summary>Pregnant on the day. Men, after menopause, under 11 and over 55 are not asked.</summary>
    public Truth Pregnant => PregnantOn(On);

    public Truth Breastfeeding => CannotBePregnant ? Truth.No : Truth.Of(Profile.Breastfeeding, "breastfeeding");

    public Truth PossiblyPregnant => Pregnant.Fails
        ? CannotBePregnant ? Truth.No : Truth.Of(Profile.PlanningPregnancy == true)
        : Truth.Yes;

    /// <summary>A pregnancy that was told of and must be over by now: it is asked.</summary>
    public bool PregnancyIsOverdue => Profile.Pregnancy == true && !CannotBePregnant && PregnantOn(On).IsUnknown;

    public int? AgeOn(LocalDate date) => Profile.BirthDate is { } born
        ? Period.Between(born, date, PeriodUnits.Years).Years
        : Profile.BirthYear is { } year ? Math.Max(0, date.Year - year - 1) : null;

    /// <summary>Completed months, for small children; null where only the year of birth is known.</summary>
    public int? AgeInMonthsOn(LocalDate date) =>
        Profile.BirthDate is { } born ? Period.Between(born, date, PeriodUnits.Months).Months : null;

    public Truth AgeAtLeast(int years) => Truth.Of(Age is { } age ? age >= years : null, "birthDate");

    public Truth Has(string condition) => Profile.Condition(condition);

    public Truth HasAny(params ReadOnlySpan<string> conditions)
    {
        var any = Truth.No;
        foreach (var condition in conditions)
        {
            any |= Has(condition);
        }

        return any;
    }

    /// <summary>Completed days of pregnancy on a date; null where the weeks are unknown.</summary>
    public int? PregnancyDaysOn(LocalDate date) =>
        Profile.PregnancyWeeks is { } weeks && Profile.PregnancyAsOf is { } asOf
        ? (int)(weeks * 7) + Period.DaysBetween(asOf, date)
        : null;

    /// <summary>1, 2 or 3; null where the weeks are unknown. Up to 12 weeks is the first, from 28 the third.</summary>
    public int? TrimesterOn(LocalDate date) => PregnancyDaysOn(date) is { } days
        ? days < 13 * 7 ? 1 : days < 28 * 7 ? 2 : 3
        : null;

    private bool CannotBePregnant =>
        Profile.Sex == Sex.Male
        || Profile.Menopause == "post"
        || Age is < YoungestPregnancy or > OldestPregnancy;

    public Truth PregnantOn(LocalDate date)
    {
        if (CannotBePregnant || Profile.Pregnancy == false)
        {
            return Truth.No;
        }

        if (Profile.Pregnancy is null)
        {
            return Truth.Unknown("pregnancy");
        }

        var days = PregnancyDaysOn(date)
            ?? (Profile.PregnancyToldOn is { } told ? Period.DaysBetween(told, date) : 0);
        return days > LongestPregnancy ? Truth.Unknown("pregnancy") : Truth.Yes;
    }
}
