using System.Text.Json.Nodes;
using Json.Schema;

namespace Sanguine.App.Tests.Json;

/// <summary>The schemas that ship in <c>schema/</c>.</summary>
internal static class Schemas
{
    private static readonly EvaluationOptions Strict = new()
    {
        OutputFormat = OutputFormat.List,
        RequireFormatValidation = true,
    };

    private static readonly Dictionary<string, JsonSchema> All = Directory
        .EnumerateFiles(Path.Combine(Checkout.Root, "schema"), "*.schema.json")
        .ToDictionary(file => Path.GetFileName(file).Split('.')[0], file => JsonSchema.FromFile(file));

    static Schemas()
    {
        foreach (var schema in All.Values)
        {
            SchemaRegistry.Global.Register(schema);
        }
    }

    public static IEnumerable<string> Names => All.Keys;

    public static void ShouldFit(this string json, string schema, string? because = null)
    {
        var result = All[schema].Evaluate(JsonNode.Parse(json), Strict);
        // Branches that were tried and left (oneOf, if) report errors too: they count only where the whole does not fit.
        var errors = result.Details.Where(detail => detail.HasErrors)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
        result.IsValid.ShouldBeTrue($"{because}\n{string.Join('\n', errors)}");
    }

    public static void ShouldNotFit(this string json, string schema) =>
        All[schema].Evaluate(JsonNode.Parse(json), Strict).IsValid.ShouldBeFalse();
}
