using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Sanguine.Journal;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Night;

/// <summary>
/// The night. The screen itself holds nothing of a person and opens without a session, so that it is never white; what it
/// shows of the person and what it stores need one.
/// </summary>
public static class NightRoutes
{
    /// <summary>What a phone may write by itself: what is felt and done at night, and taking it back.</summary>
    private static readonly string[] FromAPhone = ["symptom.urge", "entry.corrected", "entry.withdrawn"];

    public static void Map(IEndpointRouteBuilder app)
    {
        var open = new OpenAttribute();
        app.MapGet("/night", (Visit visit) => visit.Show<NightPage>()).WithMetadata(open);
        app.MapGet("/phone", (Visit visit) => visit.Show<PhonePage>()).WithMetadata(open);
        app.MapGet("/manifest.webmanifest", (Visit visit) => Manifest.Of(visit.BrowserWords)).WithMetadata(open);
        app.MapGet("/night/kit", (Visit visit, HttpContext http, IAntiforgery antiforgery) =>
            Results.Json(NightKit.Of(visit, antiforgery.GetAndStoreTokens(http).RequestToken!)));
        app.MapPost("/night/outbox", IResult (Visit visit, IFormCollection form) => visit.IsExample
            ? Results.StatusCode(StatusCodes.Status409Conflict)
            : Results.Json(Store(visit, form["entries"].ToString())));
        // Where no script runs, each band is a button of a form.
        app.MapPost("/night/tap", (Visit visit, IFormCollection form) => Tap(visit, form["band"].ToString())).OfTheirOwn();
        MorningRoutes.Map(app);
    }

    /// <summary>Which entries are stored now, and what is wrong with the others. One that was there already is stored.</summary>
    private static Received Store(Visit visit, string lines)
    {
        var (entries, problems) = JournalText.Read(Encoding.UTF8.GetBytes(lines));
        var foreign = entries.Where(entry => !FromAPhone.Contains(entry.Kind)).ToArray();
        visit.Place.Add([.. entries.Except(foreign)]);
        var refused = foreign.Select(entry => new Refused(entry.Id, $"{entry.Kind} is not written from the night screen"))
            .Concat(Unread(lines, problems)).ToArray();
        visit.Forget();
        return new([.. entries.Select(entry => entry.Id).Except(refused.Select(each => each.Id))], refused);
    }

    // A line that cannot be read still says which it is: the phone shows it instead of sending it for ever.
    private static IEnumerable<Refused> Unread(string lines, IEnumerable<Problem> problems)
    {
        var all = lines.Split('\n');
        foreach (var problem in problems)
        {
            if (problem.Line is { } number && number <= all.Length && IdIn(all[number - 1]) is { } id)
            {
                yield return new(id, $"{problem.Field}: {problem.What}");
            }
        }
    }

    private static string? IdIn(string line)
    {
        var at = line.IndexOf("\"id\":\"", StringComparison.Ordinal);
        return at >= 0 && line.Length >= at + 42 && Guid.TryParse(line.AsSpan(at + 6, 36), out var id) ? id.ToString() : null;
    }

    private static IResult Tap(Visit visit, string band)
    {
        if (!NightPage.Bands.Contains(band))
        {
            return Results.Redirect("/night");
        }

        visit.Write("symptom.urge", When.At(visit.Now.ToOffsetDateTime()), new() { ["band"] = band });
        return Results.Redirect($"/night?stored={band}");
    }

    private sealed record Received(string[] Stored, Refused[] Refused);

    private sealed record Refused(string Id, string Problem);
}
