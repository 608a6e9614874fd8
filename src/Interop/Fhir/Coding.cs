using System.Text.Json;

namespace Sanguine.Interop.Fhir;

/// <summary>Code systems that Sanguine reads, whatever way they are named.</summary>
internal enum CodeSystem
{
    Other,
    None,
    Loinc,
    Snomed,
    Icd10,
    Icd9,
    Icd11,
    RxNorm,
    Atc,

    /// <summary>Marker ids of our own export.</summary>
    Own,
}

/// <summary>One code of a concept, with the text that came with it.</summary>
internal readonly record struct Coding(CodeSystem System, string Code, string? Display)
{
    private static readonly (string Part, CodeSystem System)[] Known =
    [
        ("urn:sanguine:marker", CodeSystem.Own),
        ("loinc", CodeSystem.Loinc),
        ("2.16.840.1.113883.6.1", CodeSystem.Loinc),
        ("snomed", CodeSystem.Snomed),
        ("2.16.840.1.113883.6.96", CodeSystem.Snomed),
        ("icd-10", CodeSystem.Icd10),
        ("icd10", CodeSystem.Icd10),
        ("2.16.840.1.113883.6.90", CodeSystem.Icd10),
        ("2.16.840.1.113883.6.3", CodeSystem.Icd10),
        ("1.2.276.0.76.5.", CodeSystem.Icd10),
        ("icd-9", CodeSystem.Icd9),
        ("icd9", CodeSystem.Icd9),
        ("2.16.840.1.113883.6.103", CodeSystem.Icd9),
        ("2.16.840.1.113883.6.2", CodeSystem.Icd9),
        ("icd-11", CodeSystem.Icd11), ("icd11", CodeSystem.Icd11), ("id.who.int/icd", CodeSystem.Icd11),
        ("rxnorm", CodeSystem.RxNorm), ("2.16.840.1.113883.6.88", CodeSystem.RxNorm),
        ("whocc.no/atc", CodeSystem.Atc), ("/atc", CodeSystem.Atc), ("2.16.840.1.113883.6.73", CodeSystem.Atc),
    ];

    /// <summary>The codes of a concept that have a code at all.</summary>
    public static IEnumerable<Coding> Of(JsonElement? concept)
    {
        if (concept is not { } known)
        {
            yield break;
        }

        foreach (var coding in known.All("coding"))
        {
            if (coding.Str("code") is { } code)
            {
                yield return new(SystemOf(coding.Str("system")), code, coding.Str("display"));
            }
        }
    }

    public static CodeSystem SystemOf(string? uri)
    {
        if (uri is null)
        {
            return CodeSystem.None;
        }

        var plain = uri.ToLowerInvariant().Replace("urn:oid:", "").TrimEnd('/');
        foreach (var (part, system) in Known)
        {
            // An object identifier must be the whole name: 6.1 is the beginning of 6.103.
            if (
                char.IsAsciiDigit(part[0]) && !part.EndsWith('.')
                    ? plain == part
                    : plain.Contains(part, StringComparison.Ordinal))
            {
                return system;
            }
        }

        return plain == "atc" ? CodeSystem.Atc : CodeSystem.Other;
    }
}
