using Sanguine.Assessment;
using Sanguine.Interop.Text;

namespace Sanguine.Interop.Fhir;

/// <summary>Reads diagnoses: those that are confirmed, present, and mean a condition Sanguine knows.</summary>
internal sealed class Conditions(FhirReading reading, HealthProblems problems)
{
    public void Read(FhirResource resource)
    {
        var json = resource.Json;
        var concept = json.Get("code");
        var codings = Coding.Of(concept).ToArray();
        var label = Plain.Quote(codings.Length > 0
            ? $"Condition {codings[0].Code} {codings[0].Display ?? concept?.Words()}"
            : $"Condition {concept?.Words()}");
        if (NotPresent(resource) is { } why)
        {
            reading.Tally.Skip(label, why);
        }
        else if (codings.Any(IsPregnancy))
        {
            PregnancyStatus.Read(reading, resource);
        }
        else if (IdsOf(codings, reading.Tables.Conditions) is not { Length: > 0 } ids)
        {
            reading.Tally.Skip(
                label,
                codings.Length == 0
                    ? "no code, and words alone are not trusted"
                    : "Sanguine does not use this diagnosis");
        }
        else if (
            problems.DateOf(
                resource,
                "recordedDate",
                "assertedDate",
                "dateRecorded",
                "onsetDateTime",
                "onsetPeriod",
                "dateAsserted")
            is not { } at)
        {
            reading.Tally.Ask(
                resource.Question("recordedDate", $"Since when is '{label}' known? The diagnosis has no date.", 1));
        }
        else
        {
            problems.AddCondition(resource, ids[0], at);
        }
    }

    /// <summary>Condition ids the codes of one diagnosis mean; a diagnosis in two code systems means one.</summary>
    public static string[] IdsOf(IEnumerable<Coding> codings, ConditionTable table) =>
    [
        .. codings
            .Select(coding => SystemOf(coding.System) is { } system ? table.ByCode(system, CodeOf(coding)) : null)
            .OfType<string>()
            .Distinct(),
    ];

    private static string? SystemOf(CodeSystem system) => system switch
    {
        CodeSystem.Snomed => "snomed",
        CodeSystem.Icd10 => "icd10",
        CodeSystem.Icd9 => "icd9",
        CodeSystem.Icd11 => "icd11",
        _ => null,
    };

    // SNOMED CT pregnant; ICD-10-CM pregnant state, incidental.
    private static bool IsPregnancy(Coding coding) => (coding.System, coding.Code) is
        (CodeSystem.Snomed, "77386006") or (CodeSystem.Icd10, "Z33.1");

    // German diagnoses carry a mark after the code: "D50.9 G", "E10.90+".
    private static string CodeOf(Coding coding) =>
        coding.System == CodeSystem.Icd10 ? coding.Code.Split(' ')[0].TrimEnd('+', '*', '!', '-', '.') : coding.Code;

    private static string? NotPresent(FhirResource resource)
    {
        var json = resource.Json;
        var verification = json.Status("verificationStatus");
        var clinical = json.Status("clinicalStatus") ?? json.Status("status");
        return (verification, clinical) switch
        {
            ("entered-in-error", _) or (_, "entered-in-error") => "entered in error",
            ("refuted", _) or (_, "refuted") => "refuted: it was looked for and is not there",
            ("unconfirmed" or "provisional" or "differential", _) => $"not confirmed yet ({verification})",
            (_, "inactive" or "remission" or "resolved") => $"not present now ({clinical})",
            _ when json.Get("abatementDateTime") is not null || json.Get("abatementPeriod") is not null =>
                "it has ended",
            _ when json.Bool("abatementBoolean") == true => "it has ended",
            _ => null,
        };
    }
}
