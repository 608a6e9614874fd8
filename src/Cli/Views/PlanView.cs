using Sanguine.App;
using Sanguine.Cli.Terminal;
using Sanguine.Plan;

namespace Sanguine.Cli.Views;

/// <summary>The plan by area, each step with its reason, source and grade; what is withheld; the traditional lens apart.</summary>
public static class PlanView
{
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

        foreach (var area in review.Plan.Steps.GroupBy(step => step.Area).OrderBy(group => group.Key))
        {
            page.Blank();
            page.Say(speech.Say($"cli.area.{area.Key.Word()}"), Ink.Garnet);
            foreach (var step in area)
            {
                Write(page, step, review, speech);
            }
        }

        if (!review.Plan.Withheld.IsEmpty)
        {
            page.Blank();
            page.Say(speech.Say("cli.withheld"), Ink.Amber);
            foreach (var withheld in review.Plan.Withheld)
            {
                page.Pair(new(speech.Say(withheld.What), Ink.Strong), new(withheld.Code, Ink.Quiet));
                page.Say(speech.Say(withheld.Why), indent: 2);
            }
        }

        Traditional(page, review.Plan, speech);
        ReviewView.Footer(page, speech);
        return page;
    }

    private static void Write(Page page, PlanStep step, CareReview review, Speech speech)
    {
        var place = step.Slot is { } slot ? speech.Say($"cli.slot.{slot.Word()}") : "";
        page.Pair(new(speech.Say(step.Title), Ink.Strong), new(place, Ink.Quiet));
        page.Say(speech.Say(step.Detail), indent: 2);
        if (step.Dose is { } dose)
        {
            page.Say(speech.Say(dose), indent: 2);
        }

        page.Say(string.Join("\u00a0· ", Chips(step, review, speech)), Ink.Slate, indent: 2);
    }

    /// <summary>What it rests on (a value with its line, or the rule), source, grade; and who decides.</summary>
    private static IEnumerable<string> Chips(PlanStep step, CareReview review, Speech speech)
    {
        foreach (var because in step.Because)
        {
            yield return review.Assessment.Readings.FirstOrDefault(reading => reading.Marker.Id == because) is { } reading
                ? MarkerWords.Chip(reading, speech)
                : speech.Name(because);
        }

        yield return speech.Grade(step.Sources, step.Certainty);
        if (step.NeedsClinician)
        {
            yield return speech.Say("cli.needs-clinician");
        }
    }

    private static void Traditional(Page page, CarePlan plan, Speech speech)
    {
        if (plan.Traditional.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Say(speech.Say("cli.traditional"), Ink.Garnet);
        page.Say(speech.Say("cli.traditional-note"), Ink.Quiet);
        foreach (var view in plan.Traditional)
        {
            var chinese = speech.Words.Language == "zh";
            page.Say(chinese ? view.TitleZh : view.Title, Ink.Strong);
            page.Say(chinese ? view.DetailZh : view.Detail, indent: 2);
            page.Say(speech.Grade(view.Sources, view.Certainty), Ink.Slate, indent: 2);
        }
    }
}
