namespace Sanguine.Evidence;

/// <summary>The words of the JSON contract for the closed lists of this room.</summary>
public static class CertaintyWords
{
    public static string Word(this Certainty certainty) => certainty switch
    {
        Certainty.High => "high",
        Certainty.Moderate => "moderate",
        Certainty.Low => "low",
        Certainty.VeryLow => "very-low",
        Certainty.Consensus => "consensus",
        Certainty.Reconstructed => "reconstructed",
        Certainty.Own => "own",
    };

    public static Certainty Parse(string word) =>
        Enum.GetValues<Certainty>().Cast<Certainty?>().FirstOrDefault(c => c!.Value.Word() == word)
        ?? throw new FormatException($"'{word}' is no certainty.");
}
