using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.App.Facts;
using Sanguine.Journal;
using Sanguine.Words;

namespace Sanguine.App;

/// <summary>An entry that was written by hand, how to say it back, and the journal it now stands in.</summary>
public sealed record FactAdded(Entry? Entry, Phrase? Said, JournalFile Journal, ImmutableArray<Problem> Problems);

/// <summary>Adds one fact that somebody typed to a journal, which is made where there is none.</summary>
public static class AddFact
{
    public static FactAdded To(JournalPlace place, FactText text, ClinicalKnowledge knowledge, Here here)
    {
        var journal = place.Read();
        if (journal.Refusal is { } refusal)
        {
            return new(null, null, journal, [refusal]);
        }

        // To the millisecond: what is finer says nothing about a person.
        var now = Instant.FromUnixTimeMilliseconds(here.Clock.GetCurrentInstant().ToUnixTimeMilliseconds()).InZone(here.Home);
        var record = CareRecord.Of(journal.Entries, Latest(journal, now.Date), here.Zones, here.Home);
        now = now.WithZone(record.Zone);
        var (draft, problems) = ReadFact.From(text, knowledge, record, now);
        if (draft is null)
        {
            return new(null, null, journal, problems);
        }

        var entry = Entry(draft, Recorded(journal, now.ToInstant()), now.Zone.Id);
        var written = place.Add([entry]);
        return new(entry, draft.Said, place.Read(), written.Problems);
    }

    private static Entry Entry(FactDraft draft, Instant recorded, string zone)
    {
        var json = new JsonObject
        {
            ["v"] = 1,
            ["id"] = Guid.CreateVersion7(recorded.ToDateTimeOffset()).ToString(),
            ["kind"] = draft.Kind,
            ["at"] = draft.At.ToString(),
            ["recorded"] = InstantPattern.ExtendedIso.Format(recorded),
            ["zone"] = zone,
            ["data"] = draft.Data,
            ["source"] = "manual",
        };
        using var parsed = JsonDocument.Parse(json.ToJsonString());
        return JournalText.FromJson(parsed.RootElement.Clone(), null).Entry
            ?? throw new InvalidOperationException("An entry that was made here is not one that can be read.");
    }

    /// <summary>Everything the journal holds counts for what a list is written with, also what is dated ahead.</summary>
    private static LocalDate Latest(JournalFile journal, LocalDate today) =>
        journal.Entries.Select(entry => entry.At.Date).Append(today).Max();

    // Entries count in the order in which they were written down, so a clock that is behind must not put this one before
    // what it builds on.
    private static Instant Recorded(JournalFile journal, Instant now) =>
        journal.Entries.Select(entry => entry.Recorded + Duration.FromMilliseconds(1)).Append(now).Max();
}
