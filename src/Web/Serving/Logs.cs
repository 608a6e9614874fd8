namespace Sanguine.Web.Serving;

/// <summary>Logs are lines of JSON on standard output, and speak of the program: no path, no query, no word of a person.</summary>
public static class Logs
{
    public static void Configure(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            console.IncludeScopes = false;
        });
        logging.SetMinimumLevel(LogLevel.Warning);
        // The framework's own account of a failed request quotes its path; ours does not (see Trouble).
        logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        // The keys of its cookies lie in the keys folder, 0700, as the others do. That no file is served from a folder is meant.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddFilter("Microsoft.AspNetCore.StaticFiles", LogLevel.Error);
        logging.AddFilter("Microsoft.AspNetCore.StaticAssets", LogLevel.Error);
        // What keeps the app from starting is one sentence of ours.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.AddFilter("Sanguine", LogLevel.Information);
    }
}
