using System.Collections.Immutable;
using Sanguine.Words;

namespace Sanguine.Assessment;

/// <summary>Runs the decisions over a case: cards in the order to show, what is missing, what to test next.</summary>
public static class Assess
{
    public static Assessment Case(ClinicalCase clinicalCase)
    {
        var cards = ImmutableArray.CreateBuilder<Card>();
        var missing = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var decision in clinicalCase.Knowledge.Decisions)
        {
            foreach (var verdict in decision.Judge(clinicalCase))
            {
                if (verdict.Truth.Holds || (verdict.Truth.IsUnknown && verdict.TopicIsThere))
                {
                    cards.Add(CardOf(decision, verdict, clinicalCase));
                }

                foreach (var fact in verdict.Truth.Asks)
                {
                    missing.TryAdd(fact, new(StringComparer.Ordinal));
                    missing[fact].Add(decision.Id);
                }
            }
        }

        var ordered = Quieted(cards
            .OrderBy(card => card.Rank).ThenBy(card => card.Level).ThenBy(card => card.Code, StringComparer.Ordinal)
            .ToImmutableArray());
        return new(
            clinicalCase.Knowledge.Read(clinicalCase),
            ordered,
            [.. missing.OrderByDescending(fact => fact.Value.Count).ThenBy(fact => fact.Key, StringComparer.Ordinal)
                .Select(fact => new MissingFact(
                    fact.Key, new Phrase("missing.why")
                        .With("decisions", string.Join(", ", fact.Value)), [.. fact.Value]))],
            clinicalCase.Knowledge.Retest(clinicalCase, ordered));
    }

    private static Card CardOf(Decision decision, Verdict verdict, ClinicalCase clinicalCase)
    {
        var fires = verdict.Truth.Holds;
        var arguments = Arguments(verdict, fires);
        var texts = verdict.Variant is { } variant ? $"{decision.Id}.{variant}" : decision.Id;
        Phrase Say(string face) => new(
            fires || verdict.Variant == "asks" ? $"{texts}.{face}" : $"asks.{face}", arguments);
        return new()
        {
            Code = verdict.Code ?? decision.Id,
            Rank = decision.Rank,
            Status = fires ? CardStatus.Fires : CardStatus.Asks,
            Level = verdict.Level ?? decision.Level,
            Asks = fires ? verdict.AlsoAsks : verdict.Truth.Asks,
            Title = new($"{decision.Id}.title"),
            Person = !fires || verdict.SpeaksToPerson ? Say("person") : null,
            Clinician = fires && verdict.SpeaksToClinician ? Say("clinician") : null,
            EncouragesIron = fires && verdict.EncouragesIron,
            Because = verdict.Because,
            Certainty = verdict.Certainty ?? decision.Certainty,
            Sources = verdict.Sources ?? decision.Sources,
            EntryId = verdict.EntryId,
            Acknowledged = verdict.EntryId is { } id && clinicalCase.Record.AcknowledgedFlags.Contains(id),
        };
    }

    private static ImmutableSortedDictionary<string, Argument> Arguments(Verdict verdict, bool fires)
    {
        if (!fires)
        {
            return verdict.Arguments.SetItem(
                "facts", new Argument.List([.. verdict.Truth.Asks.Select(fact => new Argument.Term($"fact.{fact}"))]));
        }

        var arguments = verdict.Arguments.ToBuilder();
        foreach (var because in verdict.Because)
        {
            if (because.Value is { } value)
            {
                arguments.TryAdd(because.Fact, new Argument.Lab(because.Fact, value, because.Comparator ?? ""));
            }
        }

        return arguments.ToImmutable();
    }

    /// <summary>
    /// While an emergency is open, nothing about iron reaches the person; under an emergency hemoglobin not even once
    /// it is acknowledged.
    /// </summary>
    public static bool QuietsIron(ImmutableArray<Card> cards) => cards.Any(card =>
        card is { Level: Level.Emergency, Fires: true } && (!card.Acknowledged || card.Rank == Rank.HemoglobinBelow70));

    private static ImmutableArray<Card> Quieted(ImmutableArray<Card> cards) =>
        QuietsIron(cards)
            ? [.. cards.Select(card => card is { Fires: true, Rank: >= Rank.Pregnancy and <= Rank.AdultIron }
                ? card with { Person = null, EncouragesIron = false }
                : card)]
            : cards;
}
