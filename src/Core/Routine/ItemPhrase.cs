using Sanguine.Words;

namespace Sanguine.Routine;

/// <summary>
/// What a dose is called in a day: the product, its dose as the label has it, and where it holds one element, that element
/// with its amount and the salt it comes as.
/// </summary>
internal static class ItemPhrase
{
    public static Phrase Of(DayDose dose)
    {
        var phrase = new Phrase("item.product").With("name", dose.Name);
        if (dose.Product is { Elemental.Count: 1 } product)
        {
            var (element, amount) = product.Elemental.Single();
            phrase = new Phrase("item.element", phrase.Arguments)
                .With("amount", amount)
                .With("unit", element is "b12" or "folicAcid" or "vitaminD" ? "µg" : "mg")
                .With("element", new Argument.Term($"element.{element}"));
            if (Unsaid(dose.Name, product.Salt) is { } salt)
            {
                phrase = new Phrase("item.salt", phrase.Arguments).With("salt", salt);
            }
        }

        return Unsaid(dose.Name, dose.Product?.Dose) is { } label
            ? new Phrase($"{phrase.Code}.dose", phrase.Arguments).With("dose", label)
            : phrase;
    }

    private static string? Unsaid(string name, string? part) =>
        part is { Length: > 0 } && !name.Contains(part, StringComparison.OrdinalIgnoreCase) ? part : null;
}
