namespace Sanguine.Knowledge.Tests.Facts;

/// <summary>The sources of this repository, for tests that read what is written and not what it does.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The text of every C# file under a folder.</summary>
    public static IEnumerable<string> Code(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sanguine.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
