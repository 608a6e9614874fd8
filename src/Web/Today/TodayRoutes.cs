using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Sanguine.App.Facts;
using Sanguine.Journal;
using Sanguine.Routine;

namespace Sanguine.Web.Today;

/// <summary>The day: what is taken, put off, skipped, and taken back.</summary>
public static class TodayRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", (Visit visit) => visit.Show<TodayPage>());
        app.MapPost("/today/done", (Visit visit, [FromForm] string item, [FromForm] string? id, [FromForm] string? time) =>
            Mark(visit, item, "done", found => Done(visit, found, time, id)));
        app.MapPost("/today/later", (Visit visit, [FromForm] string item, [FromForm] string? id, [FromForm] string? time) =>
            Mark(visit, item, "later", found =>
            {
                var data = new JsonObject { ["item"] = found.Id };
                if (At(visit, time) is { } until)
                {
                    data["until"] = until.ToString();
                }

                visit.Write("routine.later", Present(visit), data, id);
            }));
        app.MapPost("/today/skip", (Visit visit, [FromForm] string item, [FromForm] string? id, [FromForm] string? reason) =>
            Mark(visit, item, "skipped", found =>
            {
                var data = new JsonObject { ["item"] = found.Id };
                if (!string.IsNullOrWhiteSpace(reason))
                {
                    data["reason"] = reason.Trim();
                }

                visit.Write("routine.skipped", Present(visit), data, id);
            }));
        app.MapPost("/today/undo", (Visit visit, [FromForm] string item, [FromForm] string? id) =>
            Mark(visit, item, "undone", found => TakeBack(visit, found.Id, id)));
        app.MapPost("/today/change", (Visit visit, [FromForm] string item, [FromForm] string? id, [FromForm] string? time) =>
            Mark(visit, item, "changed", found =>
            {
                if (At(visit, time) is not null)
                {
                    TakeBack(visit, found.Id, id);
                    Done(visit, found, time, null);
                }
            }));
    }

    /// <summary>The entry that tells of an item today, newest last.</summary>
    public static string? EntryOf(CareReview review, string item)
    {
        var day = review.Day.Date;
        bool IsToday(When at) => at.Date == day || at.Date == day.PlusDays(1);
        return review.Record.Doses.Where(dose => dose.Key == item && IsToday(dose.At)).Select(dose => (dose.At, dose.EntryId))
            .Concat(review.Record.Routine.Where(mark => mark.Item == item && IsToday(mark.At)).Select(mark => (mark.At, mark.EntryId)))
            .OrderBy(entry => entry.At.Instant).Select(entry => entry.EntryId).LastOrDefault();
    }

    private static IResult Mark(Visit visit, string item, string done, Action<DayItem> act)
    {
        if (visit.IsExample)
        {
            return Results.Redirect("/start?done=example");
        }

        // The page may be of this morning: what is no longer of the day is not written.
        if (visit.Review.Day.Items.FirstOrDefault(each => each.Id == item) is not { } found)
        {
            return Results.Redirect("/?done=gone");
        }

        act(found);
        return Results.Redirect($"/?done={done}#{Anchor(item)}");
    }

    public static string Anchor(string item) => "i-" + string.Concat(item.Select(c => char.IsLetterOrDigit(c) ? c : '-'));

    private static void Done(Visit visit, DayItem item, string? time, string? id)
    {
        var at = At(visit, time) ?? Present(visit);
        var (kind, data) = item.Kind switch
        {
            ItemKind.Medicine => ("medicine.taken", new JsonObject { ["name"] = NameOf(visit, item.Id) }),
            ItemKind.Supplement when IsTaking(visit, item.Id) => ("supplement.taken", new JsonObject { ["product"] = NameOf(visit, item.Id) }),
            _ => ("routine.done", new JsonObject { ["item"] = item.Id }),
        };
        visit.Write(kind, at, data, id);
    }

    private static void TakeBack(Visit visit, string item, string? id)
    {
        if (EntryOf(visit.Review, item) is { } entry)
        {
            visit.Write("entry.withdrawn", Present(visit), new JsonObject { ["withdraws"] = entry, ["reason"] = "undone" }, id);
        }
    }

    private static bool IsTaking(Visit visit, string key) => visit.Review.Record.Takings.Any(taking => taking.Key == key);

    private static string NameOf(Visit visit, string key) =>
        visit.Review.Record.Takings.FirstOrDefault(taking => taking.Key == key)?.Name ?? key;

    private static When Present(Visit visit) => When.At(visit.Now.ToOffsetDateTime());

    /// <summary>A time of the day that is shown; one that is still to come today is of the day before where it is night.</summary>
    private static When? At(Visit visit, string? time) => FactReader.TimeOf(time ?? "") is { } clock
        ? When.At((visit.Review.Day.Date + clock).InZoneLeniently(visit.Zone).ToOffsetDateTime())
        : null;
}
