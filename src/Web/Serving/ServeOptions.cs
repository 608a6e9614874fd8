using System.Net;
using Sanguine.App;
using Sanguine.Store;

namespace Sanguine.Web.Serving;

/// <summary>Where the data lies and where the app listens.</summary>
/// <param name="OpensBrowser">Shows the first page where there is a display.</param>
public sealed record ServeOptions(StorePlace Place, IPAddress Address, int Port, bool OpensBrowser)
{
    public const int UsualPort = 5080, UsualHttpsPort = 5443;

    public const string Usage = "usage: sanguine serve [--data DIR] [--port 5080] [--listen 127.0.0.1] [--open] "
        + "[--lan [--https-port 5443] [--certificate FILE.pem --key FILE.pem]] [--behind-proxy]";

    /// <summary>For the phones of the home: HTTPS on every address of this machine.</summary>
    public bool Lan { get; init; }

    public int HttpsPort { get; init; } = UsualHttpsPort;

    /// <summary>The owner's own certificate and key, PEM files; without them the app makes its own.</summary>
    public (string Certificate, string Key)? Own { get; init; }

    /// <summary>A proxy on this machine speaks HTTPS for the app.</summary>
    public bool BehindProxy { get; init; }

    /// <summary>The options, or what is wrong with them.</summary>
    public static (ServeOptions? Options, string? Wrong) Of(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        string? data = null, certificate = null, key = null;
        var (port, httpsPort) = (UsualPort, (int?)null);
        IPAddress? address = null;
        var opens = args.Contains("--open");
        var lan = args.Contains("--lan");
        var behindProxy = args.Contains("--behind-proxy");
        args = [.. args.Where(word => word is not ("--open" or "--lan" or "--behind-proxy"))];
        for (var at = 0; at < args.Count; at += 2)
        {
            var value = at + 1 < args.Count ? args[at + 1] : "";
            switch (args[at])
            {
                case "--data" when value.Length > 0:
                    data = value;
                    break;
                case "--port" when IsPort(value, out port):
                    break;
                case "--https-port" when lan && IsPort(value, out var https):
                    httpsPort = https;
                    break;
                case "--listen" when IPAddress.TryParse(value == "localhost" ? "127.0.0.1" : value, out var parsed):
                    address = parsed;
                    break;
                case "--certificate" when lan && value.Length > 0:
                    certificate = value;
                    break;
                case "--key" when lan && value.Length > 0:
                    key = value;
                    break;
                default:
                    return (null, $"'{args[at]} {value}' was not understood. {Usage}");
            }
        }

        if (certificate is null != key is null)
        {
            return (null, "--certificate and --key belong together: name both PEM files.");
        }

        return (new(DataFolder.Place(data, environment), address ?? (lan ? IPAddress.Any : IPAddress.Loopback), port, opens)
        {
            Lan = lan,
            HttpsPort = httpsPort ?? (port == 0 ? 0 : UsualHttpsPort),
            Own = certificate is null ? null : (certificate, key!),
            BehindProxy = behindProxy,
        }, null);
    }

    /// <summary>Nobody reaches it but who sits at this machine.</summary>
    public bool IsLocal => IPAddress.IsLoopback(Address) && !BehindProxy && !Lan;

    private static bool IsPort(string value, out int port) => int.TryParse(value, out port) && port is >= 0 and <= 65535;
}
