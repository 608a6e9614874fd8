using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.Journal;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Progress;

/// <summary>What is written beside the nights: the week, totals from elsewhere, what is seen under treatment.</summary>
public static class DiaryRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/progress/week", (Visit visit) => visit.Show<WeekPage>());
        app.MapPost("/progress/week", IResult (Visit visit, IFormCollection form) =>
        {
            var data = DiaryForms.ReadWeek(form);
            var harm = form["harm"] == "yes";
            if (data.Count == 0 && !harm)
            {
                return visit.Show<WeekPage>((nameof(WeekPage.Wrong), true)).With(StatusCodes.Status422UnprocessableEntity);
            }

            if (data.Count > 0)
            {
                visit.Write("severity.scored", When.At(visit.Now.ToOffsetDateTime()), data, form["id"]);
            }

            // Whoever says yes is not sent on to a chart: who to call stands first on the next page.
            if (harm)
            {
                visit.Write("flag.reported", When.At(visit.Now.ToOffsetDateTime()), new JsonObject { ["what"] = "self-harm-thoughts" });
            }

            return Results.Redirect(harm ? "/?done=flag" : "/?done=week");
        }).OfTheirOwn();
        app.MapGet("/progress/score", (Visit visit) => visit.Show<ScorePage>());
        app.MapPost("/progress/score", IResult (Visit visit, IFormCollection form) =>
        {
            var (kind, data, wrong) = DiaryForms.ReadScore(form);
            if (data is null)
            {
                return visit.Show<ScorePage>((nameof(ScorePage.Wrong), wrong), (nameof(ScorePage.Typed), form)).With(StatusCodes.Status422UnprocessableEntity);
            }

            visit.Write(kind, When.On(Day(visit, form["on"])), data, form["id"]);
            return Results.Redirect("/?done=score");
        }).OfTheirOwn();
        app.MapGet("/progress/treatment", (Visit visit) => visit.Show<TreatmentPage>());
        app.MapPost("/progress/treatment", IResult (Visit visit, IFormCollection form) =>
        {
            if (DiaryForms.ReadTreatment(form) is not { Count: > 0 } data)
            {
                return visit.Show<TreatmentPage>((nameof(TreatmentPage.Wrong), true)).With(StatusCodes.Status422UnprocessableEntity);
            }

            visit.Write("treatment.observed", When.At(visit.Now.ToOffsetDateTime()), data, form["id"]);
            return Results.Redirect("/plan?done=saved");
        }).OfTheirOwn();
    }

    private static LocalDate Day(Visit visit, string? text) =>
        LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value: var day } && day <= visit.Now.Date ? day : visit.Now.Date;
}
