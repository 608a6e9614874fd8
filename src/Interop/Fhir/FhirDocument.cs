using System.Text.Json;

namespace Sanguine.Interop.Fhir;

/// <summary>Reads JSON as leniently as it can be read: comments and trailing commas are passed over.</summary>
internal static class FhirDocument
{
    public const int Depth = 256;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Depth,
    };

    /// <summary>The value, or what the parser stumbled over.</summary>
    public static (JsonElement? Json, JsonException? Broken) Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return (document.RootElement.Clone(), null);
        }
        catch (JsonException broken)
        {
            return (null, broken);
        }
    }
}
