using System.Diagnostics;
using Microsoft.Playwright;
using NodaTime;
using Sanguine.Store;

namespace Sanguine.Browser.Tests;

/// <summary>A phone in the home: it trusts the home's authority once, and then the night works without the server.</summary>
public sealed class LanTests
{
    private const string Passphrase = "a long passphrase";

    [Fact]
    public async Task A_phone_that_trusts_this_home_works_offline()
    {
        using var folder = Locked();
        using var server = await Server.Start(folder.Path, 0, "--lan");
        var https = server.Said.Split(' ').First(word => word.StartsWith("https://", StringComparison.Ordinal));
        await using var phone = await Phone.New(prepare: home => Trust(home, Path.Combine(folder.Path, "keys", "tls", "authority.crt")));
        await SignIn(phone.Page, https);
        await Assertions.Expect(phone.Page.Locator("[data-works]")).ToBeVisibleAsync();
        await phone.Page.GotoAsync($"{https}/night");
        await phone.Page.Locator("body[data-ready]").WaitForAsync();

        server.Kill();
        await phone.Kill();
        await phone.Page.GotoAsync($"{https}/night");
        await phone.Page.Locator("[data-band][value=strong]").ClickAsync();
        await Assertions.Expect(phone.Page.Locator("[data-said]")).ToHaveTextAsync("Stored: strong");
        await phone.Page.GotoAsync($"{https}/blood");
        await Assertions.Expect(phone.Page.Locator("[data-count]")).ToHaveTextAsync("Entries only on this phone: 1.");
        await Assertions.Expect(phone.Page.Locator("[data-why=away]")).ToBeVisibleAsync();
        var download = await phone.Page.RunAndWaitForDownloadAsync(() => phone.Page.Locator("[data-export]").ClickAsync());
        (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).ShouldContain("\"band\":\"strong\"");

        using var again = await Server.Start(folder.Path, server.Address.Port, "--lan", "--https-port", $"{new Uri(https).Port}");
        // The session went with the browser: signing in again sends what is here.
        await SignIn(phone.Page, https);
        await Assertions.Expect(phone.Page.Locator("[data-none]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_phone_that_does_not_trust_it_is_told_how_and_sees_nothing_else()
    {
        using var folder = Locked();
        using var server = await Server.Start(folder.Path, 0, "--lan");
        await using var phone = await Phone.New(options => options.IgnoreHTTPSErrors = false);
        await phone.Page.GotoAsync($"{server.Address}trust");
        await Assertions.Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Trust this home once");
        var shown = await phone.Page.Locator("code").InnerTextAsync();
        await Assertions.Expect(phone.Page.Locator("a[href='/trust/sanguine.crt']")).ToBeVisibleAsync();
        server.Said.ShouldContain($"the certificate to trust is {shown}");
        var https = server.Said.Split(' ').First(word => word.StartsWith("https://", StringComparison.Ordinal));
        (await Should.ThrowAsync<PlaywrightException>(() => phone.Page.GotoAsync($"{https}/"))).Message.ShouldContain("ERR_CERT_AUTHORITY_INVALID");
    }

    private static async Task SignIn(IPage page, string https)
    {
        await page.GotoAsync($"{https}/sign-in?back=%2Fphone");
        await page.FillAsync("input[name=passphrase]", Passphrase);
        await page.Locator("form button[type=submit]").First.ClickAsync();
    }

    private static DataFolder Locked()
    {
        var folder = new DataFolder().Holding("iron-beside-levothyroxine");
        using var store = JournalStore.Open(new(folder.Path), SystemClock.Instance);
        store.Account.SetPassphrase(Passphrase);
        return folder;
    }

    /// <summary>As the owner of a phone does in its settings: the authority goes among the trusted ones.</summary>
    private static void Trust(string home, string authority)
    {
        foreach (var place in new[] { Path.Combine(home, ".pki", "nssdb"), Path.Combine(home, ".local", "share", "pki", "nssdb") })
        {
            Directory.CreateDirectory(place);
            Run("certutil", "-d", $"sql:{place}", "-N", "--empty-password");
            Run("certutil", "-d", $"sql:{place}", "-A", "-t", "C,,", "-n", "Sanguine", "-i", authority);
        }
    }

    private static void Run(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} did not start");
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, said);
    }
}
