using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>Results are put right, taken back, read in other units and another language.</summary>
public sealed class BloodTests(Chromium chromium)
{
    [Fact]
    public async Task A_result_is_corrected_and_withdrawn()
    {
        await using var visitor = await Visitor.Come(chromium, "just-begun");
        await Add(visitor, "18");
        await visitor.Link("Correct").First.ClickAsync();
        await Looks.HasNoBarrier(visitor.Page, "a result");
        await visitor.Fill("Value", "28");
        await visitor.Button("Save").ClickAsync();
        await visitor.Sees("Corrected.").ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".detail-figure")).ToContainTextAsync("28");
        await Looks.HasNoBarrier(visitor.Page, "one test");

        await visitor.Link("Correct").First.ClickAsync();
        await visitor.Button("Withdraw this result").ClickAsync();
        await visitor.Sees("Withdrawn.").ToBeVisibleAsync();
        await visitor.SeesNo("28").ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_number_is_typed_in_the_persons_habit()
    {
        await using var visitor = await Visitor.Come(chromium, "just-begun", script: false);
        foreach (var (typed, read) in ((string, string)[])[("21.5", "21.5"), ("22,5", "22.5"), (" 23 ", "23"), ("<5", "5")])
        {
            await Add(visitor, typed);
            await Assertions.Expect(visitor.Page.Locator("main table tbody")).ToContainTextAsync(read);
        }
    }

    [Fact]
    public async Task Units_and_language_change_everywhere_at_once()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-deficient-runner");
        await visitor.Go("/settings");
        await visitor.Answer("Units", "SI: µg/L, g/L");
        await visitor.Button("Save").ClickAsync();
        await visitor.Go("/blood");
        await Assertions.Expect(visitor.Page.Locator("a.marker", new() { HasText = "Hemoglobin" }).Locator(".figure")).ToHaveTextAsync("133");

        await visitor.Go("/settings");
        await visitor.Answer("Language", "简体中文");
        await visitor.Button("Save").ClickAsync();
        foreach (var (path, words) in ((string, string)[])[("/", "今天"), ("/blood", "铁蛋白"), ("/plan", "方案"), ("/settings/taking", "药物与补充剂")])
        {
            await visitor.Go(path);
            await visitor.Sees(words).ToBeVisibleAsync();
            (await visitor.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("zh-Hans");
            await Looks.NeverScrollsSideways(visitor.Page, path);
        }
    }

    [Fact]
    public async Task Back_and_forward_lose_nothing_that_was_typed()
    {
        await using var visitor = await Visitor.Come(chromium, "just-begun");
        visitor.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await visitor.Go("/blood");
        await visitor.Go("/blood/add");
        await visitor.Fill("Value", "18.25");
        await visitor.Link("Plan").First.ClickAsync();
        await visitor.IsAt("/plan");
        await visitor.Page.GoBackAsync();
        await Assertions.Expect(visitor.Page.GetByLabel("Value", new() { Exact = true })).ToHaveValueAsync("18.25");
        await visitor.Page.GoBackAsync();
        await visitor.IsAt("/blood");
        await visitor.Page.GoForwardAsync();
        await Assertions.Expect(visitor.Page.GetByLabel("Value", new() { Exact = true })).ToHaveValueAsync("18.25");
    }

    private static async Task Add(Visitor visitor, string value)
    {
        await visitor.Go("/blood/add");
        await visitor.Page.GetByLabel("Test", new() { Exact = true }).SelectOptionAsync("ferritin");
        await visitor.Fill("Value", value);
        await visitor.Page.GetByLabel("Unit", new() { Exact = true }).SelectOptionAsync("ng/mL");
        await visitor.Button("Save").ClickAsync();
        await visitor.Sees("Added.").ToBeVisibleAsync();
    }
}
