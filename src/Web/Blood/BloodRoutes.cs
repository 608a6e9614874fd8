using System.Text.Json.Nodes;
using NodaTime.Text;
using Sanguine.App;
using Sanguine.Journal;
using Sanguine.Labs;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Blood;

/// <summary>Results: seen, added, corrected, withdrawn.</summary>
public static class BloodRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/blood", (Visit visit) => visit.Show<BloodPage>());
        app.MapGet("/blood/{marker}", IResult (Visit visit, string marker) =>
            visit.Review.Assessment.Readings.FirstOrDefault(reading => reading.Marker.Id == marker) is { } found
                ? visit.Show<MarkerPage>((nameof(MarkerPage.Reading), found))
                : visit.Show<Frame.NotFoundPage>().With(StatusCodes.Status404NotFound));
        app.MapGet("/blood/add", IResult (Visit visit) => visit.IsExample
            ? Results.Redirect("/start")
            : Page(visit, new() { Marker = visit.Asked("marker") ?? "ferritin", Date = LocalDatePattern.Iso.Format(visit.Now.Date) }));
        app.MapPost("/blood/add", IResult (Visit visit, IFormCollection form) =>
        {
            var (draft, read) = ResultForm.Of(form).Read(visit.Knowledge, visit.Review.Record, visit.Now);
            if (draft is null)
            {
                return Page(visit, read, null, StatusCodes.Status422UnprocessableEntity);
            }

            visit.Write(draft.Kind, draft.At, draft.Data, form["id"]);
            return Results.Redirect($"/blood/{read.Marker}?done=added");
        }).OfTheirOwn();
        app.MapGet("/blood/result/{entry}", IResult (Visit visit, string entry) => Result(visit, entry) is { } found
            ? Page(visit, ResultForm.Of(found), entry)
            : visit.Show<Frame.NotFoundPage>().With(StatusCodes.Status404NotFound));
        app.MapPost("/blood/result/{entry}", IResult (Visit visit, string entry, IFormCollection form) =>
        {
            if (Result(visit, entry) is null || visit.Journal.Entries.FirstOrDefault(each => each.Id == entry) is not { } standing)
            {
                return visit.Show<Frame.NotFoundPage>().With(StatusCodes.Status404NotFound);
            }

            var (draft, read) = ResultForm.Of(form).Read(visit.Knowledge, visit.Review.Record, visit.Now);
            if (draft is null)
            {
                return Page(visit, read, entry, StatusCodes.Status422UnprocessableEntity);
            }

            visit.Write("entry.corrected", When.At(visit.Now.ToOffsetDateTime()),
                new JsonObject { ["corrects"] = entry, ["data"] = ResultForm.Corrected(standing, NewestData(visit.Journal, standing), draft) }, form["id"]);
            return Results.Redirect($"/blood/{read.Marker}?done=corrected");
        });
        app.MapPost("/blood/withdraw/{entry}", IResult (Visit visit, string entry, IFormCollection form) =>
        {
            if (Result(visit, entry) is null)
            {
                return visit.Show<Frame.NotFoundPage>().With(StatusCodes.Status404NotFound);
            }

            visit.Write("entry.withdrawn", When.At(visit.Now.ToOffsetDateTime()), new JsonObject { ["withdraws"] = entry });
            return Results.Redirect("/blood?done=withdrawn");
        });
    }

    private static LabResult? Result(Visit visit, string entry) =>
        visit.IsExample ? null : visit.Review.Record.Labs.FirstOrDefault(result => result.EntryId == entry);

    /// <summary>The data as it was last corrected.</summary>
    private static System.Text.Json.JsonElement NewestData(JournalFile journal, Entry entry) =>
        Ledger.Of(journal.Entries).Standing.First(standing => standing.Entry.Id == entry.Id).Data;

    private static Shown<ResultPage> Page(Visit visit, ResultForm form, string? entry = null, int status = StatusCodes.Status200OK) =>
        visit.Show<ResultPage>((nameof(ResultPage.Form), form), (nameof(ResultPage.Entry), entry)).With(status);
}
