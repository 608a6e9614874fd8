using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting.Server;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Lan;

/// <summary>Encryption for the home: the owner's certificate, or the app's own with the authority behind it.</summary>
public sealed class LanTls : IDisposable
{
    private readonly X509Certificate2? owners;
    private readonly HomeCertificate? home;

    private LanTls(HomeNetwork network, X509Certificate2? owners, HomeCertificate? home) =>
        (Network, this.owners, this.home) = (network, owners, home);

    public HomeNetwork Network { get; }

    /// <summary>What is shown to who connects now.</summary>
    public X509Certificate2 Certificate => owners ?? home!.Current;

    /// <exception cref="ServeRefusal">A certificate cannot be read.</exception>
    public static LanTls Of(ServeOptions options)
    {
        var names = LanNames.OfThisMachine();
        if (options.Own is { } own)
        {
            try
            {
                return new(new(names, null), X509Certificate2.CreateFromPemFile(own.Certificate, own.Key), null);
            }
            catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
            {
                throw new ServeRefusal(
                    $"{own.Certificate} and {own.Key} cannot be used ({failure.Message}). Name a certificate and its key, both PEM files that may be read here.", failure);
            }
        }

        var folder = Path.Combine(options.Place.Folder, "keys", "tls");
        var authority = HomeAuthority.In(folder, names, TimeProvider.System.GetUtcNow());
        return new(new(names, authority), null, new(folder, authority, LanNames.OfThisMachine, TimeProvider.System));
    }

    /// <summary>How a phone gets here.</summary>
    public void Say(IServer server, TextWriter error)
    {
        var door = Network.Door(server);
        error.WriteLine($"sanguine: on a phone in the same network, once: {door}");
        error.WriteLine(HomeNetwork.Blocks(door));
        if (Network.Authority is { } authority)
        {
            error.WriteLine($"sanguine: the certificate to trust is {authority.Fingerprint}");
        }
    }

    public void Dispose()
    {
        Network.Authority?.Dispose();
        owners?.Dispose();
        home?.Dispose();
    }
}
