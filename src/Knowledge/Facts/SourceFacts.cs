using System.Collections.Immutable;
using Sanguine.Evidence;

namespace Sanguine.Knowledge;

internal static class SourceFacts
{
    /// <summary>How much of a source was read when its figures were taken.</summary>
    public static readonly ImmutableArray<string> ReadWords = ["text", "abstract", "secondary", "memory", "own"];

    public static ImmutableSortedDictionary<string, Source> Read() => Read(FactTable.Embedded("sources.tsv"));

    public static ImmutableSortedDictionary<string, Source> Read(FactTable table) => table.ById(Source);

    private static Source Source(FactRow row) => new(
        row.Text("id"),
        row.Text("citation"),
        row.Optional("where") ?? "",
        row.OneOf("read", ReadWords),
        row.Optional("note") ?? "");
}
