using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Quantities;

namespace Sanguine;

public enum Sex
{
    Female,
    Male,
}

/// <summary>What the person said about themself. Null and unknown mean that nobody said.</summary>
public sealed record Profile
{
    public string? Name { get; init; }

    public LocalDate? BirthDate { get; init; }

    public int? BirthYear { get; init; }

    public Sex? Sex { get; init; }

    public bool? Pregnancy { get; init; }

    /// <summary>Completed weeks of pregnancy on <see cref="PregnancyAsOf"/>.</summary>
    public decimal? PregnancyWeeks { get; init; }

    public LocalDate? PregnancyAsOf { get; init; }

    /// <summary>The day on which the pregnancy was told of; without weeks it is the only thing to count from.</summary>
    public LocalDate? PregnancyToldOn { get; init; }

    public bool? PlanningPregnancy { get; init; }

    public bool? Breastfeeding { get; init; }

    /// <summary><c>pre</c> or <c>post</c>.</summary>
    public string? Menopause { get; init; }

    public string? Menstruation { get; init; }

    public decimal? HeightCm { get; init; }

    public decimal? WeightKg { get; init; }

    public ImmutableSortedSet<string> Conditions { get; init; } = [];

    public ImmutableSortedSet<string> NoConditions { get; init; } = [];

    public ImmutableSortedSet<string> Signs { get; init; } = [];

    public bool? Smoker { get; init; }

    public decimal? AltitudeM { get; init; }

    public string? Diet { get; init; }

    public ImmutableSortedSet<string> Avoids { get; init; } = [];

    public ImmutableSortedSet<string> Allergies { get; init; } = [];

    public decimal? AlcoholGramsPerDay { get; init; }

    public LocalTime? WakeTime { get; init; }

    public LocalTime? BedTime { get; init; }

    public bool? Shifts { get; init; }

    /// <summary><c>conventional</c> or <c>si</c>.</summary>
    public string? Units { get; init; }

    public string? Language { get; init; }

    public string? Country { get; init; }

    public string? CrisisContact { get; init; }

    /// <summary>
    /// A condition is present only where it is listed, absent only where it is listed as absent; in both lists it is
    /// asked.
    /// </summary>
    public Truth Condition(string id) => (Conditions.Contains(id), NoConditions.Contains(id)) switch
    {
        (true, false) => Truth.Yes,
        (false, true) => Truth.No,
        _ => Truth.Unknown(id),
    };

    /// <summary>
    /// The profile after one more <c>profile.set</c>: only the fields it names change; null says nothing.
    /// </summary>
    internal Profile With(Fields fields) => this with
    {
        Name = fields.Text("name") ?? Name,
        BirthDate = fields.Date("birthDate") ?? BirthDate,
        BirthYear = fields.Count("birthYear") ?? BirthYear,
        Sex = Choice(fields, "sex", ("female", Sanguine.Sex.Female), ("male", Sanguine.Sex.Male)) ?? Sex,
        Pregnancy = Fact(fields, "pregnancy", Pregnancy),
        PregnancyWeeks = fields.Has("pregnancy") && fields.Flag("pregnancy") != true && !fields.Has("pregnancyWeeks")
            ? null
            : fields.Number("pregnancyWeeks") ?? PregnancyWeeks,
        PregnancyAsOf = fields.Has("pregnancyWeeks") ? fields.Entry.At.Date : PregnancyAsOf,
        PregnancyToldOn = fields.Flag("pregnancy") == true && Pregnancy != true ? fields.Entry.At.Date
            : PregnancyToldOn,
        PlanningPregnancy = Fact(fields, "planningPregnancy", PlanningPregnancy),
        Breastfeeding = Fact(fields, "breastfeeding", Breastfeeding),
        Menopause = Word(fields, "menopause", Menopause, "pre", "post"),
        Menstruation = Word(fields, "menstruation", Menstruation, "none", "light", "normal", "heavy"),
        HeightCm = fields.Number("heightCm") ?? HeightCm,
        WeightKg = fields.Number("weightKg") ?? WeightKg,
        Conditions = Whole(fields, "conditions", Conditions),
        NoConditions = Whole(fields, "noConditions", NoConditions),
        Signs = Whole(fields, "signs", Signs),
        Smoker = Fact(fields, "smoker", Smoker),
        AltitudeM = fields.Number("altitudeM") ?? AltitudeM,
        Diet = Word(fields, "diet", Diet, "omnivore", "pescatarian", "vegetarian", "vegan"),
        Avoids = Whole(fields, "avoids", Avoids),
        Allergies = Whole(fields, "allergies", Allergies),
        AlcoholGramsPerDay = fields.Number("alcoholGramsPerDay") ?? AlcoholGramsPerDay,
        WakeTime = fields.Time("wakeTime") ?? WakeTime,
        BedTime = fields.Time("bedTime") ?? BedTime,
        Shifts = Fact(fields, "shifts", Shifts),
        Units = Word(fields, "units", Units, "conventional", "si"),
        Language = fields.Text("language") ?? Language,
        Country = fields.Text("country") ?? Country,
        CrisisContact = fields.Text("crisisContact") ?? CrisisContact,
    };

    // "unknown" takes back what was said; left out or null says nothing.
    private static bool? Fact(Fields fields, string name, bool? before) =>
        fields.Has(name) ? fields.Flag(name) : before;

    private static ImmutableSortedSet<string> Whole(Fields fields, string name, ImmutableSortedSet<string> before) =>
        fields.Has(name) ? [.. fields.Texts(name)] : before;

    private static string? Word(Fields fields, string name, string? before, params ReadOnlySpan<string> words)
    {
        if (fields.Text(name) is not { } word)
        {
            return before;
        }

        if (word == "unknown")
        {
            return null;
        }

        if (words.Contains(word))
        {
            return word;
        }

        fields.Report(name, $"'{word}' is not one of {string.Join(", ", words.ToArray())}", "use one of these words");
        return before;
    }

    private static T? Choice<T>(Fields fields, string name, params ReadOnlySpan<(string Word, T Value)> choices)
        where T : struct
    {
        if (fields.Text(name) is not { } word)
        {
            return null;
        }

        foreach (var (known, value) in choices)
        {
            if (word == known)
            {
                return value;
            }
        }

        fields.Report(name, $"'{word}' is not known here", "use female or male, or leave it out");
        return null;
    }
}
