using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// What every reader of a kind of resource needs: the file, the tables, the choices, and where results go.
/// </summary>
internal sealed class FhirReading(
    string file,
    ImportTables tables,
    ImportChoices choices,
    Tally tally,
    References references)
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

    /// <summary>
    /// An id's name: the patient and what the source calls the resource, or its content where it has no name.
    /// </summary>
    private string Name(FhirResource resource, string part, When at, JsonObject data) =>
        resource.Key is { } key ? $"fhir|{Patient}|{key}|{part}" : $"fhir|{Patient}|{part}|{at}|{Imported.Text(data)}";

    /// <summary>An entry out of a resource; what our own export wrote keeps the id it had in its journal.</summary>
    /// <param name="part">What of the resource it is, where one resource gives several.</param>
    public Found Read(
        FhirResource resource, string part, string kind, When at, Instant? recorded, JsonObject data, string label)
    {
        var original = Original(resource.Json);
        return OwnEntry.IdOf(resource.Json) is { } own
            ? new(Imported.WithId(own, kind, at, recorded, data, file, original), label) { IsOwn = true }
            : new(Entry(Name(resource, part, at, data), kind, at, recorded, data, original), label);
    }

    public Entry Entry(string name, string kind, When at, Instant? recorded, JsonObject data, string original) =>
        Imported.Entry(name, kind, at, recorded, data, file, original);

    /// <summary>When the source last touched a resource; null where it does not say.</summary>
    public Instant? Updated(JsonElement json) => FhirMoment.FirstDay(json, Zone, "meta.lastUpdated")?.Instant;

    /// <summary>The resource as it stood, without the white space between its parts.</summary>
    public static string Original(JsonElement json) => Imported.Text(json);
}
