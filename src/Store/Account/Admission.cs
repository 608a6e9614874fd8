using NodaTime;

namespace Sanguine.Store.Account;

/// <summary>What came of a try to get in.</summary>
public abstract record Admission
{
    private Admission()
    {
    }

    public sealed record Ok : Admission;

    public sealed record Wrong : Admission;

    /// <summary>Not looked at: too many tries before it were wrong.</summary>
    public sealed record TooMany(Duration Wait) : Admission;

    /// <summary>The recovery key was right: the new passphrase holds, and this is the next recovery key.</summary>
    public sealed record Recovered(RecoveryKey Next) : Admission;
}
