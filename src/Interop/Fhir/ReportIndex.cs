using NodaTime;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// What reports and panels say for the results they hold: when the blood was drawn, and which laboratory measured it. A
/// result may stand under a panel, which stands under a report.
/// </summary>
internal sealed class ReportIndex
{
    private const int Storeys = 4;

    private readonly References references;
    private readonly DateTimeZone zone;
    private readonly Dictionary<FhirResource, FhirResource> aboveOf = [];

    public ReportIndex(IEnumerable<FhirResource> resources, References references, DateTimeZone zone)
    {
        this.references = references;
        this.zone = zone;
        foreach (var holder in resources.Where(resource => resource.Type is "DiagnosticReport" or "Observation"))
        {
            var members = holder.Json.All("result")
                .Concat(holder.Json.All("hasMember"))
                .Concat(holder.Json.All("related")
                    .Where(related => related.Str("type") == "has-member")
                    .Select(related => related.Get("target") ?? related));
            foreach (var member in members.Select(member => references.Find(holder, member)).OfType<FhirResource>())
            {
                aboveOf.TryAdd(member, holder);
            }
        }
    }

    public FhirMoment? DateFor(FhirResource observation) =>
        Above(observation)
            .Select(above =>
                FhirMoment.First(
                    above.Json,
                    zone,
                    "effectiveDateTime",
                    "effectiveInstant",
                    "effectivePeriod",
                    "diagnosticDateTime",
                    "diagnosticPeriod"))
            .FirstOrDefault(date => date is not null);

    /// <summary>
    /// The laboratory: an organization that performed it. A person who signed is none: two signatures under one draw
    /// must not make two laboratories of it.
    /// </summary>
    public string? LabFor(FhirResource observation) =>
        Above(observation).Prepend(observation).Select(Organization).FirstOrDefault(name => name is not null);

    // Files in which things hold each other in a circle exist.
    private IEnumerable<FhirResource> Above(FhirResource observation)
    {
        var at = observation;
        for (var storey = 0; storey < Storeys; storey++)
        {
            var above =
                aboveOf.GetValueOrDefault(at) ?? (at.Holder is { Type: "DiagnosticReport" } holder ? holder : null);
            if (above is null)
            {
                yield break;
            }

            yield return at = above;
        }
    }

    private string? Organization(FhirResource resource)
    {
        foreach (var performer in resource.Json.All("performer"))
        {
            // DSTU2 and STU3 reports wrap the reference in an actor.
            var reference = performer.Get("actor") ?? performer;
            var target = references.Find(resource, reference);
            var type =
                target?.Type
                ?? reference.Str("type")
                ?? (
                    reference.Str("reference") is { } text && References.Tail(text).Split('/') is [var named, _]
                        ? named
                        : null);
            if (type is null or "Organization" && (target?.Json.Str("name") ?? reference.Str("display")) is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
