using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>Each page, light on a desktop and dark on a phone, without barriers and without scrolling sideways.</summary>
public sealed class EveryPageTests(Chromium chromium)
{
    private static readonly string[] OfAll =
    [
        "/", "/blood", "/blood/ferritin", "/blood/egfr", "/plan", "/plan?face=clinician", "/plan?face=traditional", "/plan/letter",
        "/food", "/food/sources", "/food/sources?nutrient=folate", "/progress", "/night", "/phone", "/settings/phone", "/evidence", "/evidence/E-ID", "/flag", "/settings", "/settings/data", "/settings/lock", "/nowhere",
    ];

    private static readonly string[] OfTheirOwn =
    [
        "/", "/plan", "/blood/add", "/blood/import", "/food", "/food/add", "/food/add?q=lentil", "/progress", "/progress/week", "/progress/score", "/progress/treatment", "/progress/trial", "/progress/trial?factor=coffee-late", "/night/morning", "/start/1", "/start/2", "/start/3", "/start/4", "/start/5",
        "/settings/profile", "/settings/conditions", "/settings/taking", "/settings/restless-legs", "/settings/data",
    ];

    [Fact]
    public async Task Every_page_of_the_example_is_for_everybody()
    {
        await using var visitor = await Visitor.Come(chromium);
        await Check(visitor, [.. OfAll, "/start"]);
    }

    [Fact]
    public async Task Every_page_of_a_person_is_for_everybody()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-beside-levothyroxine");
        await Check(visitor, OfTheirOwn);
    }

    [Fact]
    public async Task Every_page_in_Chinese_fits_its_window()
    {
        await using var visitor = await Visitor.Come(chromium, language: "zh-CN");
        var found = new List<string>();
        foreach (var path in OfAll)
        {
            await visitor.Go(path);
            (await visitor.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("zh-Hans");
            found.AddRange(await Looks.TooWide(visitor.Page, path));
        }

        found.ShouldBeEmpty();
    }

    private static async Task Check(Visitor visitor, string[] paths)
    {
        var found = new List<string>();
        foreach (var path in paths)
        {
            await visitor.Page.SetViewportSizeAsync(1280, 800);
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await visitor.Go(path);
            found.AddRange(await Looks.Barriers(visitor.Page, $"{path}, light, desktop"));
            await visitor.Page.SetViewportSizeAsync(390, 844);
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            found.AddRange(await Looks.Barriers(visitor.Page, $"{path}, dark, phone"));
            found.AddRange(await Looks.TooWide(visitor.Page, path));
        }

        found.ShouldBeEmpty();
    }
}
