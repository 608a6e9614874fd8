namespace Sanguine.Web.Serving;

/// <summary>Why the app does not start, in one sentence with its cure.</summary>
#pragma warning disable CA1710 // It says what happened, a refusal; that it is thrown is seen where it is thrown.
public sealed class ServeRefusal(string message, Exception? inner = null) : Exception(message, inner);
#pragma warning restore CA1710
