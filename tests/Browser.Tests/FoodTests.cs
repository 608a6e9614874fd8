using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>Lunch, written down as somebody does it on a phone.</summary>
public sealed partial class FoodTests(Chromium chromium)
{
    /// <summary>A slow thumb: seconds a key.</summary>
    private const double Key = 0.2;

    /// <summary>Seconds of typing that a lunch may cost.</summary>
    private const double Patience = 20;

    private const string Lunch = "lentils 200, bell pepper 60, sardines 90";

    [Fact]
    public async Task A_lunch_is_typed_in_under_twenty_seconds_and_raised_by_a_swap()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-beside-levothyroxine", width: 390, height: 844);
        await visitor.Go("/food");
        await visitor.Link("Add meal").First.ClickAsync();
        var watch = Stopwatch.StartNew();
        await visitor.Page.GetByLabel("What did you eat?").PressSequentiallyAsync(Lunch);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Sees("mg absorbed").ToBeVisibleAsync();
        await Looks.HasNoBarrier(visitor.Page, "a draft");
        await Looks.NeverScrollsSideways(visitor.Page, "a draft");
        await visitor.Page.SetViewportSizeAsync(390, 844);
        await visitor.Button("Save").ClickAsync();
        await visitor.Sees("Lentils, bell pepper, sardines").ToBeVisibleAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Lunch.Length + 1} keys, {(Lunch.Length + 1) * Key:0.0} s of typing; {watch.Elapsed.TotalSeconds:0.0} s on the clock, with the checks"));
        ((Lunch.Length + 1) * Key).ShouldBeLessThan(Patience);

        var before = await Absorbed(visitor);
        await visitor.Page.Locator(".swap button").First.ClickAsync();
        await visitor.Sees("What stood before is kept").ToBeVisibleAsync();
        (await Absorbed(visitor)).ShouldBeGreaterThan(before);
        await Looks.HasNoBarrier(visitor.Page, "a day with a meal");
        await Looks.NeverScrollsSideways(visitor.Page, "a day with a meal");
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Looks.HasNoBarrier(visitor.Page, "a day with a meal, dark");
    }

    [Fact]
    public async Task Foods_are_found_while_they_are_typed()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-beside-levothyroxine");
        await visitor.Go("/food/add");
        await visitor.Page.GetByLabel("What did you eat?").PressSequentiallyAsync("150 lent");
        await visitor.Page.Locator("#found button", new() { HasText = "lentils, cooked" }).ClickAsync();
        await Assertions.Expect(visitor.Page.GetByLabel("How much lentils, cooked")).ToHaveValueAsync("150");
        await visitor.Page.GetByLabel("How much lentils, cooked").FillAsync("120");
        await visitor.Button("Work out again").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByLabel("How much lentils, cooked")).ToHaveValueAsync("120");
    }

    [Fact]
    public async Task A_meal_is_written_and_changed_without_a_script()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-beside-levothyroxine", script: false);
        await visitor.Go("/food/add");
        await visitor.Fill("What did you eat?", "lentil");
        await visitor.Button("Find").ClickAsync();
        await visitor.Page.Locator("#found button", new() { HasText = "lentils, cooked" }).ClickAsync();
        await visitor.Button("Save").ClickAsync();
        await visitor.Sees("Added.").ToBeVisibleAsync();
        await visitor.Link("Change Lentils").ClickAsync();
        await visitor.Page.GetByLabel("How much lentils, cooked").FillAsync("2");
        await visitor.Button("Save").ClickAsync();
        await visitor.Sees("Corrected.").ToBeVisibleAsync();
        await visitor.Link("Change Lentils").ClickAsync();
        await visitor.Button("Withdraw this meal").ClickAsync();
        await visitor.Sees("Withdrawn.").ToBeVisibleAsync();
    }

    private static async Task<double> Absorbed(Visitor visitor) => double.Parse(
        Milligrams().Match(await visitor.Page.Locator(".absorbed").First.InnerTextAsync()).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9.]+")]
    private static partial Regex Milligrams();
}
