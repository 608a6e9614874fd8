using System.Collections.Immutable;
using NodaTime;
using Sanguine.Labs;
using Sanguine.Medicines;
using Sanguine.Quantities;

namespace Sanguine.Assessment;

/// <summary>
/// Everything a decision may look at: the person, the blood, what is taken, on one day. Decisions ask it questions and
/// get answers that may be unknown.
/// </summary>
public sealed record ClinicalCase(CareRecord Record, Bloods Bloods, ClinicalKnowledge Knowledge, LocalDate On)
{
    private static readonly string[] IronMarkers = ["ferritin", "iron", "tibc", "uibc", "transferrin", "tsat"];

    /// <summary>A record as it stands on a day, read with what medicine says.</summary>
    public static ClinicalCase Of(CareRecord record, ClinicalKnowledge knowledge, LocalDate on)
    {
        var lines = knowledge.Lines.Values.ToLookup(line => line.Subject);
        var ironProducts = record.Takings
            .Where(taking => taking.Amount("iron") > 0 || knowledge.Medicines.ClassOf(taking) == "iron-oral")
            .Select(taking => taking.Key).ToHashSet(StringComparer.Ordinal);
        var bloods = BloodReading.Of(
            record, knowledge.Markers, knowledge.Sampling, lines,
            dose => dose.Elemental.GetValueOrDefault("iron") > 0 || ironProducts.Contains(dose.Key),
            on);
        return new(record, bloods, knowledge, on);
    }

    /// <summary>A threshold of the knowledge tables.</summary>
    public decimal Line(string id) => Knowledge.Line(id);

    public string? ClassOf(Taking taking) => Knowledge.Medicines.ClassOf(taking);

    public PersonFacts Person { get; } = new(Record, On);

    /// <summary>The iron panel that counts; null where neither ferritin nor saturation was ever measured.</summary>
    public Draw? Panel { get; } = Bloods.Panel;

    /// <summary>
    /// The panel's marker against a threshold; unknown and asking where there is no panel or no such value.
    /// </summary>
    public Truth Below(string marker, string line) => Panel?.Below(marker, Line(line)) ?? Truth.Unknown(marker);

    public Truth AtMost(string marker, string line) => Panel?.AtMost(marker, Line(line)) ?? Truth.Unknown(marker);

    public Truth Above(string marker, string line) => !AtMost(marker, line);

    public Truth AtLeast(string marker, string line) => !Below(marker, line);

    /// <summary>Whether the laboratory said anything of a marker, usable or not: then its topic is there.</summary>
    public bool HasResult(params ReadOnlySpan<string> markers)
    {
        foreach (var marker in markers)
        {
            if (Bloods.With(marker).Any() || Bloods.Questions.Any(question => question.Marker == marker))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Completed days since the panel was drawn.</summary>
    public int? PanelAge => Panel is { } panel ? Period.DaysBetween(panel.Date, On) : null;

    public bool PanelIsStale => PanelAge > Bloods.Limits.StaleDays;

    /// <summary>
    /// Two values, or two laboratories on one day, on different sides of a line: R rules are silent until answered.
    /// </summary>
    public ImmutableSortedSet<string> Disputed { get; } = DisputedIn(Bloods, Knowledge);

    /// <summary>Blood was given or taken, or iron infused, after the panel: R rules are void until a new one.</summary>
    public bool PanelIsVoid => Panel is { } panel
        && (Record.Infusions.Any(infusion => infusion.On > panel.Date)
            || Record.Transfusions.Any(day => day > panel.Date)
            || Record.BloodLosses.Any(loss => loss.How == "donation" && loss.On > panel.Date));

    public bool InfusedWithin(int days) =>
        Record.Infusions.Any(infusion => Period.DaysBetween(infusion.On, On) is var ago && ago >= 0 && ago < days);

    /// <summary>What R rules may read: a panel that is neither stale, void nor disputed.</summary>
    public Truth PanelCounts => Panel is null
        ? Truth.Unknown("ferritin")
        : Truth.Of(!PanelIsStale && !PanelIsVoid && !Disputed.Overlaps(IronMarkers));

    /// <summary>The newest hemoglobin within 90 days of the panel.</summary>
    public Measurement? PanelHemoglobin => Panel is { } panel
        ? Bloods.Near(panel, "hemoglobin", Bloods.Limits.HemoglobinWithinDays)
        : null;

    /// <summary>
    /// Danger over everything seen back to the last clean value: true if any of it makes it true, by any reading of a
    /// disputed value; unknown while any of it might.
    /// </summary>
    public Truth Seen(string marker, Func<Draw, Truth> condition)
    {
        Truth[] truths = [.. Bloods.Seen(marker).SelectMany(draw => draw.Readings()).Select(condition)];
        return truths.Length == 0 ? Truth.Unknown(marker) : Truth.Any(truths);
    }

    /// <summary>The draw that made a danger true, for the card to show.</summary>
    public Draw? Witness(string marker, Func<Draw, Truth> condition) =>
        Bloods.Seen(marker).SelectMany(draw => draw.Readings()).FirstOrDefault(reading => condition(reading).Holds);

    /// <summary>
    /// Kidney function below a line: the newest eGFR, or one estimated from the newest creatinine; a person who is
    /// known to have no kidney disease is taken at their word where neither was measured.
    /// </summary>
    public Truth KidneyBelow(decimal line) => Egfr is { } egfr
        ? egfr.Value.Below(line, "egfr")
        : Person.Has("kidney-disease").Fails ? Truth.No : Truth.Unknown("egfr");

    public Measurement? Egfr
    {
        get
        {
            var measured = Bloods.Newest("egfr");
            var creatinine = Bloods.Newest("creatinine");
            return creatinine is { Value.IsExact: true }
                && (measured is null || creatinine.Date > measured.Date)
                && Person.AgeOn(creatinine.Date) is >= 18 and var age
                && Record.Profile.Sex is { } sex
                ? new("egfr", new Amount(KidneyFunction.Estimate(creatinine.Value.Value, age, sex == Sex.Female)),
                    creatinine.Date, null)
                : measured;
        }
    }

    public IEnumerable<Taking> Current => Record.Takings.Where(taking => taking.IsTakenOn(On));

    public IEnumerable<Taking> CurrentOf(params string[] classes) =>
        Current.Where(taking => classes.Contains(ClassOf(taking), StringComparer.Ordinal));

    public bool Takes(params string[] classes) => CurrentOf(classes).Any();

    public IEnumerable<Taking> IronByMouth => Current.Where(IsIron);

    public bool IsIron(Taking taking) => taking.Amount("iron") > 0 || ClassOf(taking) == "iron-oral";

    private static ImmutableSortedSet<string> DisputedIn(Bloods bloods, ClinicalKnowledge knowledge)
    {
        if (bloods.Panel is not { } panel)
        {
            return [];
        }

        var sameMoment = bloods.IronDraws.Where(draw => Bloods.AreSameMoment(panel, draw))
            .SelectMany(draw => draw.Results);
        return
        [
            .. panel.Disputed,
            .. sameMoment.GroupBy(result => result.Marker)
                .Where(results => BloodReading.AreApart(
                    [.. results], knowledge.Lines.Values.Where(line => line.Subject == results.Key)))
                .Select(results => results.Key),
        ];
    }
}
