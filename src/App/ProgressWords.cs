using System.Globalization;
using Sanguine.Outcome;
using Sanguine.Words;

namespace Sanguine.App;

/// <summary>What twelve weeks of nights say, as phrases of the catalog, for every page that shows them.</summary>
public static class ProgressWords
{
    /// <summary>One thing first: better, worse, the same, or why it cannot be told.</summary>
    public static Phrase Headline(this Progress progress, ClinicalKnowledge knowledge)
    {
        if (progress.Recorded == 0)
        {
            return new("review.no-nights");
        }

        var what = What(progress.Baseline?.Since);
        return progress switch
        {
            { Change: { Claimed: true, Mean: < 0 } } => new Phrase("review.better").With("what", what),
            { Change.Claimed: true } => new Phrase("review.worse").With("what", what),
            { Change: { Low: > 0 } or { High: < 0 } } => new Phrase("review.small").With("what", what),
            { Change: not null } => new Phrase("review.same").With("what", what),
            { Baseline: { IsEnough: false, Since: not null } } => new Phrase("review.no-baseline").With("what", what)
                .With("nights", knowledge.Line("nights.baseline")),
            _ => new("review.too-early"),
        };
    }

    /// <summary>The number with its interval and what speaks against making too much of it; empty where there is none.</summary>
    public static IEnumerable<Phrase> Why(this Progress progress)
    {
        if (progress.Change is { } change)
        {
            yield return new Phrase("review.change").With("mean", Signed(change.Mean)).With("low", Signed(change.Low))
                .With("high", Signed(change.High)).With("chance", Percent(change.Probability));
            yield return new(change.Low > 0 || change.High < 0 ? "review.beyond" : "review.within");
            if (change is { Claimed: true, Mean: < 0 })
            {
                yield return new("review.placebo");
            }
        }

        var (kept, missing) = progress.Kept();
        if (missing > 0 && progress.Recorded > 0)
        {
            yield return new Phrase("review.missing").With("missing", missing).With("of", kept);
        }
    }

    /// <summary>Nights since the diary was begun, and those of them that are missing.</summary>
    public static (int Nights, int Missing) Kept(this Progress progress)
    {
        var kept = progress.Nights.SkipWhile(night => night.IsMissing).ToArray();
        return (kept.Length, kept.Count(night => night.IsMissing));
    }

    public static Argument Name(this Trigger trigger) => FactorName(trigger.Factor, trigger.Name);

    public static Argument FactorName(string factor, string? name) =>
        name is not null ? new Argument.Name(name) : new Argument.Term($"review.factor.{factor}");

    /// <summary>What a factor is called in one or two words: goes with, no sign, cannot tell yet.</summary>
    public static Phrase Verdict(this Trigger trigger) => new(trigger switch
    {
        { Claimed: true, Effect: > 0 } => "review.goes-with-worse",
        { Claimed: true } => "review.goes-with-better",
        { NightsNeeded: 0 } => "review.no-sign",
        { NightsNeeded: null } => "review.never-tells",
        _ => "review.cannot-tell",
    });

    /// <summary>The numbers behind it.</summary>
    public static Phrase Numbers(this Trigger trigger) => trigger switch
    {
        { Claimed: true } => Effect("review.effect", trigger)
            .With("with", trigger.With).With("without", trigger.Without),
        { NightsNeeded: 0, IsCompared: true } => Effect("review.effect-would-show", trigger)
            .With("detectable", Plain(trigger.Detectable!.Value)),
        { NightsNeeded: { } nights } => new Phrase("review.more-nights").With("nights", nights),
        _ => new("review.no-contrast"),
    };

    public static Phrase Said(this TrialResult trial, Argument name) => trial switch
    {
        { IsOver: false } => new Phrase("review.trial.running").With("name", name).With("counted", trial.Counted),
        { Effect: null } => new Phrase("review.trial.too-few").With("name", name),
        _ => Sides(new Phrase(trial.Found ? "review.trial.found" : "review.trial.not-found"), trial)
            .With("name", name).With("chance", Percent(trial.SecondBetter!.Value)),
    };

    public static Phrase Said(this CannotTell waiting)
    {
        var what = waiting.What == CannotTell.OfChange
            ? new Argument.Term("review.cannot.change")
            : FactorName(waiting.What, waiting.Name);
        return waiting.When is { } date
            ? new Phrase("review.cannot.when").With("what", what).With("date", new Argument.Day(date))
            : new Phrase("review.cannot.never").With("what", what);
    }

    public static Argument What(Phase? phase) => phase switch
    {
        null => new Argument.Term("review.what.opening"),
        { Kind: PhaseKind.Iron } => new Argument.Term("review.what.iron"),
        { Name: { } name } => new Argument.Said(new Phrase("review.what.began").With("name", name)),
        _ => new Argument.Term("review.what.infusion"),
    };

    /// <summary>One digit, with a true minus, and a plus where it is more.</summary>
    public static string Signed(double points)
    {
        var text = Plain(Math.Abs(points));
        return text == "0.0" ? text : (points < 0 ? "−" : "+") + text;
    }

    public static string Plain(double points) => Math.Round(points, 1).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A chance in whole percent, never quite 0 or 100.</summary>
    public static decimal Percent(double chance) => (decimal)Math.Clamp(Math.Round(chance * 100), 1, 99);

    private static Phrase Effect(string code, Trigger trigger) => new Phrase(code)
        .With("effect", Signed(trigger.Effect!.Value)).With("low", Signed(trigger.Low!.Value))
        .With("high", Signed(trigger.High!.Value));

    private static Phrase Sides(Phrase phrase, TrialResult trial) => phrase
        .With("first", trial.Run.First).With("second", trial.Run.Second).With("effect", Signed(trial.Effect!.Value))
        .With("low", Signed(trial.Low!.Value)).With("high", Signed(trial.High!.Value));
}
