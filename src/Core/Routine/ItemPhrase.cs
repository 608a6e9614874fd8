using Sanguine.Words;

namespace Sanguine.Routine;

/// <summary>
/// What a dose is called in a day: the product, its dose as the label has it, the elements in it and their salt.
/// </summary>
internal static class ItemPhrase
{
    public static Phrase Of(DayDose dose)
    {
        var phrase = new Phrase("item.product").With("name", dose.Name);
        if (Unsaid(dose.Name, dose.Product?.Dose) is { } label)
        {
            phrase = new Phrase("item.product.dose", phrase.Arguments).With("dose", label);
        }

        var salt = Unsaid(dose.Name, dose.Product?.Salt);
        return dose.Product is { Elemental.IsEmpty: false } product
            ? new Phrase($"{phrase.Code}.contents", phrase.Arguments).With(
                "contents",
                new Argument.List(
                [
                    .. product.Elemental.Select(element => new Argument.Said(
                        Content(element.Key, element.Value, product.Elemental.Count == 1 ? salt : null))),
                ]))
            : phrase;
    }

    private static Phrase Content(string element, decimal amount, string? salt)
    {
        var phrase = new Phrase("item.content")
            .With("amount", amount)
            .With("unit", element is "b12" or "folicAcid" or "vitaminD" ? "µg" : "mg")
            .With("element", new Argument.Term($"element.{element}"));
        return salt is null ? phrase : new Phrase("item.content.salt", phrase.Arguments).With("salt", salt);
    }

    private static string? Unsaid(string name, string? part) =>
        part is { Length: > 0 } && !name.Contains(part, StringComparison.OrdinalIgnoreCase) ? part : null;
}
