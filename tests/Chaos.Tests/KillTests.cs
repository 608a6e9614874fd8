using System.Globalization;
using NodaTime;
using Sanguine.Browser.Tests;
using Sanguine.Store;

namespace Sanguine.Chaos.Tests;

/// <summary>The server is killed while somebody writes; what was answered for stands, once.</summary>
public sealed class KillTests
{
    private const int Short = 20;

    /// <summary>Writers at the same time, as several tabs of one person would be.</summary>
    private const int Writers = 3;

    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("SANGUINE_KILLS"), CultureInfo.InvariantCulture, out var told) ? told : Short;

    [Fact]
    public async Task Every_acknowledged_entry_survives_every_kill_once()
    {
        var folder = Directory.CreateTempSubdirectory("sanguine-kill-").FullName;
        var answered = new List<string>();
        var sent = new List<string>();
        var random = new Random(13);
        await Begin(folder);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var server = await Server.Start(folder);
            using var end = new CancellationTokenSource();
            var writers = Enumerable.Range(0, Writers).Select(_ => Writer.Until(server.Address, end.Token)).ToArray();
            // From before the first answer to well into the writing, so that every moment of a write meets a kill.
            await Task.Delay(random.Next(20, 1500), CancellationToken.None);
            server.Kill();
            await end.CancelAsync();
            foreach (var written in await Task.WhenAll(writers))
            {
                sent.AddRange(written.Sent);
                answered.AddRange(written.Answered);
            }

            server.Said.ShouldNotContain("\"LogLevel\":\"Error\"");
        }

        using (var store = JournalStore.Open(new(folder), SystemClock.Instance))
        {
            store.Verify().IsWhole.ShouldBeTrue();
            var kept = store.Read(store.People().ShouldHaveSingleItem().Id).Where(entry => entry.Kind == "lab.result").Select(entry => entry.Id).ToArray();
            kept.ShouldBeUnique();
            answered.Except(kept).ShouldBeEmpty();
            kept.Except(sent).ShouldBeEmpty();
            answered.Count.ShouldBeGreaterThan(Kills);
            TestContext.Current.SendDiagnosticMessage(
                $"{Kills} kills, {sent.Count} entries sent, {answered.Count} acknowledged, {kept.Length} kept");
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Somebody begins their own journal; writing needs a person.</summary>
    private static async Task Begin(string folder)
    {
        using var server = await Server.Start(folder);
        using var form = new Form(server.Address);
        (await form.Send("/start", "/start", new() { ["name"] = "Ada", ["id"] = Guid.CreateVersion7().ToString() }, CancellationToken.None))
            .ShouldBeTrue();
    }
}
