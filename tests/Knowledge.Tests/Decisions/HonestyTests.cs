using System.Text.RegularExpressions;
using Sanguine.Knowledge.Tests.Facts;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>
/// Decisions hold no number of their own: every threshold stands in the table, with its source, and is used.
/// </summary>
public partial class HonestyTests
{
    /// <summary>Numbers that are no thresholds of medicine, and why they stand in the code.</summary>
    private static readonly (string File, string Number, string Why)[] Allowed =
    [
        ("Anemia.cs", "2", "the bands of WHO 2024, in years"),
        ("Anemia.cs", "3", "the third trimester"),
        ("Anemia.cs", "5", "the bands of WHO 2024, in years"),
        ("Anemia.cs", "6", "the bands of WHO 2024, in months"),
        ("Anemia.cs", "12", "the bands of WHO 2024, in years"),
        ("Anemia.cs", "15", "the bands of WHO 2024, in years"),
        ("Augmentation.cs", "7", "days of a week"),
        ("IronLack.cs", "5", "WHO's own line for ferritin is under 5 years"),
        ("PanelDoubts.cs", "50", "a pair of the assay comparison"),
        ("PanelDoubts.cs", "83", "a pair of the assay comparison"),
        ("PanelDoubts.cs", "75", "a pair of the assay comparison"),
        ("PanelDoubts.cs", "121", "a pair of the assay comparison"),
        ("PanelDoubts.cs", "158", "a pair of the assay comparison"),
        ("PanelDoubts.cs", "300", "a pair of the assay comparison"),
        ("PanelDoubts.cs", "457", "a pair of the assay comparison"),
        ("Pregnancy.cs", "2", "the second trimester"),
        ("Pregnancy.cs", "3", "the third trimester"),
    ];

    private static readonly (string Name, string Code)[] Decisions =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Knowledge/Decisions"), "*.cs")
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
    ];

    /// <summary>Every piece of text in quotes in the code that decides, reads, plans or samples.</summary>
    private static readonly ILookup<string, string> Quoted = new[] { "Decisions", "Readings", "Plan", "Facts" }
        .Select(folder => $"src/Knowledge/{folder}").Append("src/Core/Outcome").SelectMany(Repository.Code)
        .SelectMany(code => InQuotes().Matches(code)).Select(match => match.Groups[1].Value).ToLookup(id => id);

    [Fact]
    public void Every_line_that_code_asks_for_is_in_the_table()
    {
        var asked = Repository.Code("src/Knowledge").SelectMany(code => Asked().Matches(code))
            .Select(match => match.Groups[1].Value).Distinct().ToArray();
        asked.Length.ShouldBeGreaterThan(20);
        asked.Where(id => !Known.Lines.ContainsKey(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_line_of_the_table_is_used() => Known.Lines.Keys.Where(id => !Quoted.Contains(id)).ShouldBeEmpty();

    [Fact]
    public void A_decision_names_the_lines_its_file_compares_with()
    {
        var named = CurrentKnowledge.Value.Decisions.SelectMany(decision => decision.Lines).ToHashSet();
        var compared = Decisions.SelectMany(file => InQuotes().Matches(file.Code))
            .Select(match => match.Groups[1].Value)
            .Where(Known.Lines.ContainsKey).ToHashSet();
        compared.Except(named).ShouldBeEmpty();
    }

    [Fact]
    public void No_decision_holds_a_number_of_its_own()
    {
        var found = Decisions.SelectMany(file => Numbers(file.Code).Distinct()
            .Select(number => (File: file.Name, Number: number))).ToArray();
        found.Except(Allowed.Select(allowed => (allowed.File, allowed.Number))).ShouldBeEmpty();
        Allowed.Select(allowed => (allowed.File, allowed.Number)).Except(found)
            .ShouldBeEmpty("allowed, and not there any more");
    }

    [Fact]
    public void A_decision_that_rests_on_our_own_choice_or_on_memory_says_so()
    {
        foreach (var decision in CurrentKnowledge.Value.Decisions)
        {
            if (decision.Sources.All(source => source == "own"))
            {
                decision.Certainty.ShouldBe(Sanguine.Evidence.Certainty.Own, decision.Id);
            }

            if (decision.Sources.All(source => Known.Sources[source].Read == "memory"))
            {
                decision.Certainty.ShouldBe(Sanguine.Evidence.Certainty.Reconstructed, decision.Id);
            }
        }
    }

    /// <summary>Numbers other than 0, 1 and 100 (a percentage), without comments and texts.</summary>
    private static IEnumerable<string> Numbers(string code) =>
        Number().Matches(InQuotes().Replace(Comment().Replace(code, ""), "")).Select(match => match.Groups[1].Value)
            .Where(number => number is not ("0" or "1" or "100"));

    [GeneratedRegex("""\bLine\("([^"]+)"\)""")]
    private static partial Regex Asked();

    [GeneratedRegex("\"([^\"\n]*)\"")]
    private static partial Regex InQuotes();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w.])(\d+(?:\.\d+)?)m?\b")]
    private static partial Regex Number();
}
