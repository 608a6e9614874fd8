using System.Text.RegularExpressions;
using Sanguine.Evidence;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Facts;

public partial class SourceFactsTests
{
    private static readonly string[] Tables = [.. EmbeddedText.Names.Where(name => name.EndsWith(".tsv",
        StringComparison.Ordinal))];

    [Fact]
    public void Every_source_that_a_table_names_is_known()
    {
        foreach (var (row, source) in Named())
        {
            Known.Sources.ShouldContainKey(source, $"knowledge/{row.Table}, line {row.Line}");
        }
    }

    [Fact]
    public void Every_source_that_a_decision_names_is_known()
    {
        foreach (var decision in CurrentKnowledge.Value.Decisions)
        {
            decision.Sources.ShouldNotBeEmpty(decision.Id);
            foreach (var source in decision.Sources)
            {
                Known.Sources.ShouldContainKey(source, decision.Id);
            }
        }
    }

    [Fact]
    public void Nobody_keeps_a_source_that_nobody_uses()
    {
        var used = Named().Select(named => named.Source)
            .Concat(Repository.Code("src/Knowledge").SelectMany(code => Quoted().Matches(code))
                .Select(match => match.Groups[1].Value))
            .ToHashSet();

        Known.Sources.Keys.Where(source => !used.Contains(source)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_number_has_a_source()
    {
        foreach (var line in Known.Lines.Values)
        {
            line.Sources.ShouldNotBeEmpty(line.Id);
        }
    }

    [Fact]
    public void A_number_from_memory_says_that_it_is_reconstructed()
    {
        foreach (var line in Known.Lines.Values.Where(line => line.Sources.All(FromMemory)))
        {
            line.Certainty.ShouldBe(Certainty.Reconstructed, line.Id);
        }

        foreach (var rule in Known.Separations.Where(rule => rule.Sources.All(FromMemory)))
        {
            rule.Certainty.ShouldBe(Certainty.Reconstructed, rule.Code);
        }
    }

    [Fact]
    public void What_is_our_own_says_so_and_what_is_not_names_somebody()
    {
        foreach (var line in Known.Lines.Values)
        {
            line.Sources.Contains("own").ShouldBe(line.Certainty == Certainty.Own, line.Id);
        }
    }

    [Fact]
    public void A_source_outside_the_list_of_what_was_read_is_refused() =>
        Should.Throw<FormatException>(() => SourceFacts.Read(FactTable.Parse(
            "s.tsv", "id\tcitation\twhere\tread\tnote\nx\tSomebody\t\tskimmed\t\n"))).Message
            .ShouldContain("'skimmed' is not in its list; use one of: text, abstract, secondary, memory, own.");

    private static bool FromMemory(string source) => Known.Sources[source].Read == "memory";

    private static IEnumerable<(FactRow Row, string Source)> Named() =>
        from name in Tables
        where name != "sources.tsv"
        from row in FactTable.Embedded(name).Rows
        from column in (string[])["sources", "source", "hemeSource", "phytateSource", "tanninSource"]
        where row.Columns.Contains(column)
        from source in row.List(column)
        select (row, source);

    [GeneratedRegex("\"([a-z0-9-]+)\"")]
    private static partial Regex Quoted();
}
