using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Labs;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.App;

/// <summary>One thing first, in a sentence, and why: what a page or a terminal opens with.</summary>
public sealed record Headline(Phrase Sentence, ImmutableArray<Phrase> Why)
{
    private static readonly string[] IronIsLow =
        ["R-ADULT-ORAL", "R-ADULT-IV", "R-OVERLAP", "R-FUNC", "R-CHILD", "R-PREG", "R-ESRD", "R-HF", "R-CKD"];

    /// <summary>Decisions with a sentence of their own, in the order in which they are said first.</summary>
    private static readonly string[] Spoken =
        ["S-HH", "S-ON-IRON", "E-FERHIGH", .. IronIsLow, "R-OK", "E-GI", "E-ID", "E-ANAEMIA", "Q-AGE"];

    public static Headline Of(CareReview review)
    {
        var cards = review.Assessment.Cards;
        if (cards.Any(card => card is { Fires: true, Level: Level.Emergency or Level.SameDay, Acknowledged: false }))
        {
            return Plain("cli.head.today");
        }

        if (cards.Any(card => card is { Fires: true, Level: Level.Urgent }))
        {
            return new(new("cli.head.fortnight"), WhyOf(review));
        }

        if (review.Assessment.Readings.IsEmpty)
        {
            return Plain("cli.head.no-blood");
        }

        if (Spoken.FirstOrDefault(review.Assessment.Fires) is { } code)
        {
            return new(new($"cli.head.{code}"), WhyOf(review));
        }

        var spoken = cards.FirstOrDefault(card => card is { Fires: true, Level: Level.Soon or Level.Stop })?.Title;
        return new(spoken ?? new(IsOpen(review.Assessment) ? "cli.head.open" : "cli.head.quiet"), WhyOf(review));
    }

    /// <summary>A card asks, or a value lies under a line that nobody has spoken of: what it means is not settled.</summary>
    private static bool IsOpen(Assessment.Assessment assessment) =>
        assessment.Cards.Any(card => !card.Fires)
        || assessment.Readings.Any(reading => reading.Band is Band.Low or Band.BelowLine or Band.Unclear);

    /// <summary>What the laboratory says of ferritin beside what the guidelines do, and whether ferritin can be trusted.</summary>
    private static ImmutableArray<Phrase> WhyOf(CareReview review)
    {
        if (Find(review, "ferritin") is not { } ferritin)
        {
            return [];
        }

        var said = ImmutableArray.CreateBuilder<Phrase>();
        said.Add(new Phrase(LabSays(ferritin)).With("value", Lab(ferritin.Value)));
        if (review.Assessment.Fires("R-ADULT-ORAL"))
        {
            said.Add(new Phrase("cli.why.line")
                .With("line", new Argument.Lab("ferritin", review.Knowledge.Line("ferritin.rls-adult"))));
        }

        var crp = Find(review, "crp");
        said.Add(new(crp is null ? "cli.why.crp-unknown"
            : review.Assessment.Fires("Q-CRP") ? "cli.why.crp-raised"
            : "cli.why.crp-fine"));
        return said.ToImmutable();
    }

    private static string LabSays(Reading reading)
    {
        if (reading is not { Range: { } range, Value.Given.Value: { } given })
        {
            return "cli.why.no-range";
        }

        var below = range.Low is { } low ? given.Below(low, reading.Marker.Id) : Truth.No;
        var within = !below & (range.High is { } high ? given.AtMost(high, reading.Marker.Id) : Truth.Yes);
        return below.Holds ? "cli.why.lab-low"
            : within.Holds ? "cli.why.lab-normal"
            : within.Fails ? "cli.why.lab-high"
            : "cli.why.no-range";
    }

    private static Reading? Find(CareReview review, string marker) =>
        review.Assessment.Readings.FirstOrDefault(reading => reading.Marker.Id == marker);

    private static Argument.Lab Lab(Measurement value) =>
        new(value.Marker, value.Value.Value, Amount.Symbol(value.Value.Comparator));

    private static Headline Plain(string code) => new(new(code), []);
}
