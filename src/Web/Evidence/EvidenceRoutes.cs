using System.Collections.Concurrent;
using Sanguine.App;

namespace Sanguine.Web.Evidence;

/// <summary>What the program stands on; the same to everybody.</summary>
public static class EvidenceRoutes
{
    /// <summary>The program's own, so made once for each language and unit system.</summary>
    private static readonly ConcurrentDictionary<(string Language, bool SiUnits), EvidenceBook> Books = new();

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/evidence", (Visit visit) => visit.Show<EvidencePage>((nameof(EvidencePage.Book), Book(visit))));
        app.MapGet("/evidence/{id}", IResult (Visit visit, string id) => Book(visit).About(id) is { } book
            ? visit.Show<EvidencePage>((nameof(EvidencePage.Book), book), (nameof(EvidencePage.Id), id))
            : visit.Show<Frame.NotFoundPage>().With(StatusCodes.Status404NotFound));
    }

    private static EvidenceBook Book(Visit visit) => Books.GetOrAdd(
        (visit.Words.Language, visit.Words.SiUnits), _ => EvidenceBook.Of(visit.Knowledge, visit.Words, visit.Here));
}
