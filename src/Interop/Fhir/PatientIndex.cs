using System.Text.Json;

namespace Sanguine.Interop.Fhir;

/// <summary>Whom each resource of a file is about.</summary>
internal sealed class PatientIndex(References references)
{
    /// <summary>
    /// The patient's id: that of the Patient resource where the file has it, else what the reference says. Null where
    /// the resource does not say whom it is about; <paramref name="other"/> names what it is about instead of a person.
    /// </summary>
    public string? Of(FhirResource resource, out string? other)
    {
        other = null;
        if (resource.Type == "Patient")
        {
            return IdOf(resource);
        }

        if (SubjectOf(resource) is not { } subject)
        {
            return resource.Holder is { } holder ? Of(holder, out other) : null;
        }

        if (references.Find(resource, subject) is { } found)
        {
            other = found.Type == "Patient" ? null : found.Type;
            return other is null ? IdOf(found) : null;
        }

        if (Reference(subject) is { } reference)
        {
            var parts = References.Tail(reference).Split('/', '?');
            other =
                parts is [not "Patient", _] && !parts[0].StartsWith("urn:", StringComparison.Ordinal) ? parts[0] : null;
            return other is null ? Bare(parts[^1]) : null;
        }

        return subject.Get("identifier")?.Str("value") ?? subject.Str("display");
    }

    /// <summary>Whether the person chose this patient, by id, reference or identifier.</summary>
    public bool IsChosen(string chosen, string patient, IEnumerable<FhirResource> resources) =>
        patient == chosen
        || patient == Bare(References.Tail(chosen).Split('/')[^1])
        || resources.Any(resource =>
            resource.Type == "Patient"
            && IdOf(resource) == patient
            && (
                resource.FullUrl == chosen
                || resource.Json.All("identifier").Any(identifier => identifier.Str("value") == chosen)));

    // A contained patient has an id of its container only: who it is, its identifier or its name and birth date tell.
    private string IdOf(FhirResource patient)
    {
        if (patient.Holder is null && (patient.Id ?? patient.FullUrl) is { } id)
        {
            return Bare(id);
        }

        var identifier = patient
            .Json.All("identifier")
            .Select(i => i.Str("value"))
            .FirstOrDefault(value => value is not null);
        return identifier is not null
            ? references.Find(patient, JsonSerializer.SerializeToElement($"Patient?identifier={identifier}"))
                is { Holder: null, Id: { } known }
                ? known
                : identifier
            : string.Join(' ', new[] { PatientName.Of(patient.Json), patient.Json.Str("birthDate") }.OfType<string>())
                is { Length: > 0 } person
                ? person
                : "contained patient";
    }

    private static JsonElement? SubjectOf(FhirResource resource) =>
        resource.Json.Get("subject") ?? resource.Json.Get("patient");

    private static string? Reference(JsonElement subject) =>
        subject.ValueKind == JsonValueKind.String ? subject.AsText() : subject.Str("reference");

    private static string Bare(string id) =>
        id.StartsWith("urn:uuid:", StringComparison.Ordinal) ? id["urn:uuid:".Length..] : id;
}
