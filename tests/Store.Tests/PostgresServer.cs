using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

// The server is run by a shell, and the modes of files are Unix's.
[assembly: System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[assembly: AssemblyFixture(typeof(Sanguine.Store.Tests.PostgresServer))]

namespace Sanguine.Store.Tests;

/// <summary>
/// A PostgreSQL of these tests alone, on 127.0.0.1 and in a folder that goes with it. It starts with the first test that asks
/// for it and ends when this process ends, however that is: it hangs on a pipe.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    // The data is gone after the tests, so nothing needs to be safe on the disk of the server.
    private const string Script = """
        set -e
        folder=$(mktemp -d /tmp/sanguine-postgres-XXXXXX)
        trap 'rm -rf "$folder"' EXIT
        "$0/initdb" -D "$folder/data" -U sanguine -A trust -E UTF8 --locale=C -N >/dev/null
        "$0/postgres" -D "$folder/data" -c listen_addresses=127.0.0.1 -c port="$1" -c unix_socket_directories= \
            -c fsync=off -c full_page_writes=off -c max_connections=50 >"$folder/log" 2>&1 &
        cat >/dev/null || true
        kill -INT $! || true
        wait || true
        """;

    private static readonly Lazy<PostgresServer> Only = new(() => new(start: true));

    private readonly Process? server;
    private readonly int port;
    private int databases;

    public PostgresServer()
    {
    }

    private PostgresServer(bool start)
    {
        if (!start)
        {
            return;
        }

        port = FreePort();
        server = Process.Start(new ProcessStartInfo(Shell(out var before), [.. before, "sh", "-c", Script, Programs(), $"{port}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        WaitUntilItAnswers();
    }

    /// <summary>The connection string of a new, empty database.</summary>
    internal static string NewDatabase()
    {
        var name = $"store{Interlocked.Increment(ref Only.Value.databases)}";
        Only.Value.Do($"CREATE DATABASE {name}");
        return Only.Value.ConnectionTo(name);
    }

    public void Dispose()
    {
        if (server is null)
        {
            if (Only.IsValueCreated)
            {
                Only.Value.Dispose();
            }

            return;
        }

        NpgsqlConnection.ClearAllPools();
        server.StandardInput.Close();
        server.WaitForExit();
        server.Dispose();
    }

    private string ConnectionTo(string database) => $"Host=127.0.0.1;Port={port};Username=sanguine;Database={database};Timeout=60";

    private void Do(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A name that was counted here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private void WaitUntilItAnswers()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                Do("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (tries < 300 && !server!.HasExited)
            {
                Thread.Sleep(100);
            }
        }
    }

    // PostgreSQL refuses to run as root.
    private static string Shell(out string[] before)
    {
        if (Environment.UserName != "root")
        {
            before = [];
            return "env";
        }

        var user = File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
        before = ["-u", user, "--"];
        return "runuser";
    }

    private static string Programs() => Directory.Exists("/usr/lib/postgresql")
        && Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault() is { } found
        ? found
        : throw new InvalidOperationException("PostgreSQL is not installed. As root: ./test installs it (apt-get install postgresql).");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
