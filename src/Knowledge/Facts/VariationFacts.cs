using System.Collections.Immutable;
using Sanguine.Labs;

namespace Sanguine.Knowledge;

internal static class VariationFacts
{
    public static ImmutableSortedDictionary<string, Variation> Read() =>
        FactTable.Embedded("variation.tsv").ById(row => new Variation(
            row.Text("marker"), row.Number("withinPerson"), row.Number("analytic"), row.Text("source")));
}
