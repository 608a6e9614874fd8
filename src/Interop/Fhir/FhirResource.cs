using System.Text.Json;
using Sanguine.Journal;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// One resource and where it stands in its file; two are the same only if they stand in the same place.
/// </summary>
/// <param name="holder">The resource that contains it; null where it stands for itself.</param>
internal sealed class FhirResource(
    JsonElement json,
    string type,
    string? fullUrl,
    string path,
    int? line,
    FhirResource? holder)
{
    public JsonElement Json => json;

    public string Type => type;

    public string? FullUrl => fullUrl;

    public string Path => path;

    public int? Line => line;

    public FhirResource? Holder => holder;

    public string? Id { get; } = json.Str("id");

    /// <summary>How it is called in messages.</summary>
    public string Label => Id is null ? Type : $"{Type}/{Id}";

    /// <summary>What its source knows it by; null where it has no name of its own.</summary>
    public string? Key => (Holder, Id) switch
    {
        ({ } outer, { } id) => outer.Key is { } name ? $"{name}#{id.TrimStart('#')}" : null,
        (null, { } id) => $"{Type}/{id}",
        (null, null) => FullUrl,
        _ => null,
    };

    private string Where => Path.Length == 0 ? Label : $"{Path} {Label}";

    public Problem Problem(string field, string what, string cure) => new(Line, Where, field, what, cure);

    /// <param name="unread">1 where the resource waits for the answer, 0 where it was stored as it stands.</param>
    public ImportQuestion Question(string field, string question, int unread) =>
        new(Line, Where, field, question, unread);
}
