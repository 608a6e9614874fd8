using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Sanguine.Web.Lan;

/// <summary>
/// This home's own certificate authority. A phone that trusts it trusts it for this home alone: by its name constraints it
/// can speak for private addresses, for names of a home network and for what this machine was called, and for nothing else.
/// </summary>
public sealed class HomeAuthority : IDisposable
{
    private const int Years = 10;

    // Addresses of private networks (RFC 1918, RFC 6598, RFC 3927) and of the machine itself, with their masks.
    private static readonly ImmutableArray<(IPAddress Network, IPAddress Mask)> Private =
    [
        (IPAddress.Parse("10.0.0.0"), IPAddress.Parse("255.0.0.0")),
        (IPAddress.Parse("172.16.0.0"), IPAddress.Parse("255.240.0.0")),
        (IPAddress.Parse("192.168.0.0"), IPAddress.Parse("255.255.0.0")),
        (IPAddress.Parse("100.64.0.0"), IPAddress.Parse("255.192.0.0")),
        (IPAddress.Parse("169.254.0.0"), IPAddress.Parse("255.255.0.0")),
        (IPAddress.Parse("127.0.0.0"), IPAddress.Parse("255.0.0.0")),
    ];

    private static readonly ImmutableArray<string> HomeDomains = ["localhost", "local", "lan", "home", "internal", "home.arpa"];

    private HomeAuthority(X509Certificate2 certificate) => Certificate = certificate;

    /// <summary>With its private key.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>SHA-256, in pairs, to compare by eye.</summary>
    public string Fingerprint => string.Join(' ', Certificate.GetCertHashString(HashAlgorithmName.SHA256).Chunk(4).Select(four => new string(four)));

    /// <summary>The authority kept in a folder; made where there is none yet, and anew where it has run out.</summary>
    public static HomeAuthority In(string folder, LanNames names, DateTimeOffset now)
    {
        if (PemFiles.Read(folder, "authority") is { } kept)
        {
            if (kept.NotAfter > now.UtcDateTime.ToLocalTime().AddYears(1))
            {
                return new(kept);
            }

            kept.Dispose();
        }

        var made = Make(names, now);
        PemFiles.Write(folder, "authority", made);
        return new(made);
    }

    /// <summary>The names of a machine that this authority may speak for.</summary>
    public LanNames Permitted(LanNames names)
    {
        var extension = Certificate.Extensions.Single(extension => extension.Oid?.Value == NameConstraints).RawData;
        var (domains, networks) = ReadConstraints(extension);
        return new(
            [.. names.Hosts.Where(host => domains.Any(domain => host == domain || host.EndsWith($".{domain}", StringComparison.Ordinal)))],
            [.. names.Addresses.Where(address => networks.Any(network => IsIn(address, network.Network, network.Mask)))]);
    }

    public void Dispose() => Certificate.Dispose();

    private const string NameConstraints = "2.5.29.30";

    private static X509Certificate2 Make(LanNames names, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN=Sanguine at {names.Hosts[0]}, O=Sanguine (this home only)", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        request.CertificateExtensions.Add(new X509Extension(NameConstraints, Constraints(names), true));
        return request.CreateSelfSigned(now.AddDays(-1), now.AddYears(Years));
    }

    // RFC 5280, 4.2.1.10: [0] permittedSubtrees, each a dNSName [2] or an iPAddress [7] with its mask.
    private static byte[] Constraints(LanNames names)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
        {
            foreach (var domain in HomeDomains.Concat(names.Hosts.Where(host => !HomeDomains.Contains(host))))
            {
                using (writer.PushSequence())
                {
                    writer.WriteCharacterString(UniversalTagNumber.IA5String, domain, new Asn1Tag(TagClass.ContextSpecific, 2));
                }
            }

            var alone = names.Addresses.Where(address => !Private.Any(network => IsIn(address, network.Network, network.Mask)))
                .Select(address => (address, IPAddress.Broadcast));
            foreach (var (network, mask) in Private.Concat(alone))
            {
                using (writer.PushSequence())
                {
                    writer.WriteOctetString([.. network.GetAddressBytes(), .. mask.GetAddressBytes()], new Asn1Tag(TagClass.ContextSpecific, 7));
                }
            }
        }

        return writer.Encode();
    }

    private static (ImmutableArray<string> Domains, ImmutableArray<(IPAddress Network, IPAddress Mask)> Networks) ReadConstraints(byte[] der)
    {
        var domains = ImmutableArray.CreateBuilder<string>();
        var networks = ImmutableArray.CreateBuilder<(IPAddress, IPAddress)>();
        var trees = new AsnReader(der, AsnEncodingRules.DER).ReadSequence().ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0));
        while (trees.HasData)
        {
            var tree = trees.ReadSequence();
            if (tree.PeekTag().TagValue == 2)
            {
                domains.Add(tree.ReadCharacterString(UniversalTagNumber.IA5String, new Asn1Tag(TagClass.ContextSpecific, 2)));
            }
            else
            {
                var bytes = tree.ReadOctetString(new Asn1Tag(TagClass.ContextSpecific, 7));
                networks.Add((new(bytes[..4]), new(bytes[4..])));
            }
        }

        return (domains.ToImmutable(), networks.ToImmutable());
    }

    private static bool IsIn(IPAddress address, IPAddress network, IPAddress mask) =>
        address.GetAddressBytes().Zip(mask.GetAddressBytes(), (part, cover) => (byte)(part & cover)).SequenceEqual(network.GetAddressBytes());
}
