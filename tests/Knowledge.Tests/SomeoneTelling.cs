using System.Globalization;
using NodaTime;

namespace Sanguine.Knowledge.Tests;

/// <summary>What people tell: symptoms, blood, medicines, events.</summary>
public sealed partial record Someone
{
    private static readonly string[] Criteria =
        ["urge", "worseAtRest", "relievedByMovement", "worseInEvening", "notBetterExplained"];

    /// <summary>RLS by their own answers: all five criteria yes.</summary>
    public Someone WithRls() => Answering();

    /// <summary>Answers to the five criteria: yes, but for the ones that are named here.</summary>
    public Someone Answering(params ReadOnlySpan<(string Question, string Answer)> others)
    {
        var answers = Criteria.ToDictionary(question => question, _ => (object?)"yes");
        foreach (var (question, answer) in others)
        {
            answers[question] = answer;
        }

        return Tell("criteria.answered", "2025-01-10", [.. answers.Select(answer => (answer.Key, answer.Value))]);
    }

    /// <summary>Pregnant, so many weeks on a day; null where the weeks are not known.</summary>
    public Someone Pregnant(decimal? weeks, string on = A.Drawn) =>
        Tell("profile.set", on, ("pregnancy", "yes"), ("pregnancyWeeks", weeks));

    /// <summary>
    /// One draw of blood, well sampled (08:00, fasting, no iron for 24 hours) unless it says otherwise. Values are in
    /// the canonical units; null was not measured.
    /// </summary>
    public Someone Panel(
        double? ferritin, double? tsat = 25, double? hb = 140, double? crp = 1, double? mcv = null, double? agp = null,
        double? iron = null, double? tibc = null, string on = A.Drawn, string? time = "08:00", string? fasting = "yes",
        double? ironFreeHours = 24, double? febrileWithinDays = null, string? lab = null, string? method = null,
        string offset = "+00:00")
    {
        var at = time is null ? on : $"{on}T{time}:00{offset}";
        var told = this;
        foreach (var (marker, value) in new (string, double?)[]
        {
            ("ferritin", ferritin), ("tsat", tsat), ("hemoglobin", hb), ("crp", crp), ("mcv", mcv), ("agp", agp),
            ("iron", iron), ("tibc", tibc),
        })
        {
            if (value is { } measured)
            {
                told = told.Tell(
                    "lab.result", at, ("value", new Quantity(marker, (decimal)measured)), ("fasting", fasting),
                    ("ironFreeHours", ironFreeHours), ("febrileWithinDays", febrileWithinDays), ("lab", lab),
                    ("method", marker == "ferritin" ? method : null));
            }
        }

        return told;
    }

    /// <summary>One more result, in its canonical unit; well sampled.</summary>
    public Someone Result(string marker, double value, string on = A.Drawn, string comparator = "") => Tell(
        "lab.result", $"{on}T08:00:00+00:00", ("value", new Quantity(marker, (decimal)value, comparator)),
        ("fasting", "yes"));

    /// <summary>A result as it stands on paper: <c>Lab("ferritin", "&lt;50 ng/mL")</c>.</summary>
    public Someone Lab(
        string marker, string written, string on = A.Drawn, string? loinc = null, string? status = null, double? low = null,
        double? high = null)
    {
        var sign = written.TrimStart('<', '>', '=') is var rest ? written[..^rest.Length] : "";
        var parts = rest.Split(' ', 2);
        var range = low is null && high is null
            ? null
            : new Dictionary<string, double?> { ["low"] = low, ["high"] = high }
                .Where(bound => bound.Value is not null).ToDictionary();
        return Tell(
            "lab.result", $"{on}T08:00:00+00:00", ("marker", loinc is null ? marker : null), ("loinc", loinc),
            ("value", decimal.Parse(parts[0], CultureInfo.InvariantCulture)), ("comparator", sign == "" ? null : sign),
            ("unit", parts.Length > 1 ? parts[1] : null), ("fasting", "yes"), ("status", status), ("range", range));
    }

    /// <summary>A medicine; prescribed, as nobody said otherwise.</summary>
    public Someone Taking(
        string name, string since = "2024-01-01", string? until = null, string? changedAt = null, string[]? times = null,
        string? given = null) => Tell(
            "medicine.set", since, ("name", name), ("since", since), ("until", until), ("changedAt", changedAt),
            ("times", times), ("class", given));

    /// <summary>
    /// A supplement: elements in mg, B12 and folic acid in µg, per dose. Bought on their own unless it says otherwise.
    /// </summary>
    public Someone Supplement(
        string product, double iron = 0, double magnesium = 0, double folicAcid = 0, string since = "2024-01-01",
        string? until = null, string? prescribed = "no", string[]? times = null, int? everyDays = null)
    {
        var elemental = new Dictionary<string, double> { ["iron"] = iron, ["magnesium"] = magnesium, ["folicAcid"] = folicAcid }
            .Where(element => element.Value > 0).ToDictionary();
        return Tell(
            "supplement.set", since, ("product", product), ("elemental", elemental), ("since", since), ("until", until),
            ("prescribed", prescribed), ("times", times), ("everyDays", everyDays));
    }

    /// <summary>Iron by mouth, once a day, on their own, so many days ago and since.</summary>
    public Someone OnIron(int days, string? prescribed = "no") =>
        Supplement("iron bisglycinate", iron: 25, since: A.Ago(days), prescribed: prescribed);

    /// <summary>So many doses of the iron ticked, one a day from its first day on.</summary>
    public Someone Took(int doses, int days, string product = "iron bisglycinate")
    {
        var told = this;
        for (var day = 0; day < doses; day++)
        {
            told = told.Tell("supplement.taken", $"{A.Ago(days - day)}T07:00:00+00:00", ("product", product));
        }

        return told;
    }

    public Someone Flag(string what, int daysAgo = 0, string? id = null) =>
        TellAs(id, "flag.reported", A.Ago(daysAgo), ("what", what));

    public Someone Acknowledged(string id) => Tell("flag.acknowledged", A.Ago(0), ("flag", id));

    public Someone Infused(int daysAgo) =>
        Tell("infusion.given", A.Ago(daysAgo), ("product", "ferric carboxymaltose"), ("mg", 1000));

    public Someone Donated(int daysAgo) => Tell("blood.lost", A.Ago(daysAgo), ("how", "donation"), ("ml", 500));

    /// <summary>Nights that were looked back on, one each morning from so many days ago on.</summary>
    public Someone Nights(int count, int from, double urge = 5)
    {
        var told = this;
        for (var night = 0; night < count; night++)
        {
            told = told.Tell("night.reviewed", $"{A.Ago(from - night)}T07:00:00+00:00", ("urge", urge));
        }

        return told;
    }

    public Someone If(bool holds, Func<Someone, Someone> then) => holds ? then(this) : this;

    public Seen On(LocalDate date) => new(this, date);

    public Seen Today() => On(A.Today);
}
