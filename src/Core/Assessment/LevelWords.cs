namespace Sanguine.Assessment;

/// <summary>The words of the JSON contract for the closed lists of this room.</summary>
public static class LevelWords
{
    public static string Word(this Level level) => level switch
    {
        Level.Emergency => "emergency",
        Level.SameDay => "same-day",
        Level.Urgent => "urgent",
        Level.Soon => "soon",
        Level.Stop => "stop",
        Level.Caution => "caution",
        Level.Info => "info",
    };

    public static string Word(this Band band) => band switch
    {
        Band.Low => "low",
        Band.InRange => "in-range",
        Band.High => "high",
        Band.BelowLine => "below-line",
        Band.Unclear => "unclear",
        Band.Context => "context",
    };

    public static string Word(this Confidence confidence) => confidence switch
    {
        Confidence.Good => "good",
        Confidence.Fair => "fair",
        Confidence.Low => "low",
    };

    public static string Word(this CardStatus status) => status == CardStatus.Fires ? "fires" : "asks";
}
