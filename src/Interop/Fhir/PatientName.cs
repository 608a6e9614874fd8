using System.Text.Json;

namespace Sanguine.Interop.Fhir;

/// <summary>A person's name as one text, the official or usual one first.</summary>
internal static class PatientName
{
    private static readonly string[] Preferred = ["official", "usual"];

    public static string? Of(JsonElement patient)
    {
        var names = patient.All("name").ToArray();
        return Preferred
            .Select(use => names.FirstOrDefault(name => name.Str("use") == use))
            .Concat(names)
            .Select(Written)
            .FirstOrDefault(name => name is not null);
    }

    private static string? Written(JsonElement name) =>
        name.Str("text")
        ?? (
            string.Join(
                ' ',
                name.All("given").Concat(name.All("family")).Select(part => part.AsText()).OfType<string>())
                is { Length: > 0 } joined
                ? joined
                : null);
}
