using System.Text.Json;
using Sanguine.App.Food;

namespace Sanguine.App.Json;

/// <summary>The answer of <c>foods import</c>, one object a release.</summary>
public static class FoodsImportJson
{
    public static void Write(Utf8JsonWriter json, string file, FoodsImported release)
    {
        json.WriteStartObject();
        json.WriteString("file", Path.GetFileName(file));
        json.WriteNumber("read", release.Read);
        json.WriteNumber("added", release.Added);
        json.WriteNumber("replaced", release.Replaced);
        json.WriteStartArray("skipped");
        foreach (var (what, count) in release.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("what", what);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in release.Problems)
        {
            ImportJson.Write(json, problem);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
