using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>
/// The pictures of the README: <c>SANGUINE_PICTURES=write ./test Browser</c> takes them anew. Otherwise it is only seen that
/// each is there and small.
/// </summary>
public sealed class Pictures(Chromium chromium)
{
    private const int Largest = 200 * 1024;

    private static readonly (string Name, string Path, int Width, int Height, string Language, ColorScheme Theme)[] All =
    [
        ("today-en-light", "/", 1280, 860, "en", ColorScheme.Light),
        ("today-phone-en-dark", "/", 390, 844, "en", ColorScheme.Dark),
        ("today-phone-zh-light", "/", 390, 844, "zh-CN", ColorScheme.Light),
        ("blood-en-dark", "/blood", 1280, 860, "en", ColorScheme.Dark),
        ("blood-phone-en-light", "/blood", 390, 844, "en", ColorScheme.Light),
        ("blood-phone-zh-dark", "/blood", 390, 844, "zh-CN", ColorScheme.Dark),
        ("ferritin-en-light", "/blood/ferritin", 1280, 860, "en", ColorScheme.Light),
        ("food-phone-en-light", "/food", 390, 844, "en", ColorScheme.Light),
        ("food-en-light", "/food", 1280, 860, "en", ColorScheme.Light),
        ("food-zh-dark", "/food", 1280, 860, "zh-CN", ColorScheme.Dark),
        ("progress-phone-en-light", "/progress", 390, 844, "en", ColorScheme.Light),
        ("progress-en-dark", "/progress", 1280, 860, "en", ColorScheme.Dark),
        ("progress-zh-light", "/progress", 1280, 860, "zh-CN", ColorScheme.Light),
        ("night-small-en", "/night", 320, 568, "en", ColorScheme.Dark),
        ("night-phone-en", "/night", 375, 667, "en", ColorScheme.Dark),
        ("night-phone-zh", "/night", 390, 844, "zh-CN", ColorScheme.Dark),
        ("night-told-phone-en", "/night", 375, 667, "en", ColorScheme.Dark),
        ("phone-en-light", "/phone", 390, 844, "en", ColorScheme.Light),
        ("plan-zh-light", "/plan", 1280, 860, "zh-CN", ColorScheme.Light),
    ];

    private static readonly bool Write = Environment.GetEnvironmentVariable("SANGUINE_PICTURES") == "write";

    [Fact]
    public async Task Every_picture_is_there_and_small()
    {
        if (Write)
        {
            await Take();
        }

        All.Select(picture => new FileInfo(FileOf(picture.Name)))
            .Where(file => !file.Exists || file.Length > Largest).Select(file => file.Name).ShouldBeEmpty();
    }

    private async Task Take()
    {
        using var folder = new DataFolder();
        using var server = await Server.Start(folder.Path);
        foreach (var picture in All)
        {
            await using var context = await chromium.Open(new()
            {
                BaseURL = server.Address.ToString(),
                ViewportSize = new() { Width = picture.Width, Height = picture.Height },
                Locale = picture.Language,
                ColorScheme = picture.Theme,
                ReducedMotion = ReducedMotion.Reduce,
            });
            var page = await context.NewPageAsync();
            await page.GotoAsync(picture.Path);
            await page.EvaluateAsync("document.fonts.ready");
            if (picture.Name.Contains("told", StringComparison.Ordinal))
            {
                await page.Locator("body[data-ready]").WaitForAsync();
                await page.Locator("[data-band][value=moderate]").ClickAsync();
                await page.WaitForTimeoutAsync(1_100);
            }

            await page.ScreenshotAsync(new() { Path = FileOf(picture.Name) });
        }
    }

    private static string FileOf(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Sanguine.slnx")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The tests run inside the checkout.");
        }

        return Path.Combine(root.FullName, "docs", "pictures", $"{name}.png");
    }
}
