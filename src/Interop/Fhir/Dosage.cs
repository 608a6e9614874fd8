using System.Text.Json;
using NodaTime.Text;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// How a medicine is taken, as far as it is written: the dose in words, the times of day, an amount in mg.
/// </summary>
internal static class Dosage
{
    private static readonly string[] Fields = ["dosage", "dosageInstruction"];

    private static readonly string[] Amounts =
    [
        "doseQuantity",
        "dose",
        "quantityQuantity",
        "quantity",
        "doseSimpleQuantity",
    ];

    public static string? Words(JsonElement json) =>
        All(json).Select(dosage => dosage.Str("text") ?? dosage.Str("patientInstruction") ?? Written(Quantity(dosage)))
            .FirstOrDefault(text => text is not null);

    /// <summary>Times of day in hours and minutes, each once and in order.</summary>
    public static string[] Times(JsonElement json) =>
    [
        .. All(json)
            .SelectMany(dosage => dosage.Get("timing")?.Get("repeat")?.All("timeOfDay") ?? [])
            .Select(time => LocalTimePattern.ExtendedIso.Parse(time.AsText() ?? ""))
            .Where(time => time.Success)
            .Select(time => time.Value.ToString("HH':'mm", null))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>One dose in milligrams; null where the amount is in another unit or not told.</summary>
    public static decimal? Milligrams(JsonElement json)
    {
        foreach (var dosage in All(json))
        {
            if (
                Quantity(dosage) is { } quantity
                && quantity.Get("value") is { } value
                && value.TryDecimal() is { } amount)
            {
                return (quantity.Str("code") ?? quantity.Str("unit"))?.ToLowerInvariant() switch
                {
                    "mg" => amount,
                    "g" => amount < 1000 ? amount * 1000 : null,
                    _ => null,
                };
            }
        }

        return null;
    }

    private static IEnumerable<JsonElement> All(JsonElement json) => Fields.SelectMany(field => json.All(field));

    private static JsonElement? Quantity(JsonElement dosage) =>
        Amounts
            .Select(amount =>
                dosage.Get(amount)
                ?? dosage.All("doseAndRate").Select(rate => rate.Get(amount)).FirstOrDefault(q => q is not null))
            .FirstOrDefault(quantity => quantity is { ValueKind: JsonValueKind.Object });

    private static string? Written(JsonElement? quantity) => quantity is { } known && known.Str("value") is { } value
        ? $"{value} {known.Str("unit") ?? known.Str("code")}".TrimEnd()
        : null;
}
