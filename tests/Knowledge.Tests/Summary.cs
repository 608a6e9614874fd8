using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests;

/// <summary>What a review came to, as text: two reviews that say the same have the same summary.</summary>
internal static class Summary
{
    /// <summary>Cards with their level, what they ask, who reads them and what they rest on.</summary>
    public static string Of(CareReview review) => string.Join('\n', review.Assessment.Cards.Select(Of));

    /// <summary>The same without dates.</summary>
    public static string Codes(CareReview review) => string.Join('\n', review.Assessment.Cards.Select(card =>
        $"{card.Code} {card.Status} {card.Level} [{string.Join(' ', card.Asks)}] {card.Person?.Code} {card.Clinician?.Code}"));

    /// <summary>Texts that encourage iron and reach the person: of cards, and steps of the plan.</summary>
    public static string[] IronForThePerson(CareReview review) =>
    [
        .. review.Assessment.Cards.Where(card => card is { EncouragesIron: true, Person: not null })
        .Select(card => card.Code),
        .. review.Plan.Steps.Where(step => step.Code is "iron" or "lunch" or "breakfast" or "breakfast-no-spinach")
        .Select(step => step.Code),
    ];

    /// <summary>
    /// Danger and stops, whether they fire or ask, where their topic is there: iron measured or taken, magnesium taken.
    /// </summary>
    public static string[] Safety(CareReview review) =>
    [
        .. review.Assessment.Cards
            .Where(card => card.Code.StartsWith("E-") || card.Code.StartsWith("S-") || card.Code is "MG" or "FOL")
            .Where(card => card.Code != "S-IRON-STOP" || IronIsATopic(review))
            .Where(card => card.Code != "MG" || review.Case.Current.Any(taking => taking.Amount("magnesium") > 0))
            .Select(card => card.Code).Distinct(),
    ];

    private static bool IronIsATopic(CareReview review) =>
        review.Case.HasResult("ferritin", "tsat", "iron") || review.Case.IronByMouth.Any();

    private static string Of(Card card) =>
        $"{card.Code} {card.Status} {card.Level} [{string.Join(' ', card.Asks)}] {card.Person?.Code} {card.Clinician?.Code} "
        + string.Join(' ', card.Because.Select(because => $"{because.Fact}={because.Comparator}{because.Value:0.######}{because.Word}@{because.Date}"));
}
