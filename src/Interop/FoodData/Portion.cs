namespace Sanguine.Interop.FoodData;

/// <summary>A portion as a release gives it: <paramref name="Amount"/> of what the words say weighs so much.</summary>
internal readonly record struct Portion(int? Sequence, double? Amount, string Words, double Grams)
{
    /// <summary>What a portion is called. A modifier of digits alone is a code of FNDDS.</summary>
    public static string Named(string? unit, string description, string modifier)
    {
        var known = unit is null or "undetermined" ? "" : unit;
        var said = modifier.All(char.IsDigit) ? "" : modifier;
        return string.Join(' ', new[] { known, description, said }.Where(part => part.Length > 0));
    }
}
