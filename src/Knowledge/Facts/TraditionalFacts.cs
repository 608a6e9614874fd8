using System.Collections.Immutable;
using Sanguine.Plan;

namespace Sanguine.Knowledge;

internal static class TraditionalFacts
{
    public static ImmutableArray<TraditionalView> Read() =>
        [.. FactTable.Embedded("traditional.tsv").Rows.Select(row => new TraditionalView(
            row.Text("id"), row.Text("title"), row.Text("titleZh"), row.Text("detail"), row.Text("detailZh"),
            row.Certainty(), row.List("sources")))];
}
