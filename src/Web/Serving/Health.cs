using Sanguine.Store;

namespace Sanguine.Web.Serving;

/// <summary>Whether the app answers and its store can be read; for the machine that watches it, without a word of a person.</summary>
public static class Health
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/health", (JournalStore store, ClinicalKnowledge knowledge) =>
        {
            store.People();
            return Results.Json(new { status = "ok", knowledge = knowledge.Version });
        }).WithMetadata(new OpenAttribute());
}
