using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.App.Facts;
using Sanguine.Journal;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Web.Blood;

/// <summary>A result as somebody types it; what they wrote stays as it is until it is understood.</summary>
public sealed record ResultForm
{
    public string Marker { get; init; } = "";

    public string Value { get; init; } = "";

    public string Unit { get; init; } = "";

    public string Date { get; init; } = "";

    public string Time { get; init; } = "";

    public string Fasting { get; init; } = "";

    public string IronFreeHours { get; init; } = "";

    public string RangeLow { get; init; } = "";

    public string RangeHigh { get; init; } = "";

    public string Lab { get; init; } = "";

    /// <summary>Which fields were not understood, by name.</summary>
    public ImmutableSortedSet<string> Wrong { get; init; } = [];

    public static ResultForm Of(IFormCollection form) => new()
    {
        Marker = Text(form, "marker"),
        Value = Text(form, "value"),
        Unit = Text(form, "unit"),
        Date = Text(form, "date"),
        Time = Text(form, "time"),
        Fasting = Text(form, "fasting"),
        IronFreeHours = Text(form, "ironFreeHours"),
        RangeLow = Text(form, "rangeLow"),
        RangeHigh = Text(form, "rangeHigh"),
        Lab = Text(form, "lab"),
    };

    public static ResultForm Of(LabResult result) => new()
    {
        Marker = result.MarkerId ?? "",
        Value = result.Value is { } value ? $"{Amount.Symbol(value.Comparator)}{value.Value.Normalized()}" : result.Text ?? "",
        Unit = Sanguine.Quantities.Unit.Normalize(result.Unit) ?? "",
        Date = LocalDatePattern.Iso.Format(result.DrawnAt.Date),
        Time = result.DrawnAt.WallClock is { } clock ? FactReader.TimeText(clock) : "",
        Fasting = result.Fasting switch { true => "yes", false => "no", null => "" },
        IronFreeHours = result.IronFreeHours is { } hours ? hours.Normalized() : "",
        RangeLow = result.Range?.Low is { } low ? low.Normalized() : "",
        RangeHigh = result.Range?.High is { } high ? high.Normalized() : "",
        Lab = result.Lab ?? "",
    };

    /// <summary>The fact it tells, or itself with what was not understood.</summary>
    public (FactDraft? Draft, ResultForm Form) Read(ClinicalKnowledge knowledge, CareRecord record, ZonedDateTime now)
    {
        var missing = new[] { ("marker", Marker), ("value", Value), ("unit", Unit), ("date", Date) }
            .Where(field => field.Item2.Length == 0 && !(field.Item1 == "unit" && IsWord)).Select(field => field.Item1);
        var wrong = missing.ToImmutableSortedSet();
        if (Value.Length > 0 && !IsWord && NumberText.Read(Value).Number is not { Rest: "" })
        {
            wrong = wrong.Add("value");
        }

        if (LocalDatePattern.Iso.Parse(Date) is { Success: true, Value: var day } && day > now.Date)
        {
            wrong = wrong.Add("date");
        }

        if (RangeLow.Length > 0 && RangeHigh.Length > 0 && Number(RangeLow) >= Number(RangeHigh))
        {
            wrong = wrong.Add("rangeHigh");
        }

        if (!wrong.IsEmpty)
        {
            return (null, this with { Wrong = wrong });
        }

        var text = FactText.Of(Marker, IsWord ? Value : $"{Value} {Unit}").With("on", Time.Length > 0 ? $"{Date}T{Time}" : Date);
        text = Fasting switch { "yes" => text.With("fasting", ""), "no" => text.With("not-fasting", ""), _ => text };
        text = IronFreeHours.Length > 0 ? text.With("iron-free-hours", IronFreeHours) : text;
        text = Lab.Length > 0 ? text.With("lab", Lab) : text;
        text = (RangeLow.Length, RangeHigh.Length) switch
        {
            (0, 0) => text,
            (0, _) => text.With("range", $"<{RangeHigh}"),
            (_, 0) => text.With("range", $">{RangeLow}"),
            _ => text.With("range", $"{RangeLow}-{RangeHigh}"),
        };
        var (draft, problems) = ReadFact.From(text, knowledge, record, now);
        return draft is not null
            ? (draft, this)
            : (null, this with { Wrong = [.. problems.Select(problem => FieldOf(problem.Field))] });
    }

    /// <summary>The whole new data of a result that is corrected: what the form does not show stays as it was.</summary>
    public static JsonObject Corrected(Entry entry, JsonElement data, FactDraft draft)
    {
        var whole = JsonNode.Parse(data.GetRawText())!.AsObject();
        foreach (var name in (string[])["marker", "loinc", "value", "text", "comparator", "unit", "range", "fasting", "ironFreeHours", "lab"])
        {
            whole.Remove(name);
        }

        foreach (var (name, value) in draft.Data)
        {
            whole[name] = value?.DeepClone();
        }

        whole["drawnAt"] = draft.At.ToString();
        if (whole["status"]?.GetValue<string>() is "preliminary")
        {
            whole["status"] = "amended";
        }

        return whole;
    }

    private bool IsWord => Value.Length > 0 && Value.All(c => char.IsLetter(c) || c == ' ');

    private static decimal? Number(string text) => NumberText.Read(text).Number?.Value;

    private static string FieldOf(string? field) => field switch
    {
        "--on" => "date",
        "--range" => "rangeLow",
        "--iron-free-hours" => "ironFreeHours",
        "unit" => "unit",
        "fact" => "marker",
        _ => "value",
    };

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();
}
