using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Sanguine.Store;
using Sanguine.Web.Frame;

namespace Sanguine.Web.Serving;

/// <summary>What went wrong inside: one page that says so, one line in the log without a word of a person.</summary>
public static partial class Trouble
{
    public static void Handle(IApplicationBuilder app) => app.Run(async http =>
    {
        var failure = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (failure is BadHttpRequestException bad)
        {
            http.Response.StatusCode = bad.StatusCode;
            await http.Response.WriteAsync(bad.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? "This is larger than Sanguine takes in at once. Split the file."
                : "This request was not understood.");
            return;
        }

        Failed(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Sanguine.Web"),
            failure?.GetType().FullName, http.TraceIdentifier, failure?.StackTrace);
        var page = new RazorComponentResult<TroublePage>(new Dictionary<string, object?>
        {
            [nameof(TroublePage.Refusal)] = failure as StoreRefusal,
            [nameof(TroublePage.Trace)] = http.TraceIdentifier,
        })
        {
            StatusCode = failure is StoreRefusal ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        };
        await page.ExecuteAsync(http);
    });

    // The message of an exception may quote what was typed; its type and where it was thrown do not.
    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed: {Type}, trace {Trace}, at {Stack}")]
    private static partial void Failed(ILogger logger, string? type, string trace, string? stack);
}
