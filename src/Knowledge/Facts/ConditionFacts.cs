using System.Collections.Immutable;
using Sanguine.Assessment;

namespace Sanguine.Knowledge;

/// <summary>Condition ids, and the diagnosis codes that mean them.</summary>
internal static class ConditionFacts
{
    public static ConditionTable Read() =>
        Read(FactTable.Embedded("conditions.tsv"), FactTable.Embedded("condition-codes.tsv"));

    public static ConditionTable Read(FactTable conditions, FactTable codes)
    {
        ImmutableArray<string> ids = [.. conditions.Rows.Select(row => row.Text("id"))];
        return new(ids, [.. codes.Rows.Select(row => Code(row, ids))]);
    }

    private static ConditionCode Code(FactRow row, ImmutableArray<string> ids) => new(
        row.Choice("system", ("snomed", "snomed"), ("icd10", "icd10"), ("icd9", "icd9"), ("icd11", "icd11")),
        row.Text("code"),
        row.Choice("match", ("prefix", true), ("exact", false)),
        row.OneOf("condition", ids));
}
