using System.Collections.Immutable;
using System.Globalization;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Plan;
using Sanguine.Routine;
using Sanguine.Words;

namespace Sanguine.App;

/// <summary>A text of a decision as the catalog holds it, arguments in braces; <c>person</c> or <c>clinician</c>.</summary>
public sealed record DecisionText(string Face, string? Variant, string Text);

/// <summary>One decision with its numbers and texts, and the examples in which it fires or asks.</summary>
public sealed record DecisionEvidence(
    Decision Decision, string Title, ImmutableArray<Threshold> Thresholds, ImmutableArray<DecisionText> Says,
    ImmutableArray<string> FiresIn, ImmutableArray<string> AsksIn);

/// <summary>
/// What the program stands on: decisions, thresholds, separations, the founding article's claims, the traditional lens,
/// sources; all of it, or what one id touches.
/// </summary>
public sealed record EvidenceBook(
    string Version, ImmutableArray<DecisionEvidence> Decisions, ImmutableArray<Threshold> Thresholds,
    ImmutableArray<Separation> Separations, ImmutableArray<Claim> Claims, ImmutableArray<TraditionalView> Traditional,
    ImmutableArray<Source> Sources)
{
    public static EvidenceBook Of(ClinicalKnowledge knowledge, Catalog words, Here here)
    {
        var cards = Examples.Names.ToDictionary(
            name => name, name => ReviewCare.Of(Examples.Read(name), knowledge, here, null).Assessment.Cards);
        return new(
            knowledge.Version,
            [.. knowledge.Decisions.Select(decision => Of(decision, knowledge, words, cards))],
            [.. knowledge.Lines.Values, .. knowledge.Nutrition().Coefficients.Values.Select(Line)],
            knowledge.Separations,
            knowledge.Claims,
            knowledge.Traditional,
            [.. knowledge.Sources.Values]);
    }

    /// <summary>Every id that can be asked for.</summary>
    public IEnumerable<string> Ids =>
    [
        .. Decisions.Select(each => each.Decision.Id), .. Thresholds.Select(line => line.Id),
        .. Separations.Select(pair => pair.Code), .. Claims.Select(claim => claim.Id), .. Traditional.Select(view => view.Id),
        .. Sources.Select(source => source.Id),
    ];

    /// <summary>
    /// A decision with its thresholds and sources; a threshold or a source with everything that uses it; null where nothing
    /// has the id.
    /// </summary>
    public EvidenceBook? About(string id)
    {
        if (!Ids.Contains(id, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var decisions = Decisions.Where(each => Is(each.Decision.Id) || each.Decision.Sources.Any(Is)
            || each.Decision.Lines.Any(Is)).ToImmutableArray();
        var lines = Thresholds.Where(line => Is(line.Id) || line.Sources.Any(Is)
            || decisions.Any(each => Is(each.Decision.Id) && each.Decision.Lines.Contains(line.Id))).ToImmutableArray();
        var separations = Separations.Where(pair => Is(pair.Code) || pair.Sources.Any(Is)
            || decisions.Any(each => Is(each.Decision.Id) && each.Decision.Id == "INT")).ToImmutableArray();
        var claims = Claims.Where(claim => Is(claim.Id) || claim.Sources.Any(Is)).ToImmutableArray();
        var traditional = Traditional.Where(view => Is(view.Id) || view.Sources.Any(Is)).ToImmutableArray();
        var named = decisions.SelectMany(each => each.Decision.Sources).Concat(lines.SelectMany(line => line.Sources))
            .Concat(separations.SelectMany(pair => pair.Sources)).Concat(claims.SelectMany(claim => claim.Sources))
            .Concat(traditional.SelectMany(view => view.Sources)).ToHashSet(StringComparer.Ordinal);
        return new(Version, decisions, lines, separations, claims, traditional,
            [.. Sources.Where(source => Is(source.Id) || (named.Contains(source.Id) && !Sources.Any(each => Is(each.Id))))]);

        bool Is(string other) => string.Equals(id, other, StringComparison.OrdinalIgnoreCase);
    }

    // A number of an equation is shown as the lines are; the range it may lie in goes before its note.
    private static Threshold Line(Coefficient number) => new(
        number.Id, "coefficient", (decimal)number.Value, number.Unit, number.Certainty, number.Sources,
        number.Low is { } low && number.High is { } high
            ? string.Create(CultureInfo.InvariantCulture, $"{low} to {high}. {number.Note}")
            : number.Note);

    private static DecisionEvidence Of(
        Decision decision, ClinicalKnowledge knowledge, Catalog words, Dictionary<string, ImmutableArray<Card>> cards)
    {
        return new(
            decision, words.Knows($"{decision.Id}.title") ? words.Say($"{decision.Id}.title") : decision.Id,
            [.. decision.Lines.Select(id => knowledge.Lines[id])], [.. TextsOf(decision, words)], Where(fires: true),
            Where(fires: false));

        ImmutableArray<string> Where(bool fires) =>
        [
            .. cards.Where(each => each.Value.Any(card => IsOf(card, decision) && card.Fires == fires))
                .Select(each => each.Key).Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<DecisionText> TextsOf(Decision decision, Catalog words) =>
        from text in words.Texts
        where text.Key.StartsWith($"{decision.Id}.", StringComparison.Ordinal)
        let parts = text.Key[(decision.Id.Length + 1)..].Split('.')
        where parts[^1] is "person" or "clinician"
        orderby text.Key
        select new DecisionText(parts[^1], parts.Length > 1 ? parts[0] : null, text.Value);

    // Spacing has a card for each pair: INT-levothyroxine-iron belongs to INT.
    private static bool IsOf(Card card, Decision decision) =>
        card.Code == decision.Id || (decision.Id == "INT" && card.Code.StartsWith("INT-", StringComparison.Ordinal));
}
