using System.Diagnostics;

namespace Sanguine.Store.Tests;

public abstract class KillTests(On database, int kills) : StoreTests(database)
{
    [Fact]
    public void An_acknowledged_entry_survives_a_kill()
    {
        Guid person;
        using (var store = Open())
        {
            person = store.AddPerson().Id;
        }

        var chance = new Random(20261012);
        var acknowledged = new List<long>();
        for (var kill = 0; kill < kills; kill++)
        {
            acknowledged.AddRange(AppendUntilKilled(person, batch: 1 + (kill % 3), first: kill * 1_000_000, chance.Next(40)));
        }

        acknowledged.Count.ShouldBeGreaterThan(kills);
        using var after = Open();
        var there = after.Read(person).Select(entry => long.Parse(entry.Data.GetProperty("text").GetString()!)).ToArray();
        there.Distinct().Count().ShouldBe(there.Length);
        acknowledged.Except(there).ShouldBeEmpty();
        after.Verify().IsWhole.ShouldBeTrue();
    }

    private List<long> AppendUntilKilled(Guid person, int batch, long first, int milliseconds)
    {
        using var appender = Process.Start(new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Sanguine.Store.Appender.dll"), Place.Folder, Place.PostgreSql ?? "", $"{person}", $"{batch}", $"{first}"])
        {
            RedirectStandardOutput = true,
        })!;
        appender.StandardOutput.ReadLine().ShouldBe("ready");
        var numbers = new List<long> { long.Parse(appender.StandardOutput.ReadLine()!) };
        Thread.Sleep(milliseconds);
        appender.Kill();
        // A line that was cut off in the middle was not acknowledged.
        var rest = appender.StandardOutput.ReadToEnd();
        numbers.AddRange(rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse));
        appender.WaitForExit();
        return numbers;
    }

    public sealed class OnSqlite() : KillTests(On.Sqlite, kills: 20);

    public sealed class OnPostgreSql() : KillTests(On.PostgreSql, kills: 8);
}
