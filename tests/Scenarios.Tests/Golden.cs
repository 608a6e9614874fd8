namespace Sanguine.Scenarios.Tests;

/// <summary>
/// Reviews of the examples as they were read and agreed. <c>SANGUINE_GOLDEN=write ./test Scenarios</c> writes them anew; what
/// a reviewer then reads is the difference.
/// </summary>
internal static class Golden
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("SANGUINE_GOLDEN") == "write";

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static void Matches(string name, string actual)
    {
        var file = Path.Combine(Root, "tests", "Scenarios.Tests", "golden", name);
        if (Writes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        File.Exists(file).ShouldBeTrue($"{name} has no golden review yet; write it with SANGUINE_GOLDEN=write and read it");
        actual.ShouldBe(File.ReadAllText(file), $"{name} changed; if that is right, write it anew with SANGUINE_GOLDEN=write");
    }

    /// <summary>Holds an example that is written by a generator to what the generator writes.</summary>
    public static void IsExample(string path, string written)
    {
        var file = Path.Combine(Root, path);
        if (Writes)
        {
            File.WriteAllText(file, written);
        }

        written.ShouldBe(File.ReadAllText(file), $"{path} is not what its generator writes; write it with SANGUINE_GOLDEN=write");
    }

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Sanguine.slnx"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Sanguine.slnx is above no folder of this test"));
}
