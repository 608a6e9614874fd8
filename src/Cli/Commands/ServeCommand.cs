using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Sanguine.Cli.Commands;

/// <summary>
/// <c>sanguine serve</c>: the app in the browser. It is a program of its own beside this one, so that a command need not
/// load a web server; this one hands over its words and its signals and ends with its exit code.
/// </summary>
public static class ServeCommand
{
    private const string Program = "sanguine-web";

    public static Command For(Surroundings surroundings)
    {
        var data = new Option<string?>("--data") { Description = "Folder of the store (else the user's data folder)", HelpName = "DIR" };
        var port = new Option<string?>("--port") { Description = "Port to listen on (5080)", HelpName = "N" };
        var listen = new Option<string?>("--listen") { Description = "Address to listen on (127.0.0.1); another needs a passphrase", HelpName = "IP" };
        var open = new Option<bool>("--open") { Description = "Open the browser, where there is a display" };
        var lan = new Option<bool>("--lan") { Description = "For the phones of the home: HTTPS with a certificate of its own and a code to scan; needs a passphrase" };
        var httpsPort = new Option<string?>("--https-port") { Description = "Port of HTTPS (5443), with --lan", HelpName = "N" };
        var certificate = new Option<string?>("--certificate") { Description = "Your own certificate (PEM), with --lan and --key", HelpName = "FILE" };
        var key = new Option<string?>("--key") { Description = "The key of your own certificate (PEM)", HelpName = "FILE" };
        var behindProxy = new Option<bool>("--behind-proxy") { Description = "A proxy on this machine speaks HTTPS for it; needs a passphrase" };
        var command = new Command("serve", "Serve the app, at http://127.0.0.1:5080")
        {
            data, port, listen, open, lan, httpsPort, certificate, key, behindProxy,
        };
        command.SetAction(parsed =>
        {
            var words = new List<string>();
            foreach (var option in new[] { data, port, listen, httpsPort, certificate, key })
            {
                if (parsed.GetValue(option) is { } value)
                {
                    words.AddRange([option.Name, value]);
                }
            }

            words.AddRange(new[] { open, lan, behindProxy }.Where(parsed.GetValue).Select(option => option.Name));

            return Run(words, surroundings.Error);
        });
        return command;
    }

    private static int Run(List<string> words, TextWriter error)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, Program);
        var start = File.Exists($"{beside}.dll") && IsDotnet(Environment.ProcessPath)
            ? new ProcessStartInfo(Environment.ProcessPath!, [$"{beside}.dll", .. words])
            : new ProcessStartInfo(beside, words);
        start.UseShellExecute = false;
        if (!File.Exists($"{beside}.dll"))
        {
            error.WriteLine($"The app ({Program}) does not lie beside this program. Publish both into one folder, or run ./sanguine.");
            return Exit.Outside;
        }

        using var process = Process.Start(start)!;
        using var term = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => HandOn(context, process));
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static bool IsDotnet(string? path) => Path.GetFileNameWithoutExtension(path) == "dotnet";

    // An interrupt reaches both from the terminal; a polite end reaches only this one.
    private static void HandOn(PosixSignalContext context, Process process)
    {
        context.Cancel = true;
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString()]);
        kill.WaitForExit();
    }
}
