using Sanguine.App;
using Sanguine.Cli.Terminal;
using Sanguine.Outcome;
using Sanguine.Words;

namespace Sanguine.Cli.Views;

/// <summary>Twelve weeks: one thing first, the weeks as bars, what goes with bad nights, what cannot be told yet.</summary>
public static class ProgressView
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    public static Page Of(CareReview review, Progress progress, Speech speech, int width)
    {
        var page = new Page(width);
        ReviewView.Header(page, review, speech);
        if (review.Assessment.OpenEmergencies.Any())
        {
            CardLines.WriteEmergencies(page, review.Assessment.OpenEmergencies, speech);
            ReviewView.Footer(page, speech);
            return page;
        }

        page.Say(speech.Say(progress.Headline(review.Knowledge)), Ink.Strong);
        if (speech.Together(progress.Why()) is { Length: > 0 } why)
        {
            page.Say(why);
        }

        Weeks(page, progress, speech);
        Augmentation(page, progress, speech);
        Triggers(page, progress, speech);
        Trials(page, progress, speech);
        Ferritin(page, progress, speech);
        Taken(page, progress, speech);
        Waiting(page, progress, speech);
        ReviewView.Footer(page, speech);
        return page;
    }

    private static void Weeks(Page page, Progress progress, Speech speech)
    {
        page.Blank();
        var bars = string.Concat(progress.Weeks.Select(week => week.Mean is { } mean
            ? Bars[Math.Clamp((int)(mean / 10 * Bars.Length), 0, Bars.Length - 1)]
            : '·'));
        var means = progress.Weeks.Select(week => week.Mean).OfType<double>().ToArray();
        Span course = means.Length < 2 ? "" : speech.Say(new Phrase("review.weeks-scale")
            .With("first", ProgressWords.Plain(means[0])).With("last", ProgressWords.Plain(means[^1])));
        Grid.Write(
            page,
            [
                [speech.Say("review.weeks"), new(bars, Ink.Garnet), course],
                [
                    "", "", speech.Say(new Phrase("review.nights")
                        .With("recorded", progress.Recorded).With("of", progress.Nights.Length)),
                ],
                .. progress.Phases.Select(phase => (Span[])
                [
                    "", "", new(speech.Say(new Phrase("review.began").With("date", new Argument.Day(phase.On))
                        .With("name", phase.Name is { } name ? new Argument.Name(name) : ProgressWords.What(phase))), Ink.Slate),
                ]),
            ],
            new HashSet<int>());
    }

    private static void Augmentation(Page page, Progress progress, Speech speech)
    {
        foreach (var flag in progress.Flags)
        {
            page.Blank();
            page.Say(speech.Say(new Phrase($"review.flag.{flag.Name}").With("value", flag.Value)), Ink.Amber);
        }

        if (progress.Augmentation.Watch)
        {
            page.Blank();
            page.Say(speech.Say("review.augmentation"), Ink.Amber);
        }
    }

    private static void Triggers(Page page, Progress progress, Speech speech)
    {
        if (!Begins(page, "review.triggers", !progress.Triggers.IsEmpty, speech))
        {
            return;
        }

        Grid.Write(page, [.. progress.Triggers.Select(trigger => (Span[])
            [
                speech.Words.Write(trigger.Name()),
                new(speech.Say(trigger.Verdict()), trigger.Claimed ? Ink.Amber : Ink.Quiet),
                speech.Say(trigger.Numbers()),
            ])], new HashSet<int>());
        page.Say(speech.Say("review.triggers-note"), Ink.Quiet);
        if (progress.Triggers.Any(trigger => trigger.Name is not null && trigger.Claimed))
        {
            page.Say(speech.Say("review.medicine-note"), Ink.Amber);
        }
    }

    private static void Trials(Page page, Progress progress, Speech speech)
    {
        if (!Begins(page, "review.trials", !progress.Trials.IsEmpty, speech))
        {
            return;
        }

        foreach (var trial in progress.Trials)
        {
            var code = $"review.factor.{trial.Run.Factor}";
            Argument name = speech.Words.Knows(code) ? new Argument.Term(code) : new Argument.Name(trial.Run.Factor);
            page.Say(speech.Say(trial.Said(name)), indent: 2);
        }
    }

    private static void Ferritin(Page page, Progress progress, Speech speech)
    {
        if (!Begins(page, "review.ferritin", !progress.Ferritin.IsEmpty, speech))
        {
            return;
        }

        foreach (var seen in progress.Ferritin)
        {
            page.Say($"{speech.Words.WriteDay(seen.Date)}  {speech.Words.WriteLab("ferritin", seen.Value, seen.Comparator ?? "")}",
                indent: 2);
        }

        page.Say(speech.Say("review.ferritin-forecast"), Ink.Quiet, indent: 2);
    }

    private static void Taken(Page page, Progress progress, Speech speech)
    {
        if (!Begins(page, "review.taken", !progress.Adherence.IsEmpty, speech))
        {
            return;
        }

        Grid.Write(page, [.. progress.Adherence.Select(item => (Span[])
            [
                "  " + item.Name,
                speech.Say(new Phrase("review.taken-of").With("taken", item.Taken).With("planned", item.Planned)),
            ])], new HashSet<int>());
    }

    private static void Waiting(Page page, Progress progress, Speech speech)
    {
        if (!Begins(page, "review.cannot", !progress.CannotTell.IsEmpty, speech))
        {
            return;
        }

        foreach (var waiting in progress.CannotTell)
        {
            page.Say(speech.Say(waiting.Said()), indent: 2);
        }
    }

    /// <summary>A part has its heading only where there is something to say.</summary>
    private static bool Begins(Page page, string heading, bool hasAny, Speech speech)
    {
        if (hasAny)
        {
            page.Blank();
            page.Say(speech.Say(heading), Ink.Garnet);
        }

        return hasAny;
    }
}
