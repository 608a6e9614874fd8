using System.Text;
using Microsoft.AspNetCore.Mvc;
using Sanguine.App;
using Sanguine.Store;

namespace Sanguine.Web.Settings;

/// <summary>Everything goes out when asked for, and is destroyed when asked for.</summary>
public static class DataRoutes
{
    /// <summary>What is typed to erase; the same in every language.</summary>
    public const string EraseWord = "ERASE";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/settings/data", (Visit visit) => visit.Show<DataPage>());
        app.MapGet("/settings/data/journal.ndjson", (Visit visit) =>
            File(ExportJournal.AsJournal(visit.Journal).Text, "application/x-ndjson", "sanguine-journal.ndjson"));
        app.MapGet("/settings/data/bundle.json", (Visit visit) =>
            File(ExportJournal.AsFhir(visit.Journal, visit.Knowledge, visit.Here).Text, "application/fhir+json", "sanguine-bundle.json"));
        app.MapGet("/settings/data/results.csv", (Visit visit) =>
            File(ExportJournal.AsTable(visit.Journal, visit.Knowledge, visit.Here).Text, "text/csv; charset=utf-8", "sanguine-results.csv"));
        app.MapPost("/settings/data/erase", IResult (Visit visit, JournalStore store, [FromForm] string? word) =>
        {
            if (visit.Place.Person is not { } person)
            {
                return Results.Redirect("/settings/data");
            }

            if (word?.Trim() != EraseWord)
            {
                return visit.Show<DataPage>((nameof(DataPage.Wrong), true)).With(StatusCodes.Status422UnprocessableEntity);
            }

            var proof = store.Erase(person);
            visit.Leave();
            return visit.Show<ErasedPage>((nameof(ErasedPage.Proof), proof));
        });
    }

    private static IResult File(string text, string type, string name) => Results.File(Encoding.UTF8.GetBytes(text), type, name);
}
