namespace Sanguine.Store;

/// <summary>The store cannot do what was asked: one sentence that says why, one that says what helps.</summary>
#pragma warning disable CA1710 // It says what happened, a refusal; that it is thrown is seen where it is thrown.
public sealed class StoreRefusal(string what, string cure, Exception? inner = null, bool isOfInput = false)
    : Exception($"{what} {cure}", inner)
#pragma warning restore CA1710
{
    public string What => what;

    public string Cure => cure;

    /// <summary>
    /// Whether what was given is at fault (a file, a passphrase) and not the place where the store lies.
    /// </summary>
    public bool IsOfInput => isOfInput;
}
