using System.Collections.Immutable;
using NodaTime;
using Sanguine.Assessment;
using Sanguine.Journal;
using Sanguine.Words;

namespace Sanguine.Knowledge.Tests;

/// <summary>
/// What the engine makes of somebody, read three times: as reported in conventional, SI and molar units. Whatever a
/// test asserts must hold in each.
/// </summary>
public sealed class Seen
{
    private readonly ImmutableArray<(Reporting Reporting, CareReview Review)> readings;

    public Seen(Someone person, LocalDate on) => readings =
    [
        .. Enum.GetValues<Reporting>().Select(reporting => (reporting, Review(person.Journal(reporting), on))),
    ];

    public CareReview Reviewed => readings[0].Review;

    /// <summary>
    /// The review of a journal's text at noon of a day; a line that is not understood fails the test.
    /// </summary>
    public static CareReview Review(string journal, LocalDate on)
    {
        var read = JournalText.Read(journal);
        read.Problems.ShouldBeEmpty();
        var record = CareRecord.Of(read.Entries, on, DateTimeZoneProviders.Tzdb, DateTimeZone.Utc);
        record.Problems.ShouldBeEmpty();
        return CareReview.Of(record, CurrentKnowledge.Value, on.At(LocalTime.Noon));
    }

    public Card ShouldFire(string code)
    {
        Each(review => Found(review, code, card => card.Fires)
            .ShouldNotBeNull($"{code} should fire; there are {Cards(review)}"));
        return Found(Reviewed, code, card => card.Fires)!;
    }

    public Card ShouldFire(string code, Level level)
    {
        var card = ShouldFire(code);
        Each(review => Found(review, code, c => c.Fires)!.Level.ShouldBe(level, code));
        return card;
    }

    /// <summary>Asks for exactly these facts, in any order.</summary>
    public void ShouldAsk(string code, params string[] facts) => Each(review =>
    {
        var card = Found(review, code, card => !card.Fires);
        card.ShouldNotBeNull($"{code} should ask; there are {Cards(review)}");
        card.Asks.Order().ShouldBe(facts.Order(), code);
    });

    public void ShouldBeSilent(params string[] codes) => Each(review =>
    {
        foreach (var code in codes)
        {
            Found(review, code, _ => true).ShouldBeNull($"{code} should be silent");
        }
    });

    public void Each(Action<CareReview> check)
    {
        foreach (var (reporting, review) in readings)
        {
            try
            {
                check(review);
            }
            catch (ShouldAssertException failed)
            {
                throw new ShouldAssertException($"In {reporting} units: {failed.Message}", failed);
            }
        }
    }

    public static string English(Phrase? phrase) =>
        phrase is null ? "" : CurrentKnowledge.Value.Words("en", false).Say(phrase);

    private static Card? Found(CareReview review, string code, Func<Card, bool> matches) =>
        review.Assessment.Cards.FirstOrDefault(card => card.Code == code && matches(card));

    private static string Cards(CareReview review) => string.Join(", ", review.Assessment.Cards.Select(card =>
        card.Fires ? card.Code : $"{card.Code}? ({string.Join(", ", card.Asks)})"));
}
