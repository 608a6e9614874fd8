using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Account;

/// <summary>
/// Who is signed in: a random token in the browser, its hash here. Ends after half a day unused, or thirty days.
/// </summary>
internal sealed class Sessions(Database database, IClock clock)
{
    private static readonly Duration Idle = Duration.FromHours(12);

    private static readonly Duration Longest = Duration.FromDays(30);

    /// <summary>A session seen this recently is not written again: reading a page must not cost a write.</summary>
    private static readonly Duration Fine = Duration.FromMinutes(5);

    private const int TokenBytes = 32;

    public string Start()
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var now = clock.GetCurrentInstant();
        database.Write(session =>
        {
            session.Do(
                "DELETE FROM sessions WHERE used < @idle OR started < @old",
                ("@idle", (now - Idle).ToUnixTimeMilliseconds()), ("@old", (now - Longest).ToUnixTimeMilliseconds()));
            session.Do(
                "INSERT INTO sessions (token, started, used) VALUES (@token, @now, @now)",
                ("@token", Hash(token)), ("@now", now.ToUnixTimeMilliseconds()));
        });
        return token;
    }

    public bool Is(string token)
    {
        var now = clock.GetCurrentInstant();
        var (started, used) = database.Read(session => session.First(
            "SELECT started, used FROM sessions WHERE token = @token",
            row => (Instant.FromUnixTimeMilliseconds(row.GetInt64(0)), Instant.FromUnixTimeMilliseconds(row.GetInt64(1))),
            ("@token", Hash(token))));
        if (now - used >= Idle || now - started >= Longest)
        {
            return false;
        }

        if (now - used >= Fine)
        {
            database.Write(session => session.Do(
                "UPDATE sessions SET used = @now WHERE token = @token",
                ("@token", Hash(token)), ("@now", now.ToUnixTimeMilliseconds())));
        }

        return true;
    }

    public void End(string token) =>
        database.Write(session => session.Do("DELETE FROM sessions WHERE token = @token", ("@token", Hash(token))));

    public static void EndAll(Session session) => session.Do("DELETE FROM sessions");

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
