namespace Sanguine.Cli.Terminal;

/// <summary>What the place that output goes to can show.</summary>
/// <param name="Width">Columns.</param>
/// <param name="OnLight">Whether its background is known to be light.</param>
public sealed record Display(bool IsTerminal, bool ErrorIsTerminal, bool Colors, bool OnLight, int Width)
{
    /// <summary>Lines longer than this tire the eye; a pipe gets the same width, so that a file reads well.</summary>
    private const int Widest = 92;

    public static Display OfThisProcess()
    {
        var dumb = Environment.GetEnvironmentVariable("TERM") is "dumb";
        var terminal = !Console.IsOutputRedirected;
        return new(
            terminal, !Console.IsErrorRedirected && !dumb,
            terminal && !dumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            IsLight(Environment.GetEnvironmentVariable("COLORFGBG")), Math.Min(Columns(terminal), Widest));
    }

    private static int Columns(bool terminal) =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var told) && told > 0 ? told
        : terminal && Console.WindowWidth > 0 ? Console.WindowWidth
        : Widest;

    // "foreground;background": 7 and 15 are the light backgrounds of the sixteen colors.
    private static bool IsLight(string? colors) => colors?.Split(';')[^1] is "7" or "15";
}
