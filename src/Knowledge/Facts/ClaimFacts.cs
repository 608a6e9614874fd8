using System.Collections.Immutable;
using Sanguine.Evidence;

namespace Sanguine.Knowledge;

/// <summary>The founding article, claim by claim.</summary>
internal static class ClaimFacts
{
    public static readonly ImmutableArray<string> Verdicts =
        ["supported", "partly", "imprecise", "outdated", "unsupported", "not-found", "tradition"];

    public static ImmutableArray<Claim> Read() => Read(FactTable.Embedded("claims.tsv"));

    public static ImmutableArray<Claim> Read(FactTable table) => [.. table.Rows.Select(row => new Claim(
        row.Text("id"), row.Text("text"), row.Text("textZh"), row.OneOf("verdict", Verdicts), row.Text("finding"),
        row.Text("findingZh"), row.Certainty(), row.List("sources")))];
}
