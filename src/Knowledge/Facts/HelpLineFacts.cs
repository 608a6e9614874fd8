using System.Collections.Immutable;
using Sanguine.Assessment;

namespace Sanguine.Knowledge;

/// <summary>Numbers to call, by ISO 3166 country (<c>help-lines.tsv</c>).</summary>
internal static class HelpLineFacts
{
    public static ImmutableSortedDictionary<string, HelpLines> Read() => FactTable.Embedded("help-lines.tsv")
        .ById(row => new HelpLines(
            row.Text("country"), row.Text("emergency"), row.Optional("crisis"), row.Optional("poisons"),
            row.Text("source")));
}
