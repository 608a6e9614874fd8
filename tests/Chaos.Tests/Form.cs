using System.Net;
using System.Text.RegularExpressions;

namespace Sanguine.Chaos.Tests;

/// <summary>A form as a browser sends it: the page first, for its cookie and its token, then the fields.</summary>
public sealed partial class Form : IDisposable
{
    private readonly HttpClient client;
    private string? token;

    public Form(Uri address) => client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() })
    {
        BaseAddress = address,
    };

    /// <summary>Whether the redirect came back that says it was written.</summary>
    /// <exception cref="HttpRequestException">The server is gone.</exception>
    public async Task<bool> Send(string page, string target, Dictionary<string, string> fields, CancellationToken end, Action? leaving = null)
    {
        token ??= Token().Match(await client.GetStringAsync(page, end)).Groups[1].Value;
        fields["__RequestVerificationToken"] = token;
        using var content = new FormUrlEncodedContent(fields);
        leaving?.Invoke();
        using var answer = await client.PostAsync(target, content, end);
        return answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther;
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
