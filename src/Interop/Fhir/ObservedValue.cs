using System.Text.Json;
using Sanguine.Interop.Text;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// What was observed: a number with comparator and unit, or words; or what is wrong with it, or what must be asked.
/// </summary>
internal readonly record struct ObservedValue(decimal? Number, Comparator Comparator, string? Unit, string? Words)
{
    private static readonly string[] Ends = ["numerator", "denominator", "low", "high"];

    public string? Fault { get; init; }

    /// <summary>A number that can be read in two ways and is therefore not read.</summary>
    public string? Question { get; init; }

    /// <summary>Unit and UCUM code contradict each other, so neither is kept.</summary>
    public string? UnitConflict { get; init; }

    public bool IsEmpty => Number is null && Words is null && Fault is null && Question is null;

    /// <summary>The value of an observation or of one of its components, in any of the types it may have.</summary>
    public static ObservedValue Of(JsonElement json, Marker? marker)
    {
        if (json.Get("valueQuantity") is { } quantity)
        {
            return Quantity(quantity, marker);
        }

        foreach (var name in new[] { "valueInteger", "valueDecimal" })
        {
            if (json.Get(name) is { ValueKind: JsonValueKind.Number } plain)
            {
                return NumberOf(plain, Comparator.Equal, null);
            }
        }

        return (json.Str("valueString") ?? json.Get("valueCodeableConcept")?.Words()) is { } text
            ? Text(text, marker)
            : Other(json);
    }

    private static ObservedValue Quantity(JsonElement quantity, Marker? marker)
    {
        var (unit, conflict) = UnitOf(quantity, marker);
        if (ResultText.ComparatorOf(quantity.Str("comparator")) is not { } comparator)
        {
            return new() { Fault = $"'{Plain.Quote(quantity.Str("comparator"))}' is no comparator" };
        }

        return quantity.Get("value") switch
        {
            null => default,
            { ValueKind: JsonValueKind.Number } value => NumberOf(value, comparator, unit) with
            {
                UnitConflict = conflict,
            },
            { ValueKind: JsonValueKind.String } value => Text(value.GetString()!, marker) switch
            {
                { Number: not null } read => read with
                {
                    Comparator = comparator == Comparator.Equal ? read.Comparator : comparator,
                    Unit = unit ?? read.Unit,
                    UnitConflict = conflict,
                },
                var words => words,
            },
            _ => new() { Fault = "the value is no number" },
        };
    }

    private static ObservedValue NumberOf(JsonElement value, Comparator comparator, string? unit) =>
        value.TryGetDecimal(out var number)
            ? new(Imported.Normal(number), comparator, unit, null)
            : new() { Fault = $"{Plain.Quote(value.GetRawText())} is no number that can be read" };

    private static ObservedValue Text(string text, Marker? marker)
    {
        var result = ResultText.Of(text, unit => UnitShape.Fits(unit, marker));
        return !result.IsNumber ? new(null, Comparator.Equal, null, Plain.Line(result.Words))
            : result.Number.In(null) is { } number ? new(number, result.Comparator, result.Unit, null)
            : new() { Question = $"Is '{Plain.Quote(text)}' {result.Number.WithPoint} or {result.Number.WithComma}?" };
    }

    private static ObservedValue Other(JsonElement json)
    {
        if (json.Bool("valueBoolean") is { } fact)
        {
            return new(null, Comparator.Equal, null, Imported.YesNo(fact));
        }

        if ((json.Get("valueRatio") ?? json.Get("valueRange")) is { } pair)
        {
            var sign = json.Get("valueRatio") is null ? "-" : ":";
            var ends = Ends
                .Select(end => pair.Get(end)?.Str("value")).OfType<string>().ToArray();
            return ends.Length == 0 ? default : new(null, Comparator.Equal, null, string.Join(sign, ends));
        }

        return (json.Str("valueDateTime") ?? json.Str("valueTime")) is { } moment
            ? new(null, Comparator.Equal, null, moment)
            : default;
    }

    /// <summary>
    /// The UCUM code before the printed unit, where the marker knows it. Two units the marker knows that do not agree
    /// are a contradiction.
    /// </summary>
    private static (string? Unit, string? Conflict) UnitOf(JsonElement quantity, Marker? marker)
    {
        var printed = quantity.Str("unit") ?? quantity.Str("units");
        var code = IsUcum(quantity.Str("system")) ? quantity.Str("code") : null;
        var (byCode, byPrint) = (Known(code, marker), Known(printed, marker));
        return (byCode, byPrint) switch
        {
            ({ } one, { } other) when !AreSame(one, other) => (
                null,
                $"the unit is written {printed}, its code is {code}"),
            ({ }, _) => (code, null),
            (null, { }) => (printed, null),
            _ => (code ?? printed ?? quantity.Str("code"), null),
        };
    }

    private static bool IsUcum(string? system) =>
        system is null
        || system.Contains("unitsofmeasure", StringComparison.OrdinalIgnoreCase)
        || system.EndsWith("2.16.840.1.113883.6.8", StringComparison.Ordinal);

    private static MarkerUnit? Known(string? text, Marker? marker) =>
        Quantities.Unit.Normalize(text) is { } unit ? marker?.Find(unit) : null;

    private static bool AreSame(MarkerUnit one, MarkerUnit other) =>
        one.Property == other.Property
        && one.Numerator * other.Denominator == other.Numerator * one.Denominator
        && one.Offset == other.Offset;
}
