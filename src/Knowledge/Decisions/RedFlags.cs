using NodaTime;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Quantities;
using Sanguine.Symptoms;
using Sanguine.Words;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// E-FLAG: what the person reported, each with its own card. A flag rests after 14 days or when it is acknowledged;
/// thoughts of self-harm rest only when acknowledged.
/// </summary>
internal static class RedFlags
{
    private const string SelfHarm = "self-harm-thoughts";

    public static readonly Decision Reported = new(
        "E-FLAG", Rank.Flag, Level.Emergency, Certainty.Reconstructed, ["red-flags", "zhuang-2019"],
        ["flag.rests-days", "mood.item-9"], Judge);

    private static readonly Dictionary<string, (Level Level, string Text)> Known = new(StringComparer.Ordinal)
    {
        [SelfHarm] = (Level.Emergency, "self-harm"),
        ["chest-pain"] = (Level.Emergency, "emergency"),
        ["breathless-at-rest"] = (Level.Emergency, "emergency"),
        ["fainting"] = (Level.Emergency, "emergency"),
        ["vomiting-blood"] = (Level.Emergency, "emergency"),
        ["one-sided-leg-swelling"] = (Level.Emergency, "emergency"),
        ["sudden-weakness"] = (Level.Emergency, "emergency"),
        ["saddle-numbness"] = (Level.Emergency, "emergency"),
        ["child-swallowed-iron"] = (Level.Emergency, "child-iron"),
        ["agitation-fever-stiffness"] = (Level.Emergency, "emergency"),
        ["tarry-stool"] = (Level.SameDay, "stool"),
        ["rectal-bleeding"] = (Level.SameDay, "stool"),
        ["black-stool"] = (Level.SameDay, "stool"),
        ["restless-after-medicine"] = (Level.SameDay, "restless"),
        ["ran-out-of-medicine"] = (Level.SameDay, "ran-out"),
        ["weight-loss"] = (Level.Urgent, "urgent"),
        ["bowel-change"] = (Level.Urgent, "urgent"),
        ["trouble-swallowing"] = (Level.Urgent, "urgent"),
        ["numbness"] = (Level.Soon, "numbness"),
    };

    private static readonly string[] BloodInStool = ["tarry-stool", "rectal-bleeding", "black-stool"];

    /// <summary>Whether a flag was reported and does not rest.</summary>
    public static bool IsOpen(ClinicalCase c, Flag flag) =>
        !c.Record.AcknowledgedFlags.Contains(flag.EntryId)
        && (flag.What == SelfHarm || Period.DaysBetween(flag.At.Date, c.On) <= c.Line("flag.rests-days"));

    public static bool IsReported(ClinicalCase c, string what) =>
        c.Record.Flags.Any(flag => flag.What == what && IsOpen(c, flag));

    private static IEnumerable<Verdict> Judge(ClinicalCase c)
    {
        var help = HelpLine.Arguments(c);
        foreach (var flag in c.Record.Flags.Where(flag => Known.ContainsKey(flag.What) && IsOpen(c, flag))
            .GroupBy(flag => flag.What).Select(same => same.OrderByDescending(flag => flag.At.Instant).First()))
        {
            if (flag.What == "black-stool" && c.IronByMouth.Any())
            {
                continue;
            }

            var withFaintness = BloodInStool.Contains(flag.What, StringComparer.Ordinal) && IsReported(c, "fainting");
            yield return new Verdict(Truth.Yes)
            {
                Level = withFaintness ? Level.Emergency : Known[flag.What].Level,
                Variant = withFaintness ? "bleeding-and-faint" : Known[flag.What].Text,
                EntryId = flag.EntryId,
                Arguments = help.Add("flag", new Argument.Term($"flag.{flag.What}")),
                Because = [new(flag.What, null, "yes", null, null, flag.At.Date)],
            };
        }

        foreach (var mood in c.Record.Moods.Where(mood => mood.Item9 >= c.Line("mood.item-9")
            && !c.Record.AcknowledgedFlags.Contains(mood.EntryId)).TakeLast(1))
        {
            yield return new Verdict(Truth.Yes)
            {
                Variant = "self-harm",
                EntryId = mood.EntryId,
                Arguments = help.Add("flag", new Argument.Term($"flag.{SelfHarm}")),
                Because = [new("item9", mood.Item9, null, null, null, mood.On)],
            };
        }
    }
}
