using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.Knowledge.Decisions;

/// <summary>What has to be asked before a value decides.</summary>
internal static class Questions
{
    public static readonly Decision Pick = new("Q-PICK", Rank.Question, Level.Caution, Certainty.Own, ["own"], [],
        JudgePick);

    public static readonly Decision Comparator = new("Q-CMP", Rank.Question, Level.Caution, Certainty.Own, ["own"], [],
        JudgeComparator);

    public static readonly Decision Unit = new("Q-UNIT", Rank.Question, Level.Caution, Certainty.Own, ["own"], [],
        JudgeUnit);

    public static readonly Decision Saturation = new(
        "Q-TSAT", Rank.Question, Level.Caution, Certainty.Own, ["own"], ["sampling.tsat-tolerance"], JudgeSaturation);

    public static readonly Decision PregnancyWeeks = new(
        "Q-PREG", Rank.Question, Level.Caution, Certainty.Own, ["own"], ["pregnancy.weeks"], JudgePregnancy);

    private static Verdict Ask(IEnumerable<string> facts) => new(Truth.Unknown([.. facts]));

    private static IEnumerable<Verdict> JudgePick(ClinicalCase c)
    {
        var disputed = c.Disputed.Union(c.Bloods.Draws.SelectMany(draw =>
            draw.Disputed.Where(marker => c.Bloods.With(marker).First() == draw)));
        if (!disputed.IsEmpty)
        {
            yield return Ask(disputed);
        }
    }

    /// <summary>A newest value such as "&lt;50" that lies on both sides of a line some decision draws.</summary>
    private static IEnumerable<Verdict> JudgeComparator(ClinicalCase c)
    {
        var straddling = c.Knowledge.Lines.Values.Where(line =>
                c.Bloods.Newest(line.Subject) is { Value: { IsExact: false } value }
                && (value.Below(line.Value, line.Subject).IsUnknown || value.AtMost(line.Value, line.Subject)
                    .IsUnknown))
            .Select(line => line.Subject).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (straddling.Length > 0)
        {
            yield return Ask(straddling);
        }
    }

    private static IEnumerable<Verdict> JudgeUnit(ClinicalCase c)
    {
        var markers = c.Bloods.Questions
            .Where(question => question.Code != "hemoglobin-unit" && !IsAnsweredSince(c, question))
            .Select(question => question.Marker).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (markers.Length > 0)
        {
            yield return Ask(markers);
        }
    }

    /// <summary>A later usable result of the same marker makes an old question moot.</summary>
    private static bool IsAnsweredSince(ClinicalCase c, LabQuestion question) =>
        c.Bloods.Newest(question.Marker) is { } newest && newest.Date > question.Result.DrawnAt.Date;

    private static IEnumerable<Verdict> JudgeSaturation(ClinicalCase c)
    {
        var draw = c.Bloods.Draws.FirstOrDefault(draw => draw.SaturationDisputed || draw.Has("tsat"));
        if (draw is { SaturationDisputed: true })
        {
            yield return Ask(["iron", "tibc", "tsat"]).With("date", new Argument.Day(draw.Date));
        }
    }

    private static IEnumerable<Verdict> JudgePregnancy(ClinicalCase c)
    {
        if (c.Person.PregnancyIsOverdue)
        {
            yield return Ask(["pregnancy"]);
        }
        else if (c.Person.Pregnant.Holds && c.Person.PregnancyDaysOn(c.On) is null)
        {
            yield return Ask(["pregnancyWeeks"]);
        }
    }
}
