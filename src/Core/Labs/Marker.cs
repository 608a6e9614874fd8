using System.Collections.Immutable;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.Labs;

/// <summary>What kind of quantity a unit or a LOINC code speaks of; kinds are never mixed silently.</summary>
public enum Property
{
    Mass,
    Molar,
    Fraction,
    Arbitrary,
    Volume,
    Rate,
    Count,
}

/// <summary>
/// One unit of one marker: a value in it times numerator over denominator is the value in the canonical unit, plus an
/// offset where the scale has another zero (HbA1c in mmol/mol).
/// </summary>
public sealed record MarkerUnit(
    string Unit, Property Property, decimal Numerator, decimal Denominator, decimal Offset, string Source);

/// <summary>A LOINC code a marker is reported under. Codes that are not emitted are read only.</summary>
public sealed record MarkerCode(string Loinc, Property? Property, bool Emitted);

/// <summary>A blood test Sanguine reads, with its codes and its own list of units.</summary>
public sealed record Marker(
    string Id, string Unit, string Conventional, string Si, int Digits, ImmutableArray<MarkerUnit> Units,
    ImmutableArray<MarkerCode> Codes, ImmutableArray<string> Aliases)
{
    public MarkerUnit? Find(string unit) => Units.FirstOrDefault(known => known.Unit == unit);

    /// <summary>How a canonical value is written on screen in one unit system.</summary>
    public Writing WritingIn(bool si)
    {
        var unit = Find(si ? Si : Conventional)!;
        return new(unit.Unit, unit.Denominator, unit.Numerator, Digits, unit.Offset);
    }
}

/// <summary>A value brought to its marker's canonical unit, or the question that must be answered first.</summary>
public readonly record struct Conversion(Amount? Value, string? Question)
{
    public static Conversion Of(Amount value) => new(value, null);

    /// <summary>Codes: <c>unit-missing</c>, <c>unit-unknown</c>, <c>unit-against-code</c>.</summary>
    public static Conversion Ask(string question) => new(null, question);
}

/// <summary>Every marker, found by id, by LOINC code or by a name a laboratory uses.</summary>
public sealed class MarkerTable
{
    private readonly Dictionary<string, Marker> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Marker Marker, MarkerCode Code)> byLoinc = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Marker> byName = new(StringComparer.Ordinal);

    public MarkerTable(IEnumerable<Marker> markers)
    {
        All = [.. markers];
        foreach (var marker in All)
        {
            byId.Add(marker.Id, marker);
            foreach (var code in marker.Codes)
            {
                byLoinc.Add(code.Loinc, (marker, code));
            }

            foreach (var alias in marker.Aliases.Add(marker.Id))
            {
                byName[Folded(alias)] = marker;
            }
        }
    }

    public ImmutableArray<Marker> All { get; }

    public Marker? ById(string? id) => id is not null && byId.TryGetValue(id, out var marker) ? marker : null;

    public (Marker Marker, MarkerCode Code)? ByLoinc(string? code) =>
        code is not null && byLoinc.TryGetValue(code, out var found) ? found : null;

    /// <summary>
    /// The marker a laboratory means by a name ("Ferritin, serum"), without case and punctuation; null if unsure.
    /// </summary>
    public Marker? ByName(string? name) =>
        name is not null && byName.TryGetValue(Folded(name), out var marker) ? marker : null;

    /// <summary>
    /// The value in the marker's canonical unit. A missing unit, one that is not the marker's own, or one at odds with
    /// the property of the LOINC code it came with is a question and is never converted.
    /// </summary>
    public Conversion Convert(Marker marker, Amount value, string? unit, string? loinc = null)
    {
        if (Unit.Normalize(unit) is not { } spelled)
        {
            return Conversion.Ask("unit-missing");
        }

        if (marker.Find(spelled) is not { } known)
        {
            return Conversion.Ask("unit-unknown");
        }

        return ByLoinc(loinc) is { Code.Property: { } property } && property != known.Property
            ? Conversion.Ask("unit-against-code")
            : Conversion.Of(value.Scaled(known.Numerator, known.Denominator) is var scaled && known.Offset != 0
                ? scaled with { Value = scaled.Value + known.Offset }
                : scaled);
    }

    /// <summary>LOINC's own check (mod 10, Luhn): a code that fails it is a typing error.</summary>
    public static bool HasValidCheckDigit(string loinc)
    {
        var dash = loinc.IndexOf('-');
        if (dash < 1 || dash != loinc.Length - 2 || !char.IsAsciiDigit(loinc[^1]))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < dash; i++)
        {
            if (!char.IsAsciiDigit(loinc[dash - 1 - i]))
            {
                return false;
            }

            var digit = loinc[dash - 1 - i] - '0';
            var doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return (10 - (sum % 10)) % 10 == loinc[^1] - '0';
    }

    private static string Folded(string name) =>
        string.Concat(name.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c)));
}
