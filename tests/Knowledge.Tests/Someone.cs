using System.Collections.Immutable;
using System.Text.Json;

namespace Sanguine.Knowledge.Tests;

/// <summary>One entry of a journal before it is written.</summary>
public sealed record Told(string Kind, string At, ImmutableSortedDictionary<string, object?> Data, string? Id = null);

/// <summary>
/// A person as a test tells them, turned into the text of a journal: so the whole way from a line of text to a review
/// is tested. Each method gives another person and leaves this one as it was.
/// </summary>
public sealed partial record Someone
{
    /// <summary>When the profile was written down: before anything else happened.</summary>
    private const string Beginning = "2020-01-01";

    public ImmutableSortedDictionary<string, object?> Facts { get; init; } = ImmutableSortedDictionary<string, object?>.Empty;

    public ImmutableSortedSet<string> Conditions { get; init; } = [];

    public ImmutableSortedSet<string> Denied { get; init; } = [];

    public ImmutableSortedSet<string> Signs { get; init; } = [];

    public ImmutableArray<Told> Entries { get; init; } = [];

    public string Zone { get; init; } = "UTC";

    public Someone Fact(string name, object? value) => this with { Facts = Facts.SetItem(name, value) };

    /// <summary>With a condition that was told.</summary>
    public Someone With(params ReadOnlySpan<string> conditions)
    {
        var told = this;
        foreach (var condition in conditions)
        {
            told = told with { Conditions = told.Conditions.Add(condition), Denied = told.Denied.Remove(condition) };
        }

        return told;
    }

    /// <summary>Nobody said whether: a fact of the profile, or a condition.</summary>
    public Someone Unknown(params ReadOnlySpan<string> facts)
    {
        var told = this;
        foreach (var fact in facts)
        {
            told = told with
            {
                Facts = told.Facts.Remove(fact),
                Conditions = told.Conditions.Remove(fact),
                Denied = told.Denied.Remove(fact),
            };
        }

        return told;
    }

    public Someone Denying(string condition) => this with
    {
        Denied = Denied.Add(condition),
        Conditions = Conditions.Remove(condition),
    };

    public Someone WithSign(string sign) => this with { Signs = Signs.Add(sign) };

    /// <summary>Any entry at all, such as <c>("fever.had", "2026-10-01", [])</c>.</summary>
    public Someone Tell(string kind, string at, params ReadOnlySpan<(string Name, object? Value)> data) =>
        TellAs(null, kind, at, data);

    public Someone TellAs(string? id, string kind, string at, params ReadOnlySpan<(string Name, object? Value)> data)
    {
        var fields = ImmutableSortedDictionary<string, object?>.Empty;
        foreach (var (name, value) in data)
        {
            if (value is not null)
            {
                fields = fields.SetItem(name, value);
            }
        }

        return this with { Entries = Entries.Add(new(kind, at, fields, id)) };
    }

    /// <summary>The journal, as a laboratory of this kind would have reported the values.</summary>
    public string Journal(Reporting reporting = Reporting.Conventional) =>
        string.Concat(Lines(reporting).Select(line => line + "\n"));

    public IEnumerable<string> Lines(Reporting reporting)
    {
        var profile = Facts;
        profile = Conditions.IsEmpty ? profile : profile.SetItem("conditions", Conditions);
        profile = Denied.IsEmpty ? profile : profile.SetItem("noConditions", Denied);
        profile = Signs.IsEmpty ? profile : profile.SetItem("signs", Signs);
        if (!profile.IsEmpty)
        {
            yield return Line(new("profile.set", Beginning, profile), reporting);
        }

        foreach (var entry in Entries)
        {
            yield return Line(entry, reporting);
        }
    }

    private string Line(Told entry, Reporting reporting)
    {
        var data = entry.Data;
        if (data.GetValueOrDefault("value") is Quantity quantity)
        {
            var (value, unit) = quantity.Written(reporting);
            data = data.SetItem("value", value).SetItem("unit", unit).SetItem("marker", quantity.Marker);
            data = quantity.Comparator == "" ? data : data.SetItem("comparator", quantity.Comparator);
        }

        var line = new Dictionary<string, object?> { ["v"] = 1 };
        if (entry.Id is not null)
        {
            line["id"] = entry.Id;
        }

        line["kind"] = entry.Kind;
        line["at"] = entry.At;
        line["zone"] = Zone;
        line["data"] = data;
        return JsonSerializer.Serialize(line);
    }
}
