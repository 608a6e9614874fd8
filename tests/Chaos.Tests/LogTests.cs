using Microsoft.Data.Sqlite;
using Sanguine.Browser.Tests;

namespace Sanguine.Chaos.Tests;

/// <summary>What the program writes down of itself, good days and bad ones, tells nothing of a person.</summary>
public sealed class LogTests
{
    private static readonly string[] Telling = ["Ada", "ferritin", "4321", "/blood/", "/evidence/", "lab.result"];

    [Fact]
    public async Task A_day_with_mistakes_and_a_failing_store_leaves_no_word_of_the_person_in_the_log()
    {
        var folder = Directory.CreateTempSubdirectory("sanguine-log-").FullName;
        var end = TestContext.Current.CancellationToken;
        using var server = await Server.Start(folder);
        using var form = new Form(server.Address);
        using var client = new HttpClient { BaseAddress = server.Address };
        (await form.Send("/start", "/start", new() { ["name"] = "Ada", ["id"] = Guid.CreateVersion7().ToString() }, end)).ShouldBeTrue();
        (await form.Send("/blood/add", "/blood/add", Result("4321", "ng/mL"), end)).ShouldBeTrue();
        (await form.Send("/blood/add", "/blood/add", Result("4321", "cubits"), end)).ShouldBeFalse();
        using var missing = await client.GetAsync("/evidence/ferritin-4321?name=Ada", end);

        // From here on the store fails under every entry.
        await using (var behind = new SqliteConnection($"Data Source={Path.Combine(folder, "sanguine.db")};Pooling=False"))
        {
            await behind.OpenAsync(end);
            await using var drop = behind.CreateCommand();
            drop.CommandText = "DROP TABLE entries";
            await drop.ExecuteNonQueryAsync(end);
        }

        (await form.Send("/blood/add", "/blood/add", Result("4321", "ng/mL"), end)).ShouldBeFalse();
        await Task.Delay(500, end);
        server.Said.ShouldContain("\"LogLevel\":\"Error\"");
        foreach (var word in Telling)
        {
            server.Said.ShouldNotContain(word, Case.Sensitive);
        }

        server.Kill();
        Directory.Delete(folder, recursive: true);
    }

    private static Dictionary<string, string> Result(string value, string unit) => new()
    {
        ["id"] = Guid.CreateVersion7().ToString(),
        ["marker"] = "ferritin",
        ["value"] = value,
        ["unit"] = unit,
        ["date"] = "2026-10-12",
    };
}
