using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Sanguine.Browser.Tests;

/// <summary>The app as people run it: a process of its own, on a free port, over the data of one folder.</summary>
public sealed class Server : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly StringBuilder said = new();

    private Server(Process process, string folder)
    {
        this.process = process;
        Folder = folder;
    }

    public string Folder { get; }

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Everything the process wrote so far.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    /// <summary>Ready to answer when this returns.</summary>
    /// <exception cref="InvalidOperationException">It ended, or did not say in time where it listens.</exception>
    /// <param name="port">0 is any that is free; a browser keeps what it stored for the port it met.</param>
    public static async Task<Server> Start(string folder, int port = 0, params IEnumerable<string> more)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "--data", folder, "--port", $"{port}", .. more])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("ConnectionStrings__Journal");
        start.Environment.Remove("SANGUINE_MASTER_KEY");
        var server = new Server(Process.Start(start)!, folder);
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        server.process.ErrorDataReceived += (_, line) => server.Hear(line.Data, listening);
        server.process.OutputDataReceived += (_, line) => server.Hear(line.Data, null);
        server.process.BeginErrorReadLine();
        server.process.BeginOutputReadLine();
        try
        {
            server.Address = await listening.Task.WaitAsync(Patience);
            return server;
        }
        catch (Exception failure) when (failure is TimeoutException or InvalidOperationException)
        {
            server.Dispose();
            throw new InvalidOperationException($"The app did not start: {server.Said}", failure);
        }
    }

    public bool IsRunning => !process.HasExited;

    /// <summary>SIGKILL: it gets no chance to put anything in order.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }

    /// <summary>Beside these tests, of the same configuration: …/bin/Browser.Tests/debug and …/bin/Web/debug.</summary>
    private static string Program
    {
        get
        {
            var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Path.Combine(here.Parent!.Parent!.FullName, "Web", here.Name, "sanguine-web.dll");
        }
    }

    private void Hear(string? line, TaskCompletionSource<Uri>? listening)
    {
        if (line is null)
        {
            listening?.TrySetException(new InvalidOperationException("it ended"));
            return;
        }

        lock (said)
        {
            said.AppendLine(CultureInfo.InvariantCulture, $"{line}");
        }

        if (listening is not null && line.Split(' ') is ["sanguine:", var address, ..] && Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            listening.TrySetResult(uri);
        }
    }
}
