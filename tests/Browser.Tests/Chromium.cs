using Microsoft.Playwright;
using Sanguine.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Sanguine.Browser.Tests;

/// <summary>The system's browser, started once for all of these tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable"];

    public static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        var program = Find() ?? throw new InvalidOperationException(
            "The browser tests need Chromium on the PATH, and there is none (Debian, as root: apt-get install chromium fonts-noto-cjk).");
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Quiet });
    }

    public Task<IBrowserContext> Open(BrowserNewContextOptions options) => browser!.NewContextAsync(options);

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
