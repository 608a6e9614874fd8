using System.Text;
using System.Text.RegularExpressions;

namespace Sanguine.Quantities;

/// <summary>
/// The spelling of a unit, brought to UCUM: <c>mcg/L</c>, <c>µg/l</c>, <c>μg/L</c>, <c>мкг/л</c> and <c>ug/L</c> are
/// one unit. Spelling only: whether a unit fits a marker is the marker's own knowledge.
/// </summary>
public static partial class Unit
{
    private const string Filtration = "mL/min/{1.73_m2}";

    /// <summary>Whole spellings, in lower case without spaces.</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["ml/min"] = "mL/min",
        ["miu/l"] = "m[IU]/L",
        ["mu/l"] = "m[IU]/L",
        ["m[iu]/l"] = "m[IU]/L",
        ["uiu/ml"] = "u[IU]/mL",
        ["uu/ml"] = "u[IU]/mL",
        ["mciu/ml"] = "u[IU]/mL",
        ["mcu/ml"] = "u[IU]/mL",
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
        ["um3"] = "fL",
        ["um^3"] = "fL",
        ["pg"] = "pg",
        ["pg/cell"] = "pg",
        ["meq/l"] = "meq/L",
        ["mval/l"] = "meq/L",
        ["ratio"] = "1",
        ["{ratio}"] = "1",
        ["1"] = "1",
        ["10*3/ul"] = "10*3/uL",
        ["10^3/ul"] = "10*3/uL",
        ["10e3/ul"] = "10*3/uL",
        ["x10*3/ul"] = "10*3/uL",
        ["x10^3/ul"] = "10*3/uL",
        ["x10e3/ul"] = "10*3/uL",
        ["k/ul"] = "10*3/uL",
        ["10*9/l"] = "10*9/L",
        ["10^9/l"] = "10*9/L",
        ["10e9/l"] = "10*9/L",
        ["x10*9/l"] = "10*9/L",
        ["x10^9/l"] = "10*9/L",
        ["x10e9/l"] = "10*9/L",
        ["gpt/l"] = "10*9/L",
        ["g%"] = "g/dL",
        ["gm%"] = "g/dL",
        ["mg%"] = "mg/dL",
        ["ug%"] = "ug/dL",
        ["mcmol/l"] = "umol/L",
        ["mmol/mol"] = "mmol/mol",
        ["mmol/molhb"] = "mmol/mol",
    };

    private static readonly (string From, string To)[] Letters =
    [
        (" ", ""), ("\u00a0", ""), ("µ", "u"), ("μ", "u"), ("×", "x"), ("10³", "10^3"), ("10⁹", "10^9"), ("²", "2"),
        ("³", "3"), ("mcg", "ug"), ("мкмоль", "umol"), ("нмоль", "nmol"), ("пмоль", "pmol"), ("ммоль", "mmol"),
        ("мкг", "ug"), ("нг", "ng"), ("пг", "pg"), ("мг", "mg"), ("г/", "g/"), ("мл", "ml"), ("дл", "dl"), ("фл", "fl"),
        ("/л", "/l"), ("mol.l-1", "mol/l"),
    ];

    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["g"] = "g", ["gm"] = "g", ["mg"] = "mg", ["ug"] = "ug", ["ng"] = "ng", ["pg"] = "pg", ["mol"] = "mol",
        ["mmol"] = "mmol", ["umol"] = "umol", ["nmol"] = "nmol", ["pmol"] = "pmol", ["l"] = "L", ["dl"] = "dL",
        ["ml"] = "mL", ["ul"] = "uL", ["fl"] = "fL", ["100ml"] = "dL",
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

        var compact = spelled.ToString();
        if (compact.StartsWith("ml/min", StringComparison.Ordinal) && BodySurface().IsMatch(compact))
        {
            return Filtration;
        }

        // UCUM: what stands in braces is a remark and changes nothing, unless nothing else is there.
        var plain = Remark().Replace(compact, "") is { Length: > 0 } rest ? rest : compact;
        if (Aliases.TryGetValue(plain, out var alias))
        {
            return alias;
        }

        var parts = plain.Split('/');
        return parts.Length == 2
            && Parts.TryGetValue(parts[0], out var top)
            && Parts.TryGetValue(parts[1], out var bottom)
            ? $"{top}/{bottom}"
            : text.Trim();
    }

    /// <summary>The unit as a person reads it: <c>µg/L</c> for <c>ug/L</c>, <c>mU/L</c> for <c>m[IU]/L</c>.</summary>
    public static string Display(string unit) => unit switch
    {
        "m[IU]/L" => "mU/L",
        "u[IU]/mL" => "µU/mL",
        Filtration => "mL/min/1.73 m²",
        "10*9/L" => "×10⁹/L",
        "10*3/uL" => "×10³/µL",
        "1" => "",
        _ when unit.StartsWith("ug", StringComparison.Ordinal) || unit.StartsWith("umol", StringComparison.Ordinal) =>
            "µ" + unit[1..],
        _ => unit,
    };

    [GeneratedRegex(@"1[.,]73")]
    private static partial Regex BodySurface();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Remark();
}
