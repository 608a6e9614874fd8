using System.Text;
using NodaTime;
using Sanguine.App;
using Sanguine.Cli.Terminal;

namespace Sanguine.Cli.Tests;

/// <summary>One run of the command tree inside the test: what it printed and how it ended.</summary>
internal sealed record Run(int Exit, string Out, string Error)
{
    public static readonly Display Pipe = new(IsTerminal: false, ErrorIsTerminal: false, Colors: false, OnLight: false, Width: 92);

    public static readonly Display Terminal = Pipe with { IsTerminal = true, Colors = true };

    /// <summary>No store is here, and none is made: the folder above is a file.</summary>
    private static readonly string Nowhere = Path.Combine(Checkout.Root, "LICENSE");

    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public string[] Lines => Out.Split('\n');

    public static Run Of(params string[] arguments) => On(Pipe, "", arguments);

    public static Run On(Display display, string input, params string[] arguments) =>
        With(Nowhere, display, input, inIsTerminal: false, arguments);

    /// <summary>A run whose store lies in a folder.</summary>
    public static Run In(string data, params string[] arguments) => With(data, Pipe, "", inIsTerminal: false, arguments);

    /// <summary>A run at a terminal, where somebody types.</summary>
    public static Run Typing(string data, string typed, params string[] arguments) =>
        With(data, Terminal, typed, inIsTerminal: true, arguments);

    private static Run With(string data, Display display, string input, bool inIsTerminal, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var exit = CommandTree.Run(arguments, new(
            stdin, output, error, display, Evening(), inIsTerminal, name => name == "XDG_DATA_HOME" ? data : null));
        return new(exit, output.ToString(), error.ToString());
    }

    public static string Example(string name) => Path.Combine(Checkout.Root, "examples", $"{name}.ndjson");

    private static Here Evening() => new(
        new Clock(new LocalDateTime(2026, 10, 12, 21, 30).InZoneStrictly(Berlin).ToInstant()), DateTimeZoneProviders.Tzdb, Berlin);

    private sealed class Clock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}

/// <summary>The checkout the tests run in.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sanguine.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the checkout.");
        }

        return folder.FullName;
    }
}

/// <summary>A folder of its own for one test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("sanguine-test-").FullName;

    public string this[string name] => Path.Combine(path, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
