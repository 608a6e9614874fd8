using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Interop.Fhir;

/// <summary>What every reader of a kind of resource needs: the file, the tables, the choices, and where results go.</summary>
internal sealed class FhirReading(string file, ImportTables tables, ImportChoices choices, Tally tally, References references)
{
    private readonly List<Found> found = [];

    public ImportTables Tables => tables;

    public DateTimeZone Zone => choices.Zone;

    public Tally Tally => tally;

    public References References => references;

    /// <summary>The one person that is read, as part of every id; empty where the file names nobody.</summary>
    public string Patient { get; init; } = "";

    public IReadOnlyList<Found> Found => found;

    public void Add(Found one) => found.Add(one);

    /// <summary>An id's name: the patient and what the source calls the resource, or its content where it has no name.</summary>
    public string Name(FhirResource resource, string part, When at, JsonObject data) =>
        resource.Key is { } key ? $"fhir|{Patient}|{key}|{part}" : $"fhir|{Patient}|{part}|{at}|{Imported.Text(data)}";

    public Entry Entry(string name, string kind, When at, Instant? recorded, JsonObject data, string original) =>
        Imported.Entry(name, kind, at, recorded, data, file, original);

    public Entry WithId(string id, string kind, When at, Instant? recorded, JsonObject data, string original) =>
        Imported.WithId(id, kind, at, recorded, data, file, original);

    /// <summary>When the source last touched a resource; null where it does not say.</summary>
    public Instant? Updated(JsonElement json) => FhirMoment.FirstDay(json, Zone, "meta.lastUpdated")?.Instant;

    /// <summary>The resource as it stood, without the white space between its parts.</summary>
    public static string Original(JsonElement json) => Imported.Text(json);
}
