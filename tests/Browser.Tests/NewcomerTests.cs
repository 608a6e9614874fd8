using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>From the example to one's own blood, plan and day.</summary>
public sealed class NewcomerTests(Chromium chromium)
{
    [Fact]
    public async Task A_newcomer_sees_the_example_marked_on_every_page()
    {
        await using var visitor = await Visitor.Come(chromium);
        foreach (var path in (string[])["/", "/blood", "/blood/ferritin", "/plan", "/evidence", "/flag", "/settings"])
        {
            await visitor.Go(path);
            await visitor.Sees("This is a made-up example").ToBeVisibleAsync();
        }

        await visitor.Go("/blood");
        await visitor.Sees("Your iron stores are low for restless legs.").ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_example_cannot_be_written_into()
    {
        await using var visitor = await Visitor.Come(chromium);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Done An early" }).First.ClickAsync();
        await visitor.Sees("The example cannot be written into.").ToBeVisibleAsync();
        await visitor.IsAt("/start?done=example");
        await visitor.Go("/flag");
        await visitor.Page.GetByLabel("Chest pain").CheckAsync();
        await visitor.Button("Tell").ClickAsync();
        await visitor.Sees("The example cannot be written into.").ToBeVisibleAsync();
        await visitor.Go("/blood/add");
        await visitor.IsAt("/start");
        await visitor.Go("/");
        await visitor.SeesNo("Taken at").ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_newcomer_reads_their_own_ferritin_with_and_without_script(bool script)
    {
        await using var visitor = await Visitor.Come(chromium, script: script, width: 390, height: 844);
        await Begin.Through(visitor, "Ada");

        await visitor.Go("/blood/add");
        await visitor.Page.GetByLabel("Test", new() { Exact = true }).SelectOptionAsync("ferritin");
        await visitor.Fill("Value", "eighteen!");
        await visitor.Page.GetByLabel("Unit", new() { Exact = true }).SelectOptionAsync("ng/mL");
        await visitor.Button("Save").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".field.is-wrong")).ToContainTextAsync("Write the number as on the report");
        await Assertions.Expect(visitor.Page.GetByLabel("Value", new() { Exact = true })).ToHaveValueAsync("eighteen!");
        await Assertions.Expect(visitor.Page.GetByLabel("Unit", new() { Exact = true })).ToHaveValueAsync("ng/mL");

        await visitor.Fill("Value", "18,0");
        await visitor.Button("Save").ClickAsync();
        await visitor.Sees("Added.").ToBeVisibleAsync();
        await visitor.Link("Blood").First.ClickAsync();
        await visitor.Sees("Your iron is low, and that has a cause.").ToBeVisibleAsync();
        await visitor.Sees("Ferritin is 18 ng/mL.").ToBeVisibleAsync();

        await visitor.Link("Plan").First.ClickAsync();
        await visitor.Sees("First: why is iron low?").ToBeVisibleAsync();
        await visitor.Page.Locator("li", new() { HasText = "First: why is iron low?" }).First.Locator("summary").First.ClickAsync();
        await visitor.Sees("AGA 2020").ToBeVisibleAsync();
        await visitor.Sees("Rule E-ID in full").ToBeVisibleAsync();
        await visitor.Link("Today").First.ClickAsync();
        await visitor.Sees("Lunch").ToBeVisibleAsync();
        await visitor.SeesNo("This is a made-up example").ToHaveCountAsync(0);
    }
}
