using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>The way in and the way out: passphrase, recovery key, warning signs, erasing.</summary>
public sealed class SettingsTests(Chromium chromium)
{
    [Fact]
    public async Task A_lost_passphrase_is_replaced_with_the_recovery_key()
    {
        await using var visitor = await Visitor.Come(chromium, "just-begun");
        await visitor.Go("/settings/lock");
        await visitor.Fill("Passphrase", "correct horse battery");
        await visitor.Fill("Once more", "correct horse batterie");
        await visitor.Button("Set the passphrase").ClickAsync();
        await visitor.Sees("The two are not the same.").ToBeVisibleAsync();
        await visitor.Fill("Passphrase", "correct horse battery");
        await visitor.Fill("Once more", "correct horse battery");
        await visitor.Button("Set the passphrase").ClickAsync();
        var key = await visitor.Page.Locator("#recovery-key").InnerTextAsync();
        await Looks.HasNoBarrier(visitor.Page, "recovery key");
        await Looks.NeverScrollsSideways(visitor.Page, "recovery key");
        await visitor.Link("I have kept it").ClickAsync();
        await visitor.IsAt("/");

        await visitor.Page.Locator("summary.avatar").ClickAsync();
        await visitor.Button("Sign out").ClickAsync();
        await visitor.IsAt("/sign-in");
        await visitor.Go("/blood");
        await visitor.IsAt("/sign-in?back=%2Fblood");
        await Looks.HasNoBarrier(visitor.Page, "sign in");
        await Looks.NeverScrollsSideways(visitor.Page, "sign in");
        await visitor.Fill("Passphrase", "wrong horse battery");
        await visitor.Button("Go in").ClickAsync();
        await visitor.Sees("This does not fit.").ToBeVisibleAsync();

        await visitor.Link("The passphrase is lost").ClickAsync();
        await visitor.Fill("Recovery key", key.ToLowerInvariant());
        await visitor.Fill("New passphrase", "staple tulip lantern");
        await Looks.HasNoBarrier(visitor.Page, "recovery");
        await visitor.Button("Go in").ClickAsync();
        (await visitor.Page.Locator("#recovery-key").InnerTextAsync()).ShouldNotBe(key);
        await visitor.Link("I have kept it").ClickAsync();
        await visitor.Go("/blood");
        await visitor.IsAt("/blood");
    }

    [Fact]
    public async Task A_warning_sign_stands_first_on_every_page_until_somebody_has_seen_to_it()
    {
        await using var visitor = await Visitor.Come(chromium, "iron-deficient-runner", width: 390, height: 844);
        await visitor.Page.Locator("summary.avatar").ClickAsync();
        await visitor.Page.Locator("details.menu").GetByText("Report a warning sign").ClickAsync();
        await visitor.Page.GetByLabel("Chest pain").CheckAsync();
        await visitor.Button("Tell").ClickAsync();
        foreach (var path in (string[])["/", "/blood", "/blood/ferritin", "/plan", "/evidence", "/settings"])
        {
            await visitor.Go(path);
            await Assertions.Expect(visitor.Page.Locator("main > *").First).ToContainTextAsync("Call now: ");
        }

        await Looks.HasNoBarrier(visitor.Page, "emergency");
        await visitor.Button("Somebody has seen to it").ClickAsync();
        await visitor.Sees("Noted that somebody has seen to it.").ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("main [role=alert]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Everything_is_erased_with_proof_and_the_example_is_back()
    {
        await using var visitor = await Visitor.Come(chromium, "just-begun");
        await visitor.Go("/settings/data");
        await visitor.Fill("Type ERASE", "erase");
        await visitor.Button("Erase everything").ClickAsync();
        await visitor.Sees("Type the word exactly").ToBeVisibleAsync();
        await visitor.Fill("Type ERASE", "ERASE");
        await visitor.Button("Erase everything").ClickAsync();
        await visitor.Sees("Key that was destroyed").ToBeVisibleAsync();
        await Looks.HasNoBarrier(visitor.Page, "erased");
        await Looks.NeverScrollsSideways(visitor.Page, "erased");
        await visitor.Go("/");
        await visitor.Sees("This is a made-up example").ToBeVisibleAsync();
    }
}
