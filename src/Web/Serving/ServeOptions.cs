using System.Net;
using Sanguine.App;
using Sanguine.Store;

namespace Sanguine.Web.Serving;

/// <summary>Where the data lies and where the app listens.</summary>
/// <param name="OpensBrowser">Shows the first page where there is a display.</param>
public sealed record ServeOptions(StorePlace Place, IPAddress Address, int Port, bool OpensBrowser)
{
    public const int UsualPort = 5080;

    public const string Usage = "usage: sanguine serve [--data DIR] [--port 5080] [--listen 127.0.0.1] [--open]";

    /// <summary>The options, or what is wrong with them.</summary>
    public static (ServeOptions? Options, string? Wrong) Of(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        string? data = null;
        var port = UsualPort;
        var address = IPAddress.Loopback;
        var opens = args.Contains("--open");
        args = [.. args.Where(word => word != "--open")];
        for (var at = 0; at < args.Count; at += 2)
        {
            var value = at + 1 < args.Count ? args[at + 1] : "";
            switch (args[at])
            {
                case "--data" when value.Length > 0:
                    data = value;
                    break;
                case "--port" when int.TryParse(value, out port) && port is >= 0 and <= 65535:
                    break;
                case "--listen" when IPAddress.TryParse(value == "localhost" ? "127.0.0.1" : value, out var parsed):
                    address = parsed;
                    break;
                default:
                    return (null, $"'{args[at]} {value}' was not understood. {Usage}");
            }
        }

        return (new(DataFolder.Place(data, environment), address, port, opens), null);
    }

    public bool IsLocal => IPAddress.IsLoopback(Address);
}
