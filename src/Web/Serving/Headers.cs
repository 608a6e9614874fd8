namespace Sanguine.Web.Serving;

/// <summary>What every answer carries: nothing from elsewhere, nothing inline, nobody's frame, no page kept by others.</summary>
public static class Headers
{
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Set(HttpContext http, RequestDelegate next)
    {
        // At the last moment: a page that failed half-way is begun anew, and its answer carries them as well.
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (!headers.ContainsKey("Cache-Control"))
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(http);
    }
}
