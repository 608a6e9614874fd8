using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Sanguine.App;
using Sanguine.App.Facts;
using Sanguine.Journal;
using Sanguine.Quantities;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Blood;

/// <summary>A file is sent, looked at and confirmed; nothing is stored before that.</summary>
public static class ImportRoutes
{
    /// <summary>Bytes of a file: years of one person's results in FHIR.</summary>
    public const long Largest = 32 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/blood/import", IResult (Visit visit) => visit.IsExample ? Results.Redirect("/start") : visit.Show<ImportPage>());
        app.MapPost("/blood/import", async Task<IResult> (Visit visit, UploadsKept uploads, IFormFile? file) =>
        {
            if (file is null || file.Length == 0)
            {
                return visit.Show<ImportPage>((nameof(ImportPage.Wrong), "web.wrong.file")).With(StatusCodes.Status422UnprocessableEntity);
            }

            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            return Results.Redirect($"/blood/import/{uploads.Keep(Path.GetFileName(file.FileName), bytes.ToArray())}");
        }).OfTheirOwn().WithMetadata(new RequestSizeLimitAttribute(Largest), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = Largest });
        app.MapGet("/blood/import/{upload}", IResult (Visit visit, UploadsKept uploads, string upload) =>
            Read(visit, uploads, upload) is { } read
                ? visit.Show<ImportReviewPage>((nameof(ImportReviewPage.Upload), upload), (nameof(ImportReviewPage.Read), read))
                : Results.Redirect("/blood/import?done=upload-gone"));
        app.MapPost("/blood/import/{upload}/again", (UploadsKept uploads, string upload, [FromForm] string? patient, [FromForm] string? dates) =>
        {
            uploads.Wish(upload, new(string.IsNullOrWhiteSpace(patient) ? null : patient.Trim(), dates is "dmy" or "mdy" or "ymd" ? dates : null));
            return Results.Redirect($"/blood/import/{upload}");
        });
        app.MapPost("/blood/import/{upload}", IResult (Visit visit, UploadsKept uploads, string upload, IFormCollection form) =>
        {
            if (Read(visit, uploads, upload) is not { } read)
            {
                return Results.Redirect("/blood/import?done=upload-gone");
            }

            var (entries, wrong) = Confirmed(read, form, visit.Knowledge);
            if (wrong.Count > 0)
            {
                return visit.Show<ImportReviewPage>((nameof(ImportReviewPage.Upload), upload), (nameof(ImportReviewPage.Read), read),
                    (nameof(ImportReviewPage.Typed), form), (nameof(ImportReviewPage.Wrong), wrong)).With(StatusCodes.Status422UnprocessableEntity);
            }

            visit.Place.Add(entries);
            uploads.Forget(upload);
            return Results.Redirect("/blood?done=imported");
        }).WithMetadata(new RequestFormLimitsAttribute { ValueCountLimit = 200_000 }, new RequestSizeLimitAttribute(Largest));
    }

    private static ReadFile? Read(Visit visit, UploadsKept uploads, string id) =>
        !visit.IsExample && uploads.Find(id) is { } upload
            ? ReadImport.Of(upload.Name, upload.Bytes, upload.Wishes, visit.Journal, visit.Knowledge, visit.Here)
            : null;

    /// <summary>The entries that were ticked, with values and units as they were put right; and the rows that do not hold.</summary>
    private static (List<Entry> Entries, HashSet<string> Wrong) Confirmed(ReadFile read, IFormCollection form, ClinicalKnowledge knowledge)
    {
        var entries = new List<Entry>();
        var wrong = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in read.Entries.Where(entry => form[$"take-{entry.Id}"] == "yes"))
        {
            if (form[$"value-{entry.Id}"] is not [{ } value] || form[$"unit-{entry.Id}"] is not [{ } unit])
            {
                entries.Add(entry);
                continue;
            }

            if (PutRight(entry, value.Trim(), unit.Trim(), knowledge) is { } righted)
            {
                entries.Add(righted);
            }
            else
            {
                wrong.Add(entry.Id);
            }
        }

        return (entries, wrong);
    }

    /// <summary>Null where the value is no number or the unit is none of the marker's.</summary>
    private static Entry? PutRight(Entry entry, string value, string unit, ClinicalKnowledge knowledge)
    {
        var data = JsonNode.Parse(entry.DataText.Span)!.AsObject();
        var (before, unitBefore) = (ImportReviewPage.ValueOf(entry), data["unit"]?.GetValue<string>() ?? "");
        if (value == before && unit == unitBefore)
        {
            return entry;
        }

        if (NumberText.Read(value).Number is not { Rest: "" } number
            || knowledge.Markers.ById(data["marker"]?.GetValue<string>()) is not { } marker
            || Unit.Normalize(unit) is not { } spelled || marker.Find(spelled) is null)
        {
            return null;
        }

        data["value"] = number.Value;
        data["unit"] = spelled;
        data.Remove("comparator");
        if (number.Comparator != Comparator.Equal)
        {
            data["comparator"] = Amount.Symbol(number.Comparator);
        }

        // Another content under the source's own id would be refused when the file comes again; the id stays, the source says so.
        var whole = JsonNode.Parse(entry.Line.Span)!.AsObject();
        whole["data"] = data;
        using var parsed = JsonDocument.Parse(whole.ToJsonString());
        return JournalText.FromJson(parsed.RootElement.Clone(), null).Entry;
    }
}
