using NodaTime;
using NodaTime.Text;
using Sanguine.App;
using Sanguine.Cli.Terminal;
using Sanguine.Plan;
using Sanguine.Routine;
using Sanguine.Words;

namespace Sanguine.Cli.Views;

/// <summary>The day as four blocks: times, windows, what is done and what is next, each state told by a sign and a word.</summary>
public static class DayView
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public static Page Of(CareReview review, Speech speech, int width)
    {
        var page = new Page(width);
        ReviewView.Header(page, review, speech);
        if (review.Assessment.OpenEmergencies.Any())
        {
            CardLines.WriteEmergencies(page, review.Assessment.OpenEmergencies, speech);
            ReviewView.Footer(page, speech);
            return page;
        }

        foreach (var slot in Enum.GetValues<Slot>())
        {
            page.Blank();
            page.Say(speech.Say($"cli.slot.{slot.Word()}"), Ink.Garnet);
            var items = review.Day.Items.Where(item => item.Slot == slot).ToArray();
            if (items.Length == 0)
            {
                page.Say(speech.Say("cli.nothing"), Ink.Quiet, indent: 2);
            }

            foreach (var item in items)
            {
                Write(page, item, review.Day.Date, speech);
            }
        }

        Broken(page, review.Day, speech);
        ReviewView.Footer(page, speech);
        return page;
    }

    private static void Write(Page page, DayItem item, LocalDate date, Speech speech)
    {
        var (sign, ink) = SignOf(item.State);
        var time = Time(item.At, date, speech);
        var indent = Cells.Of($"{sign} {time} ");
        page.Pair(
            new($"{sign} {time} {speech.Say(item.Item)}", ink),
            new(speech.Say($"cli.state.{item.State.ToString().ToLowerInvariant()}"), Ink.Quiet), hanging: indent);
        if (item.MovedFrom is { } from)
        {
            page.Say(speech.Say(new Phrase("cli.moved").With("from", Time(from, date, speech))), Ink.Amber, indent);
        }

        if (item.Window is { } window)
        {
            page.Say(speech.Say(new Phrase("cli.window")
                .With("from", Time(window.From, date, speech)).With("to", Time(window.To, date, speech))
                .With("avoid", new Argument.List([.. window.Avoid.Select(tag => new Argument.Term($"tag.{tag}"))]))),
                Ink.Slate, indent);
        }
    }

    private static void Broken(Page page, Day day, Speech speech)
    {
        if (day.Broken.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Say(speech.Say("cli.broken"), Ink.Amber);
        foreach (var broken in day.Broken)
        {
            var items = new Argument.List([.. broken.Items.Select(item => new Argument.Name(item))]);
            page.Pair(
                speech.Say(broken.Minutes is { } minutes
                    ? new Phrase("cli.broken-minutes").With("items", items).With("minutes", minutes)
                    : new Phrase("cli.broken-not-enough").With("items", items)),
                new(broken.Code, Ink.Quiet), indent: 2);
        }
    }

    private static string Time(LocalDateTime at, LocalDate date, Speech speech) => at.Date == date
        ? Clock.Format(at.TimeOfDay)
        : $"{Clock.Format(at.TimeOfDay)} ({speech.Words.WriteDay(at.Date)})";

    // The signs differ in shape, not only in color.
    private static (string Sign, Ink Ink) SignOf(ItemState state) => state switch
    {
        ItemState.Done => ("✓", Ink.Leaf),
        ItemState.Now => ("▸", Ink.Strong),
        ItemState.Open => ("○", Ink.Amber),
        ItemState.Later => ("·", Ink.Plain),
        ItemState.Skipped => ("✗", Ink.Quiet),
    };
}
