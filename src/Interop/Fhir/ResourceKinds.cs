namespace Sanguine.Interop.Fhir;

/// <summary>Hands each resource to the reader of its kind.</summary>
internal sealed class ResourceKinds
{
    private readonly FhirReading reading;
    private readonly Observations observations;
    private readonly HealthProblems problems;
    private readonly Conditions conditions;
    private readonly Allergies allergies;
    private readonly Procedures procedures;
    private readonly MedicinePlans plans;

    public ResourceKinds(FhirReading reading, ReportIndex reports)
    {
        this.reading = reading;
        observations = new(reading, reports);
        problems = new(reading);
        conditions = new(reading, problems);
        allergies = new(reading, problems);
        procedures = new(reading, problems);
        plans = new(reading);
    }

    public void Read(FhirResource resource)
    {
        switch (resource.Type)
        {
            case "Patient":
                PatientProfile.Read(reading, resource);
                break;
            case "Observation":
                observations.Read(resource);
                break;
            case "Condition":
                conditions.Read(resource);
                break;
            case "AllergyIntolerance":
                allergies.Read(resource);
                break;
            case "Procedure":
                procedures.Read(resource);
                break;
            case "MedicationStatement" or "MedicationRequest" or "MedicationOrder" or "MedicationPrescription":
                plans.Read(resource);
                break;
            case "MedicationAdministration":
                Administrations.Read(reading, resource);
                break;
            case "DiagnosticReport":
                reading.Tally.Skip("DiagnosticReport", Report(resource));
                break;
            default:
                reading.Tally.Skip(Text.Plain.Quote(resource.Type), "Sanguine does not use this kind of resource");
                break;
        }
    }

    /// <summary>Adds what needed the whole file: problems in one list, prescriptions in their order.</summary>
    public void Close()
    {
        observations.Close();
        problems.Close();
        plans.Close();
    }

    private static string Report(FhirResource report) =>
        report.Json.All("result").Any()
        || report.Json.All("contained").Any(json => json.Str("resourceType") == "Observation")
            ? "a cover: its results are read each for themselves"
            : "it carries no results as data; what it attaches (a PDF, a text) is not read";
}
