using System.Text;
using System.Text.Json;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// The line on which each resource of a document begins, by its path, so that a fault can be found in an editor.
/// </summary>
internal static class ResourceLines
{
    public static IReadOnlyDictionary<string, int> Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = FhirDocument.Depth,
        });
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var path = new Stack<(string Step, int Index)>();
        var name = "";
        var (line, seen) = (1, 0);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.ValueTextEquals("resource"u8) ? "resource"
                        : reader.ValueTextEquals("entry"u8) ? "entry"
                        : reader.ValueTextEquals("contained"u8) ? "contained"
                        : reader.ValueTextEquals("parameter"u8) ? "parameter"
                        : "?";
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    var step = path.Count > 0 && path.Peek().Index >= 0 ? Element(path) : name;
                    path.Push((step, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                    name = "";
                    if (reader.TokenType == JsonTokenType.StartObject && path.All(s => !s.Step.EndsWith('?')))
                    {
                        line += bytes.AsSpan(seen, (int)reader.TokenStartIndex - seen).Count((byte)'\n');
                        seen = (int)reader.TokenStartIndex;
                        found.TryAdd(Written(path), line);
                    }

                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    path.Pop();
                    name = "";
                    break;
            }
        }

        return found;
    }

    private static string Element(Stack<(string Step, int Index)> path)
    {
        var (step, index) = path.Pop();
        path.Push((step, index + 1));
        return $"[{index}]";
    }

    private static string Written(Stack<(string Step, int Index)> path)
    {
        var text = new StringBuilder();
        foreach (var (step, _) in path.Reverse())
        {
            text.Append(step.Length > 0 && step[0] != '[' && text.Length > 0 ? "." : "").Append(step);
        }

        return text.ToString();
    }
}
