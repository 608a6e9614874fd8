namespace Sanguine.Assessment;

/// <summary>The words of the JSON contract for levels.</summary>
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
}
