using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Sanguine.Quantities;

namespace Sanguine.Journal;

/// <summary>
/// Reads the fields of one entry's data. Null is the same as left out; a field of the wrong shape is reported with its
/// cure and counts as unknown.
/// </summary>
public readonly struct Fields(Entry entry, JsonElement data, ICollection<Problem> problems)
{
    public Entry Entry => entry;

    public JsonElement Data => data;

    public bool Has(string name) => Data.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    public string? Text(string name) => Find(name) is not { } value
        ? null
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => Wrong<string>(name, value, "a text", "write it in quotes"),
        };

    public decimal? Number(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? number
            : WrongValue<decimal>(name, value, "a number", "write a plain number such as 12.5");
    }

    /// <summary>A whole number from 1 to 9999, such as days or a year.</summary>
    public int? Count(string name) => Number(name) is not { } number
        ? null
        : number is >= 1 and <= 9999 && decimal.IsInteger(number)
            ? (int)number
            : WrongValue<int>(name, Find(name)!.Value, "a whole number from 1 to 9999", "write a number such as 2");

    public bool? Flag(string name) => Find(name) is not { } value
        ? null
        : value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String when value.GetString() == "yes" => true,
            JsonValueKind.String when value.GetString() == "no" => false,
            JsonValueKind.String when value.GetString() == "unknown" => null,
            _ => WrongValue<bool>(name, value, "yes, no or unknown", "write \"yes\", \"no\" or \"unknown\""),
        };

    /// <summary>A fact: yes, no, or unknown where nothing was said.</summary>
    public Truth Fact(string name) => Truth.Of(Flag(name), name);

    public LocalDate? Date(string name) => Text(name) is not { } text
        ? null
        : When.TryParse(text, out var when)
            ? when.Date
            : WrongText<LocalDate>(name, text, "a date", "write it as 2026-10-12");

    public When? Moment(string name) => Text(name) is not { } text
        ? null
        : When.TryParse(text, out var when)
            ? when
            : WrongText<When>(name, text, "a date or a moment", "write 2026-10-12 or 2026-10-12T08:10:00+02:00");

    public LocalTime? Time(string name) => Text(name) is { } text ? TimeOf(name, text) : null;

    public ImmutableArray<string> Texts(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return [value.GetString()!];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Wrong<string>(name, value, "a list", "write it as [\"one\", \"two\"]");
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                texts.Add(item.GetString()!);
            }
            else
            {
                Wrong<string>(name, item, "a list of texts", "write it as [\"one\", \"two\"]");
            }
        }

        return texts.ToImmutable();
    }

    public ImmutableArray<LocalTime> Times(string name)
    {
        var times = ImmutableArray.CreateBuilder<LocalTime>();
        foreach (var text in Texts(name))
        {
            if (TimeOf(name, text) is { } time)
            {
                times.Add(time);
            }
        }

        return times.ToImmutable();
    }

    /// <summary>An object of named amounts, such as <c>elemental {iron, magnesium}</c>.</summary>
    public ImmutableSortedDictionary<string, decimal> Amounts(string name)
    {
        if (Find(name) is not { } value)
        {
            return ImmutableSortedDictionary<string, decimal>.Empty;
        }

        var amounts = ImmutableSortedDictionary.CreateBuilder<string, decimal>(StringComparer.Ordinal);
        if (value.ValueKind != JsonValueKind.Object)
        {
            Wrong<string>(name, value, "an object of amounts", "write it as {\"iron\": 65}");
            return amounts.ToImmutable();
        }

        foreach (var amount in value.EnumerateObject())
        {
            if (amount.Value.ValueKind == JsonValueKind.Number && amount.Value.TryGetDecimal(out var number))
            {
                amounts[amount.Name] = number;
            }
            else if (amount.Value.ValueKind != JsonValueKind.Null)
            {
                Wrong<string>($"{name}.{amount.Name}", amount.Value, "a number",
                    "write a plain number in mg (µg for b12, folicAcid, vitaminD)");
            }
        }

        return amounts.ToImmutable();
    }

    public JsonElement? Find(string name) =>
        Data.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public void Report(string field, string what, string cure) =>
        problems.Add(new(null, $"{Entry.Kind} {Entry.Id}", field, what, cure));

    private LocalTime? TimeOf(string name, string text)
    {
        var time = LocalTimePattern.CreateWithInvariantCulture("H':'mm").Parse(text);
        time = time.Success ? time : LocalTimePattern.ExtendedIso.Parse(text);
        return time.Success ? time.Value : WrongText<LocalTime>(name, text, "a time of day", "write it as 06:30");
    }

    private T? WrongText<T>(string name, string given, string wanted, string cure)
        where T : struct
    {
        Report(name, $"'{given}' is not {wanted}", cure);
        return null;
    }

    private T? WrongValue<T>(string name, JsonElement given, string wanted, string cure)
        where T : struct
    {
        Report(name, $"{given.GetRawText()} is not {wanted}", cure);
        return null;
    }

    private T? Wrong<T>(string name, JsonElement given, string wanted, string cure)
        where T : class
    {
        Report(name, $"{given.GetRawText()} is not {wanted}", cure);
        return null;
    }
}
