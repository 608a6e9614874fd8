using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using QRCoder;

namespace Sanguine.Web.Lan;

/// <summary>The app as other machines of the home reach it: over HTTPS, after trusting this home once.</summary>
/// <param name="Authority">Null where the owner brought a certificate that phones trust already.</param>
public sealed record HomeNetwork(LanNames Names, HomeAuthority? Authority)
{
    public string Host => (Names.Best ?? IPAddress.Loopback).ToString();

    /// <summary>Where a phone begins: the page that explains the trust, or the app itself.</summary>
    public Uri Door(IServer server) => Authority is null ? App(server) : new($"http://{Host}:{Port(server, "http")}/trust");

    public Uri App(IServer server) => new($"https://{Host}:{Port(server, "https")}/");

    public static int Port(IServer server, string scheme) => server.Features.Get<IServerAddressesFeature>()!.Addresses
        .Select(address => new Uri(address.Replace("[::]", "localhost", StringComparison.Ordinal)))
        .First(address => address.Scheme == scheme).Port;

    /// <summary>For a screen.</summary>
    public static string Picture(Uri address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address.ToString(), QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(code);
        return picture.GetGraphic(8);
    }

    /// <summary>For a terminal.</summary>
    public static string Blocks(Uri address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address.ToString(), QRCodeGenerator.ECCLevel.M);
        using var blocks = new AsciiQRCode(code);
        return blocks.GetGraphicSmall(invert: true);
    }
}
