using NodaTime;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Account;

/// <summary>
/// Tries to get in, counted in the store so that a restart forgives none. Five are free; then each wrong one makes the
/// next wait twice as long, from half a minute to a quarter of an hour.
/// </summary>
internal sealed class Attempts(Database database, IClock clock)
{
    private const int Free = 5;

    private static readonly Duration First = Duration.FromSeconds(30);

    private static readonly Duration Longest = Duration.FromMinutes(15);

    /// <summary>
    /// Counts a try as wrong before anybody knows: many at once would each be looked at otherwise. Null where it may be
    /// looked at.
    /// </summary>
    public Duration? Begin(string what) => database.Write(session =>
    {
        session.Do(
            "INSERT INTO attempts (what, failures, until) VALUES (@what, 0, 0) ON CONFLICT (what) DO NOTHING", ("@what", what));
        var (failures, until) = session.First(
            $"SELECT failures, until FROM attempts WHERE what = @what{database.Dialect.LockRow}",
            row => (row.GetInt64(0), Instant.FromUnixTimeMilliseconds(row.GetInt64(1))), ("@what", what));
        var now = clock.GetCurrentInstant();
        if (until > now)
        {
            return until - now;
        }

        session.Do(
            "UPDATE attempts SET failures = @failures, until = @until WHERE what = @what", ("@what", what),
            ("@failures", failures + 1), ("@until", (now + WaitAfter(failures + 1)).ToUnixTimeMilliseconds()));
        return (Duration?)null;
    });

    public void Succeeded(string what) =>
        database.Write(session => session.Do("DELETE FROM attempts WHERE what = @what", ("@what", what)));

    internal static Duration WaitAfter(long failures)
    {
        if (failures < Free)
        {
            return Duration.Zero;
        }

        // Beyond this many doublings it is the longest wait anyway.
        var wait = First * (1L << (int)Math.Min(failures - Free, 10));
        return wait < Longest ? wait : Longest;
    }
}
