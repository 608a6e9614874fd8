using System.Text;
using Sanguine.App;
using Sanguine.Cli.Terminal;

namespace Sanguine.Cli;

/// <summary>What a command meets: where it reads and writes, what the display can show, what time it is.</summary>
/// <param name="InIsTerminal">Whether somebody can be asked.</param>
/// <param name="Environment">Asks for a variable of the environment.</param>
public sealed record Surroundings(
    Stream InBytes, TextWriter Out, TextWriter Error, Display Display, Here Here, bool InIsTerminal, Func<string, string?> Environment)
{
    public TextReader In => new StreamReader(InBytes, Utf8);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Text is UTF-8 whatever the machine's locale says: a journal is.
    public static Surroundings OfThisProcess() => new(
        Console.OpenStandardInput(),
        new StreamWriter(Console.OpenStandardOutput(), Utf8),
        new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        Display.OfThisProcess(),
        Here.ThisMachine(),
        !Console.IsInputRedirected,
        System.Environment.GetEnvironmentVariable);
}
