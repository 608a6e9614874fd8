using System.Text.Json.Nodes;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// Conditions and allergies of a file, gathered into one <c>profile.set</c>: a later entry replaces whole lists, so one
/// entry a diagnosis would leave only the last. The lists are those of the file; what the person already has is added
/// when the entry joins the journal.
/// </summary>
internal sealed class HealthProblems(FhirReading reading)
{
    private readonly SortedSet<string> conditions = new(StringComparer.Ordinal);
    private readonly SortedSet<string> allergies = new(StringComparer.Ordinal);
    private readonly List<string> originals = [];
    private When? latest;
    private Instant? updated;

    public void AddCondition(FhirResource resource, string condition, When? at)
    {
        conditions.Add(condition);
        Note(resource, at);
    }

    public void AddAllergy(FhirResource resource, string food, When? at)
    {
        allergies.Add(food);
        Note(resource, at);
    }

    /// <summary>When a problem was written down, or began; null where nothing tells.</summary>
    public When? DateOf(FhirResource resource, params ReadOnlySpan<string> fields) =>
        FhirMoment.FirstDay(resource.Json, reading.Zone, fields)
        ?? FhirMoment.FirstDay(resource.Json, reading.Zone, "meta.lastUpdated");

    /// <summary>Adds the one entry, if there is anything to say.</summary>
    public void Close()
    {
        if (latest is not { } at)
        {
            return;
        }

        var data = new JsonObject();
        if (conditions.Count > 0)
        {
            data["conditions"] = new JsonArray([.. conditions.Select(id => JsonValue.Create(id))]);
        }

        if (allergies.Count > 0)
        {
            data["allergies"] = new JsonArray([.. allergies.Select(food => JsonValue.Create(food))]);
        }

        originals.Sort(StringComparer.Ordinal);
        reading.Add(new(
            reading.Entry(
                $"fhir|{reading.Patient}|problems|{Imported.Text(data)}", "profile.set", at, updated, data,
                $"[{string.Join(',', originals)}]"),
            string.Join(", ", conditions.Concat(allergies))));
    }

    private void Note(FhirResource resource, When? at)
    {
        reading.Tally.Keep();
        originals.Add(FhirReading.Original(resource.Json));
        latest = at is { } day && (latest is null || day.Instant > latest.Value.Instant) ? day : latest;
        updated = reading.Updated(resource.Json) is { } written && !(written < updated) ? written : updated;
    }
}
