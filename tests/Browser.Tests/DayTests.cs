using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>The day of somebody who takes thyroxine in the morning and iron every other day.</summary>
public sealed class DayTests(Chromium chromium)
{
    [Fact]
    public async Task An_item_is_ticked_changed_and_taken_back()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-deficient-runner");
        var supper = Item(visitor, "An early, light evening meal");
        await supper.GetByRole(AriaRole.Button, new() { Name = "Done" }).First.ClickAsync();
        await visitor.Sees("Done at ").ToBeVisibleAsync();

        await supper.GetByText("Change").ClickAsync();
        await supper.GetByLabel("At").FillAsync("12:40");
        await supper.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await visitor.Sees("Done at 12:40.").ToBeVisibleAsync();

        await supper.GetByText("Change").ClickAsync();
        await supper.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await Assertions.Expect(supper.GetByRole(AriaRole.Button, new() { Name = "Done" }).First).ToBeVisibleAsync();
        await visitor.SeesNo("Done at ").ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_item_is_skipped_with_a_reason_and_another_put_off()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-deficient-runner", width: 390, height: 844);
        var supper = Item(visitor, "An early, light evening meal");
        await Unfold(supper, "skip");
        await supper.GetByLabel("ran out").CheckAsync();
        await supper.GetByRole(AriaRole.Button, new() { Name = "Skip", Exact = true }).ClickAsync();
        await visitor.Sees("Skipped: ran out.").ToBeVisibleAsync();

        var massage = Item(visitor, "Gentle leg massage");
        await Unfold(massage, "later");
        await massage.GetByLabel("Until").FillAsync("23:10");
        await massage.GetByRole(AriaRole.Button, new() { Name = "Later", Exact = true }).ClickAsync();
        await visitor.Sees("Put off to 23:10.").ToBeVisibleAsync();
    }

    [Fact]
    public async Task Iron_beside_thyroxine_shows_its_window_and_what_moved()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-deficient-runner");
        await visitor.Go("/settings/taking");
        await visitor.Fill("Name, as on the box", "levothyroxine 75 µg");
        await visitor.Fill("Times", "7 o'clock");
        await visitor.Button("Add a medicine or supplement").ClickAsync();
        await visitor.Sees("Write times as 07:00").ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByLabel("Name, as on the box")).ToHaveValueAsync("levothyroxine 75 µg");
        await visitor.Fill("Times", "07:00");
        await visitor.Answer("Prescribed?", "Yes");
        await visitor.Button("Add a medicine or supplement").ClickAsync();
        await visitor.Sees("Saved.").ToBeVisibleAsync();

        await visitor.Answer("What is it?", "Supplement");
        await visitor.Fill("Name, as on the box", "Ferrous bisglycinate");
        await visitor.Fill("Times", "08:00");
        await visitor.Answer("Prescribed?", "No");
        await visitor.Page.GetByText("For a supplement: what is in it, how often").ClickAsync();
        await visitor.Fill("Salt or form", "ferrous bisglycinate");
        await visitor.Fill("iron, mg", "65");
        await visitor.Answer("How often", "every other day");
        await visitor.Button("Add a medicine or supplement").ClickAsync();
        await visitor.Sees("every 2 days").ToBeVisibleAsync();

        await visitor.Go("/");
        await visitor.Sees("Ferrous bisglycinate").ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".week .iron")).ToHaveCountAsync(4);
        var iron = Item(visitor, "Ferrous bisglycinate");
        await Assertions.Expect(iron.Locator(".moved")).ToContainTextAsync("Moved from 08:00");
        await Assertions.Expect(iron.Locator(".window")).ToContainTextAsync("Without");
        await visitor.Sees("The coming week").ToBeVisibleAsync();
        await Item(visitor, "levothyroxine").GetByRole(AriaRole.Button, new() { Name = "Take" }).First.ClickAsync();
        await visitor.Sees("Taken at ").ToBeVisibleAsync();
        await visitor.Go("/settings/taking");
        await Looks.HasNoBarrier(visitor.Page, "what is taken");
    }

    private static ILocator Item(Visitor visitor, string name) =>
        visitor.Page.Locator("li.item", new() { HasText = name }).First;

    /// <summary>Later and Skip fold out of one line each where the item is now, out of one where it is ahead.</summary>
    private static Task Unfold(ILocator item, string word) =>
        item.Locator("summary", new() { HasTextRegex = new(word, System.Text.RegularExpressions.RegexOptions.IgnoreCase) }).First.ClickAsync();
}
