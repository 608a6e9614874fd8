using System.Collections.Immutable;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Sanguine.Web.Lan;

/// <summary>What this machine is called in the home: its name, its name as phones find it (.local), its addresses.</summary>
public sealed record LanNames(ImmutableArray<string> Hosts, ImmutableArray<IPAddress> Addresses)
{
    public static LanNames OfThisMachine()
    {
        var host = Dns.GetHostName().ToLowerInvariant();
        var bare = host.Split('.')[0];
        return new(
            [.. new[] { host, $"{bare}.local", "localhost" }.Where(IsName).Distinct()],
            [
                .. NetworkInterface.GetAllNetworkInterfaces()
                    .Where(card => card.OperationalStatus is OperationalStatus.Up or OperationalStatus.Unknown)
                    .SelectMany(card => card.GetIPProperties().UnicastAddresses)
                    .Select(unicast => unicast.Address)
                    .Where(address => address.AddressFamily == AddressFamily.InterNetwork)
                    .Append(IPAddress.Loopback).Distinct().OrderBy(Rank).ThenBy(address => address.ToString(), StringComparer.Ordinal),
            ]);
    }

    /// <summary>The address to tell a phone; null where this machine is in no network.</summary>
    public IPAddress? Best => Addresses.FirstOrDefault(address => !IPAddress.IsLoopback(address));

    /// <summary>Every name a browser may call it by.</summary>
    public IEnumerable<string> All => Hosts.Concat(Addresses.Select(address => address.ToString()));

    public bool SaysTheSameAs(LanNames other) => All.ToHashSet().SetEquals(other.All);

    // A home network first, then what a virtual machine or a tunnel adds, this machine itself last.
    private static int Rank(IPAddress address) => address.GetAddressBytes() switch
    {
        [192, 168, ..] => 0,
        [10, ..] => 1,
        [172, >= 16 and < 32, ..] => 3,
        [127, ..] => 5,
        [169, 254, ..] => 4,
        _ => 2,
    };

    private static bool IsName(string name) => Uri.CheckHostName(name) == UriHostNameType.Dns;
}
