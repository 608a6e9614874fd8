using System.Collections.Immutable;
using Sanguine.Routine;

namespace Sanguine.Knowledge;

internal static class SeparationFacts
{
    public static ImmutableArray<Separation> Read() => Read(FactTable.Embedded("separations.tsv"));

    public static ImmutableArray<Separation> Read(FactTable table) =>
        [.. table.Rows.Select(row => new Separation(
            row.Text("a"), row.Text("b"), row.Number("bAfterA"), row.Number("aAfterB"),
            row.Choice(
                "kind", ("spacing", SeparationKind.Spacing), ("not-enough", SeparationKind.NotEnough),
                ("together-with-food", SeparationKind.TogetherWithFood)),
            row.Certainty(), row.List("sources"), row.Optional("note") ?? "")
        {
            AAtLeast = row.NumberOrZero("aAtLeast"),
            BAtLeast = row.NumberOrZero("bAtLeast"),
        })];
}
