using NodaTime;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// Vitamin B12 (NICE NG239) before folate. A value given in pmol/L is compared with NG239's own molar figures, not with
/// converted ones.
/// </summary>
internal static class Vitamins
{
    public static readonly Decision Deficient = new(
        "B12-1", Rank.B12, Level.Soon, Certainty.Consensus, ["nice-ng239"], ["b12.deficient", "b12.deficient-pmol"],
        c => [c.Says(IsDeficient(c), c.HasResult("b12"), "b12")]);

    public static readonly Decision Unclear = new(
        "B12-2", Rank.B12, Level.Soon, Certainty.Consensus, ["nice-ng239"],
        ["b12.deficient", "b12.deficient-pmol", "b12.unclear", "b12.unclear-pmol"], c =>
        [
            c.Says(!IsDeficient(c) & IsAtMostUnclear(c), c.HasResult("b12"), "b12") with
            {
                Variant = c.Person.Pregnant.Holds ? "pregnant" : null,
            },
        ]);

    public static readonly Decision Nerves = new(
        "B12-N", Rank.B12, Level.SameDay, Certainty.Consensus, ["nice-ng239"], ["b12.unclear", "b12.unclear-pmol"],
        JudgeNerves);

    public static readonly Decision Test = new(
        "B12-0", Rank.B12, Level.Info, Certainty.Own, ["nice-ng239", "mhra-metformin-2022", "own"],
        ["b12.retest-days", "b12.age"], JudgeTest);

    public static readonly Decision FolicAcid = new(
        "FOL", Rank.Folate, Level.Stop, Certainty.High, ["iom-folate", "nice-ng239"], ["folic-acid.upper"],
        JudgeFolicAcid);

    private static readonly string[] NerveSigns = ["numb-feet", "numb-hands", "burning-feet", "unsteady"];

    private static Truth IsDeficient(ClinicalCase c) => Compare(
        c, (value, line) => value.Below(line, "b12"), "b12.deficient", "b12.deficient-pmol");

    private static Truth IsAtMostUnclear(ClinicalCase c) => Compare(
        c, (value, line) => value.AtMost(line, "b12"), "b12.unclear", "b12.unclear-pmol");

    private static Truth Compare(ClinicalCase c, Func<Amount, decimal, Truth> against, string massLine,
        string molarLine)
    {
        if (c.Bloods.With("b12").FirstOrDefault() is not { } draw || draw.Disputed.Contains("b12"))
        {
            return Truth.Unknown("b12");
        }

        var found = draw.Find("b12")!;
        return found.Given is { Value: { } given } && Unit.Normalize(found.GivenUnit) == "pmol/L"
            ? against(given, c.Line(molarLine))
            : against(found.Value, c.Line(massLine));
    }

    private static IEnumerable<Verdict> JudgeNerves(ClinicalCase c)
    {
        var signs = c.Record.Profile.Signs.Overlaps(NerveSigns)
            || c.Person.Has("neuropathy").Holds
            || RedFlags.IsReported(c, "numbness");
        var nitrous = c.Record.Exposures.Any(exposure => exposure.What == "nitrous-oxide");
        yield return c.Says(Truth.Of(signs) & (IsAtMostUnclear(c) | Truth.Of(nitrous)), signs, "b12") with
        {
            Variant = nitrous ? "nitrous" : null,
        };
    }

    private static IEnumerable<Verdict> JudgeTest(ClinicalCase c)
    {
        var reasons = new (string Word, Truth Holds)[]
        {
            ("reason.vegan", Truth.Of(c.Record.Profile.Diet is { } diet ? diet == "vegan" : null, "diet")),
            ("class.metformin", Truth.Of(c.Takes("metformin"))),
            ("class.ppi", Truth.Of(c.Takes("ppi", "h2-blocker"))),
            ("condition.bariatric-surgery", c.Person.Has("bariatric-surgery")),
            ("reason.over-75", c.Person.AgeAtLeast((int)c.Line("b12.age") + 1)),
        };
        var untested = c.Bloods.Newest("b12") is not { } last
            || Period.DaysBetween(last.Date, c.On) > c.Line("b12.retest-days");
        yield return new Verdict(
            Truth.Of(untested) & Truth.Any([.. reasons.Select(reason => reason.Holds)]), c.HasResult("b12"))
            .With("reasons", Saying.Terms(reasons.Where(reason => reason.Holds.Holds).Select(reason => reason.Word)));
    }

    /// <summary>
    /// Self-chosen folic acid above 1000 µg a day, or any while B12 is unknown; in pregnancy up to 1000 is allowed.
    /// Beside methotrexate its weekday is the prescriber's.
    /// </summary>
    private static IEnumerable<Verdict> JudgeFolicAcid(ClinicalCase c)
    {
        var daily = c.Current.Where(taking => !taking.Prescribed).Sum(taking => taking.DailyAmount("folicAcid"));
        if (daily <= 0)
        {
            yield break;
        }

        var tooMuch = daily > c.Line("folic-acid.upper");
        var untested = c.Bloods.Newest("b12") is null;
        var allowed = !tooMuch && c.Person.PossiblyPregnant.Holds;
        yield return (new Verdict(Truth.Of(tooMuch || untested))
        {
            Level = allowed ? Level.Info : null,
            Variant = c.Takes("methotrexate") ? "methotrexate" : allowed ? "pregnancy" : tooMuch ? "too-much"
                : "untested",
        }).Because("folicAcid", daily, "ug/d").With("daily", new Argument.Number(daily));
    }
}
