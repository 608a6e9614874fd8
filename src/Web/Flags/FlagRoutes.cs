using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Sanguine.App.Facts;
using Sanguine.Journal;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Flags;

/// <summary>A warning sign is told from anywhere, and acknowledged when somebody has seen to it.</summary>
public static class FlagRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/flag", (Visit visit) => visit.Show<FlagPage>());
        app.MapPost("/flag", IResult (Visit visit, [FromForm] string? what, [FromForm] string? since, [FromForm] string? id) =>
        {
            var text = FactText.Of("flag", what ?? "");
            text = string.IsNullOrEmpty(since) ? text : text.With("since", since);
            var (draft, _) = ReadFact.From(text, visit.Knowledge, visit.Review.Record, visit.Now);
            if (draft is null)
            {
                return visit.Show<FlagPage>((nameof(FlagPage.Wrong), true)).With(StatusCodes.Status422UnprocessableEntity);
            }

            visit.Write(draft.Kind, draft.At, draft.Data, id);
            return Results.Redirect("/plan?done=flag");
        }).OfTheirOwn();
        app.MapPost("/flag/seen", IResult (Visit visit, [FromForm] string flag) =>
        {
            if (!visit.IsExample && visit.Review.Record.Flags.Any(each => each.EntryId == flag))
            {
                visit.Write("flag.acknowledged", When.At(visit.Now.ToOffsetDateTime()), new JsonObject { ["flag"] = flag });
            }

            return Results.Redirect("/?done=flag-seen");
        });
    }
}
