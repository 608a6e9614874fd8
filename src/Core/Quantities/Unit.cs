using System.Text;

namespace Sanguine.Quantities;

/// <summary>
/// The spelling of a unit, brought to UCUM: <c>mcg/L</c>, <c>µg/l</c>, <c>μg/L</c> and <c>ug/L</c> are one unit.
/// Spelling only: whether a unit fits a marker is the marker's own knowledge.
/// </summary>
public static class Unit
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["ml/min/1.73m2"] = "mL/min/{1.73_m2}",
        ["ml/min/1.73.m2"] = "mL/min/{1.73_m2}",
        ["ml/min/1.73 m2"] = "mL/min/{1.73_m2}",
        ["ml/min/1.73m^2"] = "mL/min/{1.73_m2}",
        ["ml/min/1.73m²"] = "mL/min/{1.73_m2}",
        ["ml/min/{1.73_m2}"] = "mL/min/{1.73_m2}",
        ["ml/min/{1.73m2}"] = "mL/min/{1.73_m2}",
        ["ml/min"] = "mL/min",
        ["miu/l"] = "m[IU]/L",
        ["mu/l"] = "m[IU]/L",
        ["uiu/ml"] = "u[IU]/mL",
        ["uu/ml"] = "u[IU]/mL",
        ["m[iu]/l"] = "m[IU]/L",
        ["u[iu]/ml"] = "u[IU]/mL",
        ["[iu]/ml"] = "[IU]/mL",
        ["iu/ml"] = "[IU]/mL",
        ["iu/l"] = "[IU]/L",
        ["[iu]/l"] = "[IU]/L",
        ["u/ml"] = "U/mL",
        ["u/l"] = "U/L",
        ["%"] = "%",
        ["percent"] = "%",
        ["fl"] = "fL",
        ["pg"] = "pg",
        ["pg/cell"] = "pg",
        ["meq/l"] = "meq/L",
        ["mval/l"] = "meq/L",
        ["ratio"] = "1",
        ["{ratio}"] = "1",
        ["1"] = "1",
        ["10*3/ul"] = "10*3/uL",
        ["10^3/ul"] = "10*3/uL",
        ["x10e3/ul"] = "10*3/uL",
        ["k/ul"] = "10*3/uL",
        ["10*9/l"] = "10*9/L",
        ["10^9/l"] = "10*9/L",
        ["gpt/l"] = "10*9/L",
        ["g%"] = "g/dL",
        ["mcmol/l"] = "umol/L",
    };

    private static readonly (string From, string To)[] Letters =
    [
        ("µ", "u"), ("μ", "u"), ("mcg", "ug"), ("мкмоль", "umol"), ("нмоль", "nmol"), ("пмоль", "pmol"),
        ("ммоль", "mmol"), ("мкг", "ug"), ("нг", "ng"), ("пг", "pg"), ("мг", "mg"), ("г/", "g/"), ("мл", "mL"),
        ("дл", "dL"), ("фл", "fL"), ("/л", "/L"), ("mol.l-1", "mol/L"),
    ];

    private static readonly Dictionary<string, string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["g"] = "g", ["mg"] = "mg", ["ug"] = "ug", ["ng"] = "ng", ["pg"] = "pg", ["mol"] = "mol", ["mmol"] = "mmol",
        ["umol"] = "umol", ["nmol"] = "nmol", ["pmol"] = "pmol", ["l"] = "L", ["dl"] = "dL", ["ml"] = "mL",
        ["ul"] = "uL", ["fl"] = "fL", ["100ml"] = "dL",
    };

    /// <summary>The UCUM spelling, or the text itself (trimmed) where it is not known; null for nothing.</summary>
    public static string? Normalize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var spelled = new StringBuilder(text.Trim().ToLowerInvariant());
        foreach (var (from, to) in Letters)
        {
            spelled.Replace(from, to);
        }

        var plain = spelled.ToString();
        if (Aliases.TryGetValue(plain, out var alias))
        {
            return alias;
        }

        var parts = plain.Replace(" ", "").Split('/');
        return parts.Length == 2
            && Parts.TryGetValue(parts[0], out var top)
            && Parts.TryGetValue(parts[1], out var bottom)
            ? $"{top}/{bottom}"
            : parts.Length == 2 && parts[0] == "mmol" && parts[1] is "mol" or "molhb" ? "mmol/mol"
            : text.Trim();
    }

    /// <summary>The unit as a person reads it: <c>µg/L</c> for <c>ug/L</c>, <c>mU/L</c> for <c>m[IU]/L</c>.</summary>
    public static string Display(string unit) => unit switch
    {
        "m[IU]/L" => "mU/L",
        "u[IU]/mL" => "µU/mL",
        "mL/min/{1.73_m2}" => "mL/min/1.73 m²",
        "10*9/L" => "×10⁹/L",
        "10*3/uL" => "×10³/µL",
        "1" => "",
        _ when unit.StartsWith("ug", StringComparison.Ordinal) || unit.StartsWith("umol", StringComparison.Ordinal) =>
            "µ" + unit[1..],
        _ => unit,
    };
}
