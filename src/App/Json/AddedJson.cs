using System.Text.Json;
using Sanguine.Journal;
using Sanguine.Words;

namespace Sanguine.App.Json;

/// <summary>The answer of <c>add</c>: the entry as it was stored, and the sentence that says it.</summary>
public static class AddedJson
{
    /// <param name="file">Where it was stored; null is the store.</param>
    public static void Write(Utf8JsonWriter json, string? file, Entry entry, Phrase said, Catalog words)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("said", words.Say(said));
        json.WritePropertyName("entry");
        entry.Json.WriteTo(json);
        json.WriteEndObject();
    }
}
