using System.Collections.Immutable;

namespace Sanguine.Interop.Fhir;

/// <summary>Reads the resources of a file, of FHIR DSTU2, STU3, R4 or R5 shape, for one person.</summary>
internal static class FhirImport
{
    private static readonly HashSet<string> Clinical = new(StringComparer.Ordinal)
    {
        "Patient",
        "Observation",
        "DiagnosticReport",
        "Condition",
        "AllergyIntolerance",
        "Procedure",
        "MedicationStatement",
        "MedicationRequest",
        "MedicationOrder",
        "MedicationPrescription",
        "MedicationAdministration",
    };

    public static IEnumerable<Found> Read(
        ImmutableArray<FhirResource> resources, string file, ImportTables tables, ImportChoices choices, Tally tally)
    {
        var references = new References(resources);
        var patients = new PatientIndex(references);
        var clinical = resources
            .Where(resource => Clinical.Contains(resource.Type) && !IsContainedPatient(resource))
            .ToArray();
        var about = clinical.ToDictionary(
            resource => resource,
            resource => (Patient: patients.Of(resource, out var other), Other: other));
        var known = about
            .Values.Select(a => a.Patient)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToArray();
        var chosen = choices.Patient is { } wanted
            ? known.FirstOrDefault(patient => patients.IsChosen(wanted, patient, resources))
            : known.FirstOrDefault();
        if (choices.Patient is null && known.Length > 1)
        {
            tally.ReportWhole(
                ManyPatients.Refusal(known.Select(patient => (patient, about.Values.Count(a => a.Patient == patient))))
            );
            return [];
        }

        if (choices.Patient is { } missing && chosen is null && about.Count > 0)
        {
            tally.ReportWhole(ManyPatients.NotThere(missing, known));
            return [];
        }

        var reading = new FhirReading(file, tables, choices, tally, references) { Patient = chosen ?? "" };
        var kinds = new ResourceKinds(reading, new ReportIndex(resources, references, choices.Zone));
        foreach (var resource in resources.Where(resource => resource.Holder is null || about.ContainsKey(resource)))
        {
            var (patient, other) = about.GetValueOrDefault(resource);
            if (other is not null)
            {
                tally.Skip($"{resource.Type} about a {other}", "not about a person");
            }
            else if (patient is not null && patient != chosen)
            {
                tally.Skip($"{resource.Type} of patient {Text.Plain.Quote(patient)}", "another patient");
            }
            else if (patient is null && known.Length > 1 && about.ContainsKey(resource))
            {
                tally.Skip(resource.Type, "it does not say whom it is about, and the file speaks of several patients");
            }
            else
            {
                kinds.Read(resource);
            }
        }

        kinds.Close();
        return Folding.Of(reading.Found, tally);
    }

    private static bool IsContainedPatient(FhirResource resource) => resource is { Type: "Patient", Holder: not null };
}
