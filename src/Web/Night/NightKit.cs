using NodaTime;
using NodaTime.Text;

namespace Sanguine.Web.Night;

/// <summary>A medicine as the night shows it: when it was last taken today, or that it was not ticked; never more than that.</summary>
public sealed record NightDose(string Name, string? Time);

/// <summary>Numbers to call in the person's country.</summary>
public sealed record NightLines(string Emergency, string? Crisis);

/// <summary>What the night screen shows of the person, kept sealed on the phone for the nights without a server.</summary>
public sealed record NightKit(string Token, bool Example, NightDose[] Doses, string? Contact, NightLines? Lines)
{
    // Own choice: since the afternoon before.
    private static readonly Duration Lately = Duration.FromHours(18);

    private const int Shown = 3;

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public static NightKit Of(Visit visit, string token)
    {
        var profile = visit.Profile;
        return new(
            token, visit.IsExample, [.. Taken(visit).Take(Shown)],
            string.IsNullOrWhiteSpace(profile.CrisisContact) ? null : profile.CrisisContact.Trim(),
            visit.HelpLines is { } lines ? new(lines.Emergency, lines.Crisis) : null);
    }

    private static IEnumerable<NightDose> Taken(Visit visit)
    {
        var now = visit.Now.ToInstant();
        foreach (var taking in visit.Review.Record.Takings.Where(taking => !taking.IsSupplement && taking.IsTakenOn(visit.Now.Date)))
        {
            var last = visit.Review.Record.Doses
                .Where(dose => dose.Key == taking.Key && dose.At.Time is not null && now - dose.At.Instant is var ago && ago >= Duration.Zero && ago <= Lately)
                .OrderBy(dose => dose.At.Instant).LastOrDefault();
            if (last?.At.Time is { } time)
            {
                yield return new(taking.Name, Clock.Format(time.TimeOfDay));
            }
            else if (!taking.Times.IsEmpty)
            {
                yield return new(taking.Name, null);
            }
        }
    }
}
