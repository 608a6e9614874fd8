using System.Collections.Immutable;
using Sanguine.Labs;
using Sanguine.Words;

namespace Sanguine.Knowledge;

/// <summary>The catalog: every <c>words.*.tsv</c>, one row a code, one column a language.</summary>
internal static class WordFacts
{
    /// <summary>The languages every text is written in.</summary>
    public static readonly ImmutableArray<string> Languages = ["en", "zh"];

    private static readonly Lazy<ImmutableDictionary<string, ImmutableDictionary<string, string>>> embedded = new(() =>
        Read([.. EmbeddedText.Names
            .Where(name => name.StartsWith("words.", StringComparison.Ordinal))
            .Select(FactTable.Embedded)]));

    public static Catalog Catalog(string language, bool si, MarkerTable markers) => new(
        language, si, embedded.Value.GetValueOrDefault(language) ?? embedded.Value["en"],
        (marker, inSi) => markers.ById(marker)?.WritingIn(inSi));

    /// <summary>Texts by language and code. A code in two rows, of one file or of two, is an error.</summary>
    public static ImmutableDictionary<string, ImmutableDictionary<string, string>> Read(ImmutableArray<FactTable> tables)
    {
        var rows = new Dictionary<string, FactRow>(StringComparer.Ordinal);
        foreach (var row in tables.SelectMany(table => table.Rows))
        {
            if (!rows.TryAdd(row.Text("code"), row))
            {
                var first = rows[row.Text("code")];
                throw row.Wrong(
                    "code", $"'{row.Text("code")}' stands in {first.Table}, line {first.Line}, too",
                    "keep one of the rows");
            }
        }

        return Languages.ToImmutableDictionary(
            language => language,
            language => rows.ToImmutableDictionary(row => row.Key, row => row.Value.Text(language)));
    }
}
