using Sanguine.Store;

namespace Sanguine.Web.Serving;

/// <summary>Marks what may be seen without the owner's session: the way in, and files that hold nothing of a person.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class OpenAttribute : Attribute;

/// <summary>Once there is a passphrase, everything but the way in needs the owner's session.</summary>
public static class Guard
{
    public const string Cookie = "sanguine-session";

    public static Task Check(HttpContext http, RequestDelegate next)
    {
        var store = http.RequestServices.GetRequiredService<JournalStore>();
        if (http.GetEndpoint()?.Metadata.GetMetadata<OpenAttribute>() is not null
            || !store.Account.HasPassphrase
            || (http.Request.Cookies[Cookie] is { } token && store.Account.IsSession(token)))
        {
            return next(http);
        }

        if (HttpMethods.IsGet(http.Request.Method) && http.GetEndpoint() is not null)
        {
            http.Response.Redirect($"/sign-in?back={Uri.EscapeDataString(http.Request.Path + http.Request.QueryString)}");
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }

    public static void Admit(HttpContext http, JournalStore store) =>
        http.Response.Cookies.Append(Cookie, store.Account.StartSession(), new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(30),
        });

    /// <summary>A place within the app to go back to; anything else is its first page.</summary>
    public static string Back(string? back) =>
        back is ['/', ..] and not ['/', '/' or '\\', ..] && !back.Contains('\\') ? back : "/";
}
