namespace Sanguine.Web.Serving;

/// <summary>Places that write an entry: before somebody has begun their own, they lead to the beginning instead.</summary>
public static class OwnEntries
{
    /// <summary>Nothing is written into the example person.</summary>
    public static RouteHandlerBuilder OfTheirOwn(this RouteHandlerBuilder place) => place.AddEndpointFilter((asked, next) =>
        asked.HttpContext.RequestServices.GetRequiredService<Visit>().IsExample
            ? ValueTask.FromResult<object?>(Results.Redirect("/start?done=example"))
            : next(asked));
}
