using System.Text.RegularExpressions;
using Sanguine.Interop.Text;

namespace Sanguine.Interop.Fhir;

/// <summary>Reads allergies to iron and to foods; others decide nothing here.</summary>
internal sealed class Allergies(FhirReading reading, HealthProblems problems)
{
    // An iron allergy withholds iron: here a name alone is enough, where its code is not known.
    private static readonly Regex IronWord = new(
        @"\b(?:iron|ferric|ferrous|ferrum|eisen|fer|hierro)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // "Allergy to peanuts (finding)" and "Peanut allergy" are about peanuts.
    private static readonly Regex Food = new(
        @"^(?:food )?(?:allergy|intolerance|allergic reaction|allergic) to |(?: food)? (?:allergy|intolerance)\b"
        + @"|\s*\((?:finding|disorder|substance)\)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public void Read(FhirResource resource)
    {
        var json = resource.Json;
        var concept = json.Get("code") ?? json.Get("substance");
        var words = Plain.Line(concept?.Words()) ?? "";
        var label = Plain.Quote($"AllergyIntolerance {words}");
        if (NotPresent(resource) is { } why)
        {
            reading.Tally.Skip(label, why);
            return;
        }

        var isIron =
            Coding.Of(concept).Any(coding => IronMedicine.Is(reading.Tables.Medicines, coding))
            || IronMedicine.IsByVein(reading.Tables.Medicines, words)
            || IronWord.IsMatch(words);
        var isFood = json.All("category")
            .Any(category => (category.AsText() ?? category.Words())?.ToLowerInvariant() == "food");
        if (!isIron && !isFood)
        {
            reading.Tally.Skip(label, "not to iron, and not marked as a food");
        }
        else if (
            problems.DateOf(
                resource,
                "recordedDate",
                "assertedDate",
                "dateRecorded",
                "onsetDateTime",
                "onset",
                "lastOccurence",
                "lastOccurrence")
            is not { } at)
        {
            reading.Tally.Ask(resource.Question("recordedDate", $"Since when is '{label}' known? It has no date.", 1));
        }
        else if (isIron)
        {
            problems.AddCondition(
                resource,
                json.Status("type") == "intolerance" ? "iron-intolerance" : "iron-allergy",
                at);
        }
        else
        {
            problems.AddAllergy(resource, Food.Replace(words, "").Trim().ToLowerInvariant(), at);
        }
    }

    private static string? NotPresent(FhirResource resource)
    {
        var verification = resource.Json.Status("verificationStatus");
        var clinical = resource.Json.Status("clinicalStatus") ?? resource.Json.Status("status");
        return verification is "entered-in-error" or "refuted" ? verification.Replace('-', ' ')
            : clinical is "entered-in-error" or "refuted" or "inactive" or "resolved" ? clinical.Replace('-', ' ')
            : null;
    }
}
