using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>
/// Somebody before the screen: a server over a folder of their own, and a page. Whatever the browser or the server complain
/// of, and every request that leaves for another host, fails the test when it ends.
/// </summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly DataFolder folder;
    private readonly Server server;
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();

    private Visitor(DataFolder folder, Server server, IBrowserContext context, IPage page) =>
        (this.folder, this.server, this.context, Page) = (folder, server, context, page);

    public IPage Page { get; }

    /// <summary>Opens the first page.</summary>
    /// <param name="example">The example whose journal is this person's own; null is a newcomer.</param>
    public static async Task<Visitor> Come(Chromium chromium, string? example = null, bool script = true,
        int width = 1280, int height = 800, string language = "en", ColorScheme theme = ColorScheme.Light)
    {
        var folder = example is null ? new DataFolder() : new DataFolder().Holding(example);
        var server = await Server.Start(folder.Path);
        var context = await chromium.Open(new()
        {
            BaseURL = server.Address.ToString(),
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = height },
            Locale = language,
            ColorScheme = theme,
            ReducedMotion = ReducedMotion.Reduce,
            TimezoneId = Morning,
        });
        context.SetDefaultTimeout(30_000);
        await context.AddCookiesAsync([new() { Name = "zone", Value = Uri.EscapeDataString(Morning), Url = server.Address.ToString() }]);
        var visitor = new Visitor(folder, server, context, await context.NewPageAsync());
        visitor.Listen();
        try
        {
            await visitor.Page.GotoAsync("/");
            return visitor;
        }
        catch
        {
            await context.DisposeAsync();
            server.Dispose();
            throw;
        }
    }

    /// <summary>A zone in which it is five in the morning, so that the day lies ahead at whatever hour this runs.</summary>
    private static string Morning
    {
        get
        {
            var ahead = (5 - DateTime.UtcNow.Hour + 24) % 24;
            var hours = ahead > 12 ? ahead - 24 : ahead;
            // Their names count westwards.
            return hours == 0 ? "Etc/UTC" : $"Etc/GMT{(hours > 0 ? "-" : "+")}{Math.Abs(hours)}";
        }
    }

    public Task Go(string path) => Page.GotoAsync(path);

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public Task Fill(string label, string text) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    /// <summary>Chooses an answer of the question that is asked in these words.</summary>
    public Task Answer(string question, string answer) => Page.GetByRole(AriaRole.Group, new() { Name = question })
        .GetByLabel(answer, new() { Exact = true }).CheckAsync();

    public ILocatorAssertions Sees(string text) =>
        Assertions.Expect(Page.Locator("body").GetByText(text).Filter(new() { Visible = true }).First);

    public ILocatorAssertions SeesNo(string text) => Assertions.Expect(Page.GetByText(text));

    public Task IsAt(string path) => Assertions.Expect(Page).ToHaveURLAsync(new Uri(server.Address, path).ToString());

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        server.Dispose();
        var said = server.Said;
        folder.Dispose();
        complaints.ShouldBeEmpty();
        said.Split('\n').Where(line => line.Contains("\"LogLevel\":\"Error\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private void Listen()
    {
        context.Request += (_, request) => Complain(new Uri(request.Url).Authority != server.Address.Authority
            && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"a request to {request.Url}");
        // A page that is not there comes through the service worker, whose requests are no navigation: the tests read that page.
        context.Response += (_, response) => Complain(response.Status >= 400 && !response.Request.IsNavigationRequest
            && !(response.Status == 404 && !Path.HasExtension(new Uri(response.Url).AbsolutePath)),
            $"{response.Status} for {response.Url}");
        // The browser also calls a page that says "this was not understood" (422) an error: the tests read that page.
        context.Console += (_, said) => Complain(said.Type == "error"
            && !said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal), $"console: {said.Text}");
        context.WebError += (_, error) => complaints.Enqueue($"script: {error.Error}");
    }

    private void Complain(bool wrong, string about)
    {
        if (wrong)
        {
            complaints.Enqueue(about);
        }
    }
}
