using System.Collections.Immutable;

namespace Sanguine.Assessment;

/// <summary>
/// A diagnosis code and the condition it means; <paramref name="System"/> is snomed, icd10, icd9 or icd11.
/// </summary>
public sealed record ConditionCode(string System, string Code, bool IsPrefix, string Condition);

/// <summary>Condition ids of the journal, and the diagnosis codes that mean them.</summary>
public sealed class ConditionTable(IEnumerable<string> ids, IEnumerable<ConditionCode> codes)
{
    private readonly ImmutableArray<ConditionCode> codes = [.. codes];

    /// <summary>Every condition id that decides something.</summary>
    public ImmutableArray<string> Ids { get; } = [.. ids];

    public string? ByCode(string system, string code) =>
        codes.FirstOrDefault(known => known.System == system && !known.IsPrefix && Same(known.Code, code))?.Condition
        ?? codes.Where(known => known.System == system && known.IsPrefix && Starts(code, known.Code))
            .MaxBy(known => known.Code.Length)?.Condition;

    /// <summary>
    /// Codes that mean exactly a condition, as an export may write them; a prefix names a family and is no code.
    /// </summary>
    public IEnumerable<ConditionCode> CodesOf(string condition) =>
        codes.Where(known => known.Condition == condition && !known.IsPrefix);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(string code, string prefix) =>
        code.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
