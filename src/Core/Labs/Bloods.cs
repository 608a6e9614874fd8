using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Labs;

/// <summary>
/// Everything the laboratory said up to a day, brought into draws. Which draw counts, and what danger has seen, are
/// read from here.
/// </summary>
public sealed record Bloods(
    ImmutableArray<Draw> Draws, ImmutableArray<LabQuestion> Questions, SamplingLimits Limits, LocalDate On)
{
    /// <summary>Draws that hold a marker, newest first.</summary>
    public IEnumerable<Draw> With(string marker) => Draws.Where(draw => draw.Has(marker));

    public Measurement? Newest(string marker) => With(marker).FirstOrDefault()?.Find(marker);

    /// <summary>Draws that hold ferritin; where there is none at all, those that hold a saturation.</summary>
    public ImmutableArray<Draw> IronDraws => With("ferritin").Any() ? [.. With("ferritin")] : [.. With("tsat")];

    /// <summary>
    /// The panel that counts: the newest, except that a doubt sets aside a value it could have pushed up when a clean
    /// lower one lies within the last 180 days.
    /// </summary>
    public Draw? Panel
    {
        get
        {
            var draws = IronDraws;
            return draws.FirstOrDefault(draw => !IsSetAside(draw, draws));
        }
    }

    /// <summary>
    /// What danger has seen of a marker: every draw back to the last clean one, and what another laboratory found at
    /// the same moment. Newest first.
    /// </summary>
    public IEnumerable<Draw> Seen(string marker)
    {
        Draw? clean = null;
        foreach (var draw in With(marker))
        {
            if (clean is not null && !AreSameMoment(clean, draw))
            {
                yield break;
            }

            yield return draw;
            clean ??= draw.IsCleanFor(marker) ? draw : null;
        }
    }

    /// <summary>Whether two draws may be of the same moment: the same day, as far as their times are known.</summary>
    public static bool AreSameMoment(Draw one, Draw other) =>
        one.Date == other.Date && (!one.At.KnowsTime || !other.At.KnowsTime || one.At.Instant == other.At.Instant);

    /// <summary>The newest value within so many days of the panel, before or after.</summary>
    public Measurement? Near(Draw panel, string marker, int days) =>
        With(marker).FirstOrDefault(draw => Math.Abs(Period.DaysBetween(panel.Date, draw.Date)) <= days)?.Find(marker);

    private bool IsSetAside(Draw draw, ImmutableArray<Draw> all) =>
        IsPushedOver(draw, all, "ferritin", Doubts.RaisesFerritin)
            || IsPushedOver(draw, all, "tsat", Doubts.RaisesSaturation);

    /// <summary>
    /// Whether a doubt could have pushed the value up and an older clean one of the last 180 days lies lower.
    /// </summary>
    private bool IsPushedOver(Draw draw, ImmutableArray<Draw> all, string marker, Doubt pushing) =>
        (draw.Doubts & pushing) != Doubt.None
        && draw.Find(marker) is { } pushed
        && all.Any(older =>
            older.Date <= draw.Date
            && (older.Doubts & pushing) == Doubt.None
            && Period.DaysBetween(older.Date, On) <= Limits.StaleDays
            && older.Find(marker) is { } lower
            && lower.Value.Value < pushed.Value.Value);
}
