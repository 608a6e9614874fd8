// RS0030: the one read of this project. The tables are part of the assembly itself, so reading them depends on nothing
// outside of it and always gives the same text.
#pragma warning disable RS0030
using System.Collections.Immutable;
using System.Reflection;

namespace Sanguine.Knowledge;

/// <summary>The files of <c>knowledge/</c>, compiled into this assembly.</summary>
internal static class EmbeddedText
{
    private static readonly Assembly Here = typeof(EmbeddedText).Assembly;

    public static ImmutableArray<string> Names { get; } =
        [.. Here.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    public static string Of(string name)
    {
        using var stream = Here.GetManifestResourceStream(name)
            ?? throw new FormatException($"knowledge/{name} is not there; add it and build again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
