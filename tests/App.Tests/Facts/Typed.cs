using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Sanguine.App.Facts;
using Sanguine.Journal;

namespace Sanguine.App.Tests.Facts;

/// <summary>Reads a fact as somebody would type it: words separated by <c>|</c>, named values as <c>--iron=25</c>.</summary>
internal static class Typed
{
    private static readonly LocalDate Today = new(2026, 10, 12);

    public static FactRead Read(string line, params string[] journal)
    {
        var fact = FactText.Of();
        foreach (var word in line.Split('|', StringSplitOptions.TrimEntries))
        {
            fact = word.StartsWith("--", StringComparison.Ordinal)
                ? fact.With(word[2..].Split('=')[0], word.Contains('=') ? word[(word.IndexOf('=') + 1)..] : "yes")
                : fact with { Words = fact.Words.Add(word) };
        }

        var entries = JournalText.Read(string.Join('\n', journal)).Entries;
        var record = CareRecord.Of(entries, Today, DateTimeZoneProviders.Tzdb, Berlin.Zone);
        return ReadFact.From(fact, KnowledgeNow.Value, record, Berlin.At().NowIn(Berlin.Zone));
    }

    public static void ShouldBe(this FactRead read, string kind, string at, string data)
    {
        read.Problems.ShouldBeEmpty();
        read.Draft!.Kind.ShouldBe(kind);
        read.Draft.At.ToString().ShouldBe(at);
        JsonNode.DeepEquals(read.Draft.Data, JsonNode.Parse(data)).ShouldBeTrue(read.Draft.Data.ToJsonString());
        KnowledgeNow.Value.Words("zh", true).Say(read.Draft.Said).ShouldNotBeEmpty();
    }

    public static Problem ShouldFail(this FactRead read, string field)
    {
        read.Draft.ShouldBeNull();
        var problem = read.Problems.First();
        problem.Field.ShouldBe(field);
        problem.What.ShouldNotBeEmpty();
        problem.Cure.ShouldNotBeEmpty();
        return problem;
    }

    public static string Profile(object data) =>
        $$"""{"kind":"profile.set","at":"2026-10-01","data":{{JsonSerializer.Serialize(data)}}}""";
}
