using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Interop;

/// <summary>
/// What the journal says of the person. Lists of a file are joined to those the person has, never put in their place;
/// who the person is, they said themself: a file that says otherwise is asked about, for it may be another person's.
/// </summary>
internal sealed record KnownProfile(IReadOnlyDictionary<string, (JsonElement Value, Instant Recorded)> Fields)
{
    private static readonly string[] Lists = ["conditions", "allergies"];

    private static readonly string[] Person = ["name", "birthDate", "birthYear", "sex", "country"];

    public static KnownProfile Of(IReadOnlyCollection<Entry> journal)
    {
        var fields = new Dictionary<string, (JsonElement, Instant)>(StringComparer.Ordinal);
        foreach (var standing in Ledger.Of(journal).Standing.Where(standing => standing.Entry.Kind == "profile.set"))
        {
            foreach (
                var field in standing.Data.EnumerateObject().Where(field => field.Value.ValueKind != JsonValueKind.Null)
            )
            {
                fields[field.Name] = (field.Value, standing.Entry.Recorded);
            }
        }

        return new(fields);
    }

    /// <summary>The entry as it joins the journal; null where the journal says all of it already.</summary>
    public Entry? Joined(Found one, string file, Tally tally)
    {
        var data = JsonNode.Parse(Imported.Text(one.Entry.Data))!.AsObject();
        var recorded = one.Recorded;
        foreach (var field in Lists.Where(data.ContainsKey))
        {
            if (Fields.TryGetValue(field, out var known))
            {
                data[field] = Union(known.Value, data[field]!);
                recorded = recorded > known.Recorded ? recorded : known.Recorded + Duration.FromSeconds(1);
            }
        }

        foreach (var field in Person.Where(data.ContainsKey))
        {
            if (!Fields.TryGetValue(field, out var known))
            {
                continue;
            }

            var (mine, theirs) = (Said.Text(known.Value), Said.Text(one.Entry.Data, field));
            data.Remove(field);
            if (mine != theirs && field is not ("name" or "country"))
            {
                tally.Ask(
                    new(
                        null,
                        one.Label,
                        field,
                        $"The file says {field} {theirs}, the journal says {mine}: is this the same person? "
                        + "What the journal says stays.",
                        0));
            }
        }

        if (data.Count == 0)
        {
            tally.SkipKept(one.Label, "the journal knows this already");
            return null;
        }

        return Imported.WithId(
            one.Entry.Id,
            one.Entry.Kind,
            one.Entry.At,
            recorded,
            data,
            file,
            Said.Text(one.Entry.Json, "original") ?? "");
    }

    private static JsonArray Union(JsonElement known, JsonNode added)
    {
        var all = known.ValueKind == JsonValueKind.Array
            ? known.EnumerateArray().Select(item => Said.Text(item))
            : [Said.Text(known)];
        return new JsonArray(
        [
            .. all.Concat(added.AsArray().Select(item => item!.GetValue<string>())).OfType<string>().Distinct()
                .Order(StringComparer.Ordinal).Select(item => JsonValue.Create(item)),
        ]);
    }
}
