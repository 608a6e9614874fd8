using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.Journal;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Night;

/// <summary>The rest of the night, asked in the morning.</summary>
public static class MorningRoutes
{
    // Own choice: what is further back is remembered by the mood of today.
    public const int DaysBack = 7;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/night/morning", (Visit visit) => visit.Show<MorningPage>());
        app.MapPost("/night/morning", IResult (Visit visit, IFormCollection form) =>
        {
            if (Morning(visit, form["on"]) is not { } morning)
            {
                return Results.Redirect("/night/morning");
            }

            var data = MorningForm.Read(form);
            if (data.Count == 0)
            {
                return visit.Show<MorningPage>((nameof(MorningPage.Wrong), true)).With(StatusCodes.Status422UnprocessableEntity);
            }

            if (visit.Review.Record.Nights.LastOrDefault(night => night.Morning == morning) is { } there)
            {
                visit.Write("entry.corrected", When.At(visit.Now.ToOffsetDateTime()), new() { ["corrects"] = there.EntryId, ["data"] = data });
            }
            else
            {
                visit.Write("night.reviewed", When.On(morning), data, form["id"]);
            }

            return Results.Redirect("/?done=night");
        }).OfTheirOwn();
    }

    /// <summary>A morning that may still be told; null where it is to come or too long ago.</summary>
    public static LocalDate? Morning(Visit visit, string? asked)
    {
        var today = visit.Now.Date;
        return string.IsNullOrEmpty(asked) ? today
            : LocalDatePattern.Iso.Parse(asked) is { Success: true, Value: var day } && day <= today && day >= today.PlusDays(-DaysBack) ? day
            : null;
    }
}

/// <summary>The answers of a morning; what was left open is not there.</summary>
public static class MorningForm
{
    private static readonly string[] Places = ["legs", "arms", "trunk"];

    // Largest answer of each: a scale of 0 to 10, minutes of a night, a count.
    private static readonly (string Field, decimal Most)[] Figures =
        [("urge", 10), ("minutesToSleep", 720), ("wakings", 30), ("sleepMinutes", 960), ("rest", 10)];

    public static JsonObject Read(IFormCollection form)
    {
        var data = new JsonObject();
        foreach (var (field, most) in Figures)
        {
            if (decimal.TryParse(form[field], System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var figure)
                && figure <= most)
            {
                data[field] = figure;
            }
        }

        if (LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Parse(form["onset"].ToString()).Success)
        {
            data["onset"] = form["onset"].ToString();
        }

        if (form["where"].OfType<string>().Where(Places.Contains).ToArray() is { Length: > 0 } where)
        {
            data["where"] = new JsonArray([.. where.Select(place => JsonValue.Create(place))]);
        }

        return data;
    }
}
