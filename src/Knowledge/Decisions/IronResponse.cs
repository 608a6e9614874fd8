using NodaTime;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Medicines;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// What iron has done so far: when to look again, when it did not work, when an infusion may be repeated.
/// </summary>
internal static class IronResponse
{
    public static readonly Decision Route = new(
        "R-ROUTE", Rank.AdultIron, Level.Soon, Certainty.Consensus, ["irlssg-2018", "mayo-2021"], ["ferritin.rls-iv"],
        JudgeRoute);

    public static readonly Decision Retest = new(
        "R-RETEST", Rank.AdultIron, Level.Soon, Certainty.Reconstructed, ["irlssg-2018"],
        ["iron.response-days", "iron.panel-days", "anemia.hb-retest-from", "anemia.hb-retest-to"], JudgeRetest);

    public static readonly Decision NoResponse = new(
        "R-NORESP", Rank.AdultIron, Level.Soon, Certainty.Reconstructed, ["irlssg-2018", "bsg-2021"],
        ["iron.response-days", "iron.adherence", "ferritin.rise"], JudgeNoResponse);

    public static readonly Decision InfusionAgain = new(
        "R-IV-AGAIN", Rank.AdultIron, Level.Soon, Certainty.Reconstructed, ["irlssg-2018", "boots-quax-2022"],
        ["ferritin.iv-again", "infusion.again-days", "phosphate.low", "phosphate.high"], JudgeInfusionAgain);

    private static readonly string[] Reasons =
        ["bariatric-surgery", "ibd-active", "celiac", "iron-intolerance", "inflammatory-disease"];

    private static IEnumerable<Verdict> JudgeRoute(ClinicalCase c)
    {
        var reasons = c.Person.HasAny(Reasons) | DidNotRespond(c);
        var truth = Guards.AdultRls(c) & c.AtMost("ferritin", "ferritin.rls-iv") & reasons;
        var holding = Reasons.Where(reason => c.Person.Has(reason).Holds).Select(reason => $"condition.{reason}")
            .Concat(DidNotRespond(c).Holds ? ["reason.no-response"] : Array.Empty<string>());
        yield return (c.Says(truth, c.HasResult("ferritin"), "ferritin", "tsat") with
        {
            SpeaksToPerson = truth.Holds && Guards.IronTextMayReachPerson(c),
            EncouragesIron = true,
        }).With("reasons", Saying.Terms(holding));
    }

    private static IEnumerable<Verdict> JudgeRetest(ClinicalCase c)
    {
        var course = IronCourse.Of(c);
        var due = course is not null
            && course.DaysOn(c.On) >= c.Line("iron.response-days")
            && !c.Bloods.IronDraws.Any(draw =>
                Period.DaysBetween(course.Start, draw.Date) >= c.Line("iron.panel-days"));
        var verdict = new Verdict(Guards.NotPregnant(c) & Truth.Of(due))
        {
            Variant = Anemia.IsAnemic(c).Holds ? "anemic" : null,
        };
        yield return course is null
            ? verdict
            : verdict.Because("iron-days", course.DaysOn(c.On), "d").With("start", new Argument.Day(course.Start));
    }

    /// <summary>
    /// Iron by mouth for 84 days, taken at least four times in five, and ferritin rose by less than 10.
    /// </summary>
    private static Truth DidNotRespond(ClinicalCase c) =>
        IronCourse.Of(c) is not { } course || course.DaysOn(c.On) < c.Line("iron.response-days")
            ? Truth.No
            : course.AdheredAtLeast(c.Line("iron.adherence")) & course.RoseLessThan(c.Line("ferritin.rise"));

    private static IEnumerable<Verdict> JudgeNoResponse(ClinicalCase c)
    {
        var course = IronCourse.Of(c);
        var verdict = new Verdict(Guards.NotPregnant(c) & DidNotRespond(c));
        if (course?.Ferritins is { } pair)
        {
            verdict = verdict with
            {
                Because = [Saying.Fact(pair.After, c)],
                Variant = RealChange.IsReal(pair.Before.Value.Value, pair.After.Value.Value,
                    c.Knowledge.Variations["ferritin"])
                    ? "real"
                    : null,
            };
            verdict = verdict
                .With("before", new Argument.Lab("ferritin", pair.Before.Value.Value))
                .With("after", new Argument.Lab("ferritin", pair.After.Value.Value))
                .With("adherence", new Argument.Number(Math.Round(course.Adherence ?? 0)));
        }

        yield return verdict;
    }

    private static IEnumerable<Verdict> JudgeInfusionAgain(ClinicalCase c)
    {
        if (c.Record.Infusions is not [.., var last])
        {
            yield break;
        }

        var product = Taking.KeyOf(last.Product ?? "");
        bool IsOfIt(string? name) => name is null || Taking.KeyOf(name) == product;
        var responded = c.Record.Observed.LastOrDefault(seen => IsOfIt(seen.Medicine))?.RespondedBefore
            ?? Truth.Unknown("respondedBefore");
        var returned = Truth.Of(c.Record.Returns.Any(back => IsOfIt(back.Treatment) && back.On >= last.On));
        var truth = Guards.AdultRls(c)
            & c.Below("ferritin", "ferritin.iv-again")
            & returned
            & Truth.Of(Period.DaysBetween(last.On, c.On) >= c.Line("infusion.again-days"))
            & responded
            & PhosphateIsNormal(c);
        yield return (c.Says(truth, true, "ferritin", "tsat", "phosphate") with
        {
            SpeaksToPerson = truth.Holds && Guards.IronTextMayReachPerson(c),
            EncouragesIron = true,
        }).With("infusion", new Argument.Day(last.On));
    }

    /// <summary>By the laboratory's own range where it gave one, else by the table's.</summary>
    private static Truth PhosphateIsNormal(ClinicalCase c)
    {
        if (c.Bloods.Newest("phosphate") is not { } phosphate)
        {
            return Truth.Unknown("phosphate");
        }

        var (value, low, high) = phosphate.Given is { Value: { } given, Range: { MakesSense: true } range }
            ? (given, range.Low ?? decimal.MinValue, range.High ?? decimal.MaxValue)
            : (phosphate.Value, c.Line("phosphate.low"), c.Line("phosphate.high"));
        return !value.Below(low, "phosphate") & value.AtMost(high, "phosphate");
    }
}
