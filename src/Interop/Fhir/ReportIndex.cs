using NodaTime;

namespace Sanguine.Interop.Fhir;

/// <summary>What reports say for the results they hold: when the blood was drawn, and which laboratory measured it.</summary>
internal sealed class ReportIndex
{
    private readonly References references;
    private readonly DateTimeZone zone;
    private readonly Dictionary<FhirResource, FhirResource> byResult = [];

    public ReportIndex(IEnumerable<FhirResource> resources, References references, DateTimeZone zone)
    {
        this.references = references;
        this.zone = zone;
        foreach (var report in resources.Where(resource => resource.Type == "DiagnosticReport"))
        {
            foreach (var result in report.Json.All("result").Select(result => references.Find(report, result)).OfType<FhirResource>())
            {
                byResult.TryAdd(result, report);
            }
        }
    }

    public FhirMoment? DateFor(FhirResource observation) => ReportOf(observation) is { } report
        ? FhirMoment.First(report.Json, zone, "effectiveDateTime", "effectivePeriod", "diagnosticDateTime", "diagnosticPeriod")
        : null;

    /// <summary>
    /// The laboratory: an organization that performed it. A person who signed is none: two signatures under one draw must
    /// not make two laboratories of it.
    /// </summary>
    public string? LabFor(FhirResource observation) =>
        Organization(observation) ?? (ReportOf(observation) is { } report ? Organization(report) : null);

    private FhirResource? ReportOf(FhirResource observation) =>
        observation.Holder is { Type: "DiagnosticReport" } holder ? holder : byResult.GetValueOrDefault(observation);

    private string? Organization(FhirResource resource)
    {
        foreach (var performer in resource.Json.All("performer"))
        {
            // DSTU2 and STU3 reports wrap the reference in an actor.
            var reference = performer.Get("actor") ?? performer;
            var target = references.Find(resource, reference);
            var type = target?.Type ?? reference.Str("type")
                ?? (reference.Str("reference") is { } text && References.Tail(text).Split('/') is [var named, _] ? named : null);
            if (type is null or "Organization" && (target?.Json.Str("name") ?? reference.Str("display")) is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
