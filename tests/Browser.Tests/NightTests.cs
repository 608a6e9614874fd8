using System.Diagnostics;
using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>A night, as somebody goes through it: one tap in the dark, what helps, and the morning after.</summary>
public sealed class NightTests(Chromium chromium)
{
    [Theory]
    [InlineData(375, 667)]
    [InlineData(320, 568)]
    public async Task One_tap_stores_changes_the_whole_screen_and_can_be_changed(int width, int height)
    {
        await using var visitor = await Visitor.Come(chromium, "iron-beside-levothyroxine", width: width, height: height);
        await visitor.Link("Legs now").ClickAsync();
        await Fits(visitor.Page);
        await visitor.Page.Locator("[data-band][value=moderate]").ClickAsync();
        await visitor.Sees("Stored: moderate").ToBeVisibleAsync();
        await Fits(visitor.Page);
        await visitor.Page.WaitForTimeoutAsync(1_050);
        await visitor.Button("Legs, arms").ClickAsync();
        await visitor.Button("Walk").ClickAsync();
        await visitor.Sees("Stand up.").ToBeVisibleAsync();
        await Fits(visitor.Page);
        await visitor.Button("It helped").ClickAsync();
        await visitor.Button("Change").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-band][value=moderate]")).ToHaveAttributeAsync("aria-pressed", "true");
        await visitor.Page.Locator("[data-band][value=strong]").ClickAsync();
        await visitor.Sees("Stored: strong").ToBeVisibleAsync();
        await visitor.Page.WaitForTimeoutAsync(1_050);
        // Opened again soon, it still speaks of this tap.
        await visitor.Page.ReloadAsync();
        await visitor.Sees("Stored: strong").ToBeVisibleAsync();
        await visitor.Button("Someone to call").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("dialog")).ToBeVisibleAsync();
        await visitor.Button("Back").ClickAsync();
        await visitor.Link("Leave").ClickAsync();
        await visitor.IsAt("/");
    }

    [Fact]
    public async Task The_morning_is_told_in_under_a_minute_and_knows_the_taps()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-beside-levothyroxine", width: 390, height: 844);
        await visitor.Go("/night");
        await visitor.Page.Locator("[data-band][value=strong]").ClickAsync();
        await visitor.Sees("Stored: strong").ToBeVisibleAsync();
        await visitor.Page.WaitForTimeoutAsync(1_050);
        await visitor.Go("/");
        await visitor.Sees("Taps last night: 1.").ToBeVisibleAsync();
        var clock = Stopwatch.StartNew();
        await visitor.Link("Write it down").ClickAsync();
        (await visitor.Page.GetByRole(AriaRole.Group, new() { Name = "The strongest urge" }).GetByLabel("8", new() { Exact = true }).IsCheckedAsync()).ShouldBeTrue();
        (await visitor.Page.GetByLabel("When did it first come?").InputValueAsync()).ShouldNotBeEmpty();
        await visitor.Answer("Minutes until asleep", "45");
        await visitor.Answer("Woken by the legs", "2");
        await visitor.Answer("How rested", "3");
        await visitor.Button("Save").ClickAsync();
        await visitor.Sees("The night is written down.").ToBeVisibleAsync();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
        await visitor.SeesNo("How was the night?").ToHaveCountAsync(0);
    }

    [Fact]
    public async Task In_the_example_it_can_be_tried_and_nothing_is_stored()
    {
        await using var visitor = await Visitor.Come(chromium, width: 375, height: 667);
        await visitor.Go("/night");
        // Before it knows that this is the example, a tap is kept as everybody's is.
        await visitor.Page.Locator("body[data-kit]").WaitForAsync();
        await visitor.Page.Locator("[data-band][value=little]").ClickAsync();
        await visitor.Sees("This is the example").ToBeVisibleAsync();
        await visitor.Go("/phone");
        await visitor.Sees("Nothing. Everything made here is in the record.").ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_a_tap_is_stored_too()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-beside-levothyroxine", script: false, width: 375, height: 667);
        await visitor.Go("/night");
        await visitor.Button("Strong").ClickAsync();
        await visitor.Sees("Stored: strong").ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_hand_can_be_chosen()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-beside-levothyroxine", width: 390, height: 844);
        await visitor.Go("/settings");
        await visitor.Answer("Legs now stands", "left");
        await visitor.Button("Save").ClickAsync();
        var place = (await visitor.Link("Legs now").BoundingBoxAsync())!;
        place.X.ShouldBeLessThan(100);
    }

    [Theory]
    [InlineData(20, "/night")]
    [InlineData(2, "/night")]
    [InlineData(10, "/?icon")]
    public async Task The_icon_opens_the_night_in_the_evening_and_today_by_day(int hour, string place)
    {
        using var folder = new DataFolder().Holding("iron-beside-levothyroxine");
        using var server = await Server.Start(folder.Path);
        await using var phone = await Phone.New(zone: Zone(hour));
        await phone.Page.GotoAsync($"{server.Address}phone");
        await phone.Page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => undefined)");
        await phone.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await phone.Page.GotoAsync($"{server.Address}?icon");
        new Uri(phone.Page.Url).PathAndQuery.ShouldBe(place);
    }

    /// <summary>A zone in which it is this hour now; their names count westwards.</summary>
    private static string Zone(int hour)
    {
        var ahead = ((hour - DateTime.UtcNow.Hour + 36) % 24) - 12;
        return ahead == 0 ? "Etc/UTC" : $"Etc/GMT{(ahead > 0 ? "-" : "+")}{Math.Abs(ahead)}";
    }

    private static async Task Fits(IPage page) => (await page.EvaluateAsync<bool>(
        "() => document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight")).ShouldBeTrue();
}
