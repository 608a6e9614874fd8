using System.Collections.Immutable;
using System.Reflection;

namespace Sanguine.App;

/// <summary>Journals of made-up people that ship inside the program.</summary>
public static class Examples
{
    /// <summary>Whom a newcomer meets first.</summary>
    public const string First = "iron-deficient-runner";

    private const string Folder = "examples/";

    private static readonly Assembly Program = typeof(Examples).Assembly;

    public static ImmutableArray<string> Names { get; } =
    [
        .. Program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Order(StringComparer.Ordinal),
    ];

    public static JournalFile Read(string name)
    {
        using var stream = Program.GetManifestResourceStream($"{Folder}{name}.ndjson")
            ?? throw new ArgumentException($"No example is called '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return JournalFile.Of($"{Folder}{name}.ndjson", reader.ReadToEnd(), isExample: true);
    }
}
