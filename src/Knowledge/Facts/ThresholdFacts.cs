using System.Collections.Immutable;
using Sanguine.Evidence;

namespace Sanguine.Knowledge;

internal static class ThresholdFacts
{
    public static ImmutableSortedDictionary<string, Threshold> Read() =>
        FactTable.Embedded("thresholds.tsv").ById(row => new Threshold(
            row.Text("id"), row.Text("subject"), row.Number("value"), row.Text("unit"), row.Certainty(),
            row.List("sources"), row.Optional("note") ?? ""));
}
