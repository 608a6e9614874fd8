using System.Diagnostics;
using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>A phone-sized browser whose storage outlives it, and which can be killed like the one on a real phone.</summary>
public sealed class Phone : IAsyncDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("sanguine-phone-").FullName;
    private readonly Action<BrowserTypeLaunchPersistentContextOptions>? more;
    private readonly string? zone;
    private IPlaywright? playwright;
    private IBrowserContext? context;

    private Phone(Action<BrowserTypeLaunchPersistentContextOptions>? more, string? zone) => (this.more, this.zone) = (more, zone);

    public IBrowserContext Context => context!;

    public IPage Page => Context.Pages[0];

    /// <summary>The home folder of the browser: its trusted certificates lie there.</summary>
    public string Home => home;

    public static async Task<Phone> New(Action<BrowserTypeLaunchPersistentContextOptions>? more = null, Action<string>? prepare = null, string? zone = null)
    {
        var phone = new Phone(more, zone);
        prepare?.Invoke(phone.home);
        await phone.Start();
        return phone;
    }

    /// <summary>SIGKILL to the browser and all it runs; then it is opened again.</summary>
    public async Task Kill()
    {
        foreach (var process in Mine())
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }

        playwright!.Dispose();
        foreach (var left in Directory.EnumerateFileSystemEntries(Path.Combine(home, "profile"), "Singleton*"))
        {
            File.Delete(left);
        }

        await Start();
    }

    public async ValueTask DisposeAsync()
    {
        if (context is not null)
        {
            await context.DisposeAsync();
        }

        playwright?.Dispose();
        Directory.Delete(home, true);
    }

    private async Task Start()
    {
        playwright = await Playwright.CreateAsync();
        var environment = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
        environment["HOME"] = home;
        if (zone is not null)
        {
            // Of the whole browser, its service worker too.
            environment["TZ"] = zone;
        }

        var options = new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = Chromium.Find(),
            Args = Chromium.Quiet,
            Env = environment,
            ViewportSize = new() { Width = 375, Height = 667 },
            HasTouch = true,
            Locale = "en",
        };
        more?.Invoke(options);
        context = await playwright.Chromium.LaunchPersistentContextAsync(Path.Combine(home, "profile"), options);
        context.SetDefaultTimeout(30_000);
    }

    private IEnumerable<Process> Mine() => Directory.EnumerateDirectories("/proc").Select(Path.GetFileName)
        .Where(name => int.TryParse(name, out _) && CommandOf(name!).Contains(home, StringComparison.Ordinal))
        .Select(name => Running(int.Parse(name!))).OfType<Process>();

    private static Process? Running(int id)
    {
        try
        {
            return Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string CommandOf(string id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
