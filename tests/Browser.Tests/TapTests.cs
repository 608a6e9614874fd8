using System.Globalization;
using Microsoft.Playwright;
using NodaTime;
using Sanguine.Store;

namespace Sanguine.Browser.Tests;

/// <summary>
/// Taps in the dark: while the phone is offline, after the session has ended, while the server is killed, while the browser is
/// killed, with the clock set back. None is lost, none is counted twice.
/// </summary>
public sealed class TapTests
{
    private const int Short = 100;

    private const int PerState = 20;

    private const string Passphrase = "a long passphrase";

    private static readonly string[] Bands = ["none", "little", "moderate", "strong", "unbearable"];

    private static readonly int Taps =
        int.TryParse(Environment.GetEnvironmentVariable("SANGUINE_TAPS"), CultureInfo.InvariantCulture, out var told) ? told : Short;

    [Fact]
    public async Task No_tap_is_lost_and_none_is_counted_twice()
    {
        using var folder = new DataFolder().Holding("iron-beside-levothyroxine");
        using (var store = JournalStore.Open(new(folder.Path), SystemClock.Instance))
        {
            store.Account.SetPassphrase(Passphrase);
        }

        var before = Urges(folder.Path).Length;
        var server = await Server.Start(folder.Path);
        var address = server.Address;
        await using var phone = await Phone.New();
        await SignIn(phone, address);
        await Open(phone, address);
        var session = await phone.Context.CookiesAsync([address.ToString()]);
        var random = new Random(15);
        var done = new Dictionary<string, int>();
        for (var tap = 0; tap < Taps; tap++)
        {
            if (tap % PerState == 0)
            {
                await phone.Context.SetOfflineAsync(false);
                await phone.Context.AddCookiesAsync(session.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = address.ToString(), HttpOnly = cookie.HttpOnly }));
                if (!server.IsRunning)
                {
                    server.Dispose();
                    server = await Server.Start(folder.Path, address.Port);
                }
            }

            // In the middle of a run, so that something is on its way when it happens.
            var state = (tap / PerState % 5, tap % PerState) switch
            {
                (1, 3) => "offline",
                (2, 3) => "signed out",
                (3, 3) => "server killed",
                (4, 3) => "browser killed",
                (0, 3) => "clock set back",
                _ => null,
            };
            if (state is not null)
            {
                done[state] = done.GetValueOrDefault(state) + 1;
            }

            switch (state)
            {
                case "offline":
                    await phone.Context.SetOfflineAsync(true);
                    break;
                case "signed out":
                    await phone.Context.ClearCookiesAsync(new() { Name = "sanguine-session" });
                    break;
                case "server killed":
                    await Task.Delay(random.Next(5), CancellationToken.None);
                    server.Kill();
                    break;
                case "browser killed":
                    await phone.Kill();
                    await Open(phone, address);
                    break;
                case "clock set back":
                    await phone.Page.EvaluateAsync("() => { const now = Date.now; Date.now = () => now() - 3600000; }");
                    break;
            }

            await Tap(phone.Page, Bands[tap % Bands.Length]);
        }

        await phone.Context.SetOfflineAsync(false);
        if (!server.IsRunning)
        {
            server.Dispose();
            server = await Server.Start(folder.Path, address.Port);
        }

        using (server)
        {
            await SignIn(phone, address);
            await phone.Page.GotoAsync($"{address}phone");
            // It says so when it has looked and sent, not before.
            await Assertions.Expect(phone.Page.Locator("[data-none]")).ToBeVisibleAsync();
        }

        var kept = Urges(folder.Path);
        kept.Length.ShouldBe(before + Taps);
        kept.ShouldBeUnique();
        using (var store = JournalStore.Open(new(folder.Path), SystemClock.Instance))
        {
            store.Verify().IsWhole.ShouldBeTrue();
        }

        TestContext.Current.SendDiagnosticMessage(
            $"{Taps} taps: {string.Join(", ", done.Select(state => $"{state.Key} {state.Value} times"))}; {kept.Length - before} kept");
    }

    [Fact]
    public async Task The_tick_is_there_before_a_second_thought()
    {
        using var folder = new DataFolder().Holding("iron-beside-levothyroxine");
        using var server = await Server.Start(folder.Path);
        await using var phone = await Phone.New();
        await phone.Page.GotoAsync($"{server.Address}night");
        await Ready(phone.Page);
        await phone.Context.SetOfflineAsync(true);
        var taken = new List<double>();
        for (var tap = 0; tap < (Taps > Short ? 100 : 12); tap++)
        {
            await phone.Page.Locator($"[data-band][value={Bands[tap % Bands.Length]}]").ClickAsync();
            await phone.Page.Locator("[data-section=told]").WaitForAsync();
            taken.Add(await phone.Page.EvaluateAsync<double>("""
                async () => {
                  while (performance.getEntriesByName("tap to tick").length === 0) { await new Promise(requestAnimationFrame); }
                  const [entry] = performance.getEntriesByName("tap to tick");
                  performance.clearMeasures();
                  return entry.duration;
                }
                """));
            await Task.Delay(1_100, CancellationToken.None);
            await phone.Page.Locator("[data-again]").ClickAsync();
        }

        // The goal of 100 ms is measured by the benchmark; here a tap must not wait for a server that is not there.
        taken.Max().ShouldBeLessThan(2_000);
        TestContext.Current.SendDiagnosticMessage(
            $"tap to tick, offline: median {taken.Order().ElementAt(taken.Count / 2):0} ms, p95 {taken.Order().ElementAt(taken.Count * 95 / 100):0} ms of {taken.Count}");
    }

    // The clock of the page is run ahead between two taps; both halves of a double tap fall into one moment.
    private static async Task Tap(IPage page, string band)
    {
        await page.Clock.FastForwardAsync(1_100);
        await page.Locator($"[data-band][value={band}]").DblClickAsync();
        await page.Locator("[data-section=told]").WaitForAsync();
        await page.Clock.FastForwardAsync(1_100);
        await page.Locator("[data-again]").ClickAsync();
    }

    private static async Task Open(Phone phone, Uri address)
    {
        await phone.Context.Clock.InstallAsync();
        await phone.Page.GotoAsync($"{address}night");
        await Ready(phone.Page);
        // A tap of a moment ago still stands there.
        if (await phone.Page.Locator("[data-again]").IsVisibleAsync())
        {
            await phone.Page.Clock.FastForwardAsync(1_100);
            await phone.Page.Locator("[data-again]").ClickAsync();
        }
    }

    private static async Task Ready(IPage page)
    {
        await page.Locator("body[data-ready]").WaitForAsync();
        await page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => undefined)");
    }

    private static async Task SignIn(Phone phone, Uri address)
    {
        await phone.Page.GotoAsync($"{address}sign-in?back=%2Fsettings");
        if (await phone.Page.Locator("input[name=passphrase]").IsVisibleAsync())
        {
            await phone.Page.FillAsync("input[name=passphrase]", Passphrase);
            await phone.Page.Locator("form button[type=submit]").First.ClickAsync();
            await phone.Page.WaitForURLAsync("**/settings");
        }
    }

    private static string[] Urges(string folder)
    {
        using var store = JournalStore.Open(new(folder), SystemClock.Instance);
        return [.. store.Read(store.People().ShouldHaveSingleItem().Id).Where(entry => entry.Kind == "symptom.urge").Select(entry => entry.Id)];
    }
}
