using NodaTime;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Account;

/// <summary>
/// The one owner of a store. Without a passphrase there is nobody to keep out; with one, a session is what lets in.
/// </summary>
public sealed class OwnerAccount
{
    /// <summary>Characters a passphrase has at least.</summary>
    public const int LeastLength = 10;

    private const string BySignIn = "passphrase", ByRecovery = "recovery";

    private readonly Database database;
    private readonly Attempts attempts;
    private readonly Sessions sessions;
    private readonly int rounds;

    internal OwnerAccount(Database database, IClock clock, int rounds) =>
        (this.database, attempts, sessions, this.rounds) = (database, new(database, clock), new(database, clock), rounds);

    public bool HasPassphrase => Kept() is not null;

    /// <summary>Sets the first passphrase; gives the recovery key, which is shown once and kept as a hash.</summary>
    /// <exception cref="StoreRefusal">It is too short, or there is one already.</exception>
    public RecoveryKey SetPassphrase(string passphrase)
    {
        CheckLength(passphrase);
        var (kept, recovery) = (Passphrase.Keep(passphrase, rounds), RecoveryKey.New());
        database.Write(session =>
        {
            if (session.Do(
                "INSERT INTO owner (one, passphrase, recovery) VALUES (1, @kept, @recovery) ON CONFLICT (one) DO NOTHING",
                ("@kept", kept), ("@recovery", recovery.Hash)) == 0)
            {
                throw new StoreRefusal(
                    "There is a passphrase already.", "Change it with the old one, or with the recovery key.", isOfInput: true);
            }

            Sessions.EndAll(session);
        });
        return recovery;
    }

    /// <summary>Sets another passphrase and ends all sessions; the recovery key stays.</summary>
    /// <exception cref="StoreRefusal">The new one is too short.</exception>
    public Admission ChangePassphrase(string current, string next)
    {
        CheckLength(next);
        var outcome = SignIn(current);
        if (outcome is Admission.Ok)
        {
            var kept = Passphrase.Keep(next, rounds);
            database.Write(session =>
            {
                session.Do("UPDATE owner SET passphrase = @kept", ("@kept", kept));
                Sessions.EndAll(session);
            });
        }

        return outcome;
    }

    /// <summary>Leaves the store without passphrase and without sessions.</summary>
    public Admission RemovePassphrase(string current)
    {
        var outcome = SignIn(current);
        if (outcome is Admission.Ok)
        {
            database.Write(session =>
            {
                session.Do("DELETE FROM owner");
                Sessions.EndAll(session);
            });
        }

        return outcome;
    }

    /// <summary>Whether this is the passphrase; it starts no session yet. Wrong, too, where there is none.</summary>
    public Admission SignIn(string passphrase) =>
        Try(BySignIn, () => Kept() is { } kept && Passphrase.Fits(passphrase, kept.Passphrase));

    /// <summary>Sets another passphrase with the recovery key, which is used up by it, and ends all sessions.</summary>
    /// <exception cref="StoreRefusal">The new passphrase is too short.</exception>
    public Admission Recover(string recoveryKey, string newPassphrase)
    {
        CheckLength(newPassphrase);
        // A slip of the pen costs no try: what is no key cannot be guessed with.
        if (RecoveryKey.Parse(recoveryKey) is not { } given)
        {
            return new Admission.Wrong();
        }

        var (kept, next) = (Passphrase.Keep(newPassphrase, rounds), RecoveryKey.New());
        var outcome = Try(ByRecovery, () => database.Write(session =>
        {
            var used = session.Do(
                "UPDATE owner SET passphrase = @kept, recovery = @next WHERE recovery = @given",
                ("@kept", kept), ("@next", next.Hash), ("@given", given.Hash)) == 1;
            if (used)
            {
                Sessions.EndAll(session);
            }

            return used;
        }));
        if (outcome is not Admission.Ok)
        {
            return outcome;
        }

        attempts.Succeeded(BySignIn);
        return new Admission.Recovered(next);
    }

    /// <summary>A new session; its token is what the browser keeps.</summary>
    public string StartSession() => sessions.Start();

    public bool IsSession(string token) => sessions.Is(token);

    public void EndSession(string token) => sessions.End(token);

    public void EndAllSessions() => database.Write(Sessions.EndAll);

    private Admission Try(string what, Func<bool> fits)
    {
        if (attempts.Begin(what) is { } wait)
        {
            return new Admission.TooMany(wait);
        }

        if (!fits())
        {
            return new Admission.Wrong();
        }

        attempts.Succeeded(what);
        return new Admission.Ok();
    }

    private (string Passphrase, string Recovery)? Kept() => database.Read(session => session.First(
        "SELECT passphrase, recovery FROM owner", row => ((string, string)?)(row.GetString(0), row.GetString(1))));

    private static void CheckLength(string passphrase)
    {
        if (passphrase.Length < LeastLength)
        {
            throw new StoreRefusal(
                $"A passphrase has at least {LeastLength} characters.",
                "Four or five words that only you would put together are good.", isOfInput: true);
        }
    }
}
