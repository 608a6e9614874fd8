using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Sanguine.Web.Lan;

/// <summary>
/// The certificate the app shows its visitors, signed by the home's authority: for the names this machine has now. It is
/// made anew by itself before it runs out, and where the machine got another name or address.
/// </summary>
public sealed class HomeCertificate(string folder, HomeAuthority authority, Func<LanNames> namesNow, TimeProvider time) : IDisposable
{
    // Phones refuse more than 398 days.
    private const int Days = 397;
    private const int DaysToSpare = 30;

    // A new address is noticed a minute later at most.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private X509Certificate2? current;
    private DateTimeOffset looked;

    public X509Certificate2 Current
    {
        get
        {
            lock (gate)
            {
                var now = time.GetUtcNow();
                if (current is null || now - looked >= Fresh)
                {
                    looked = now;
                    var names = authority.Permitted(namesNow());
                    var kept = current ?? PemFiles.Read(folder, "server");
                    current = kept is not null && Holds(kept, names, now) ? kept : Make(names, now);
                }

                return current;
            }
        }
    }

    public void Dispose() => current?.Dispose();

    private bool Holds(X509Certificate2 kept, LanNames names, DateTimeOffset now) =>
        kept.NotAfter.ToUniversalTime() > now.UtcDateTime.AddDays(DaysToSpare)
        && kept.Issuer == authority.Certificate.Subject
        && kept.Extensions.OfType<X509AuthorityKeyIdentifierExtension>().SingleOrDefault()?.KeyIdentifier?.Span
            .SequenceEqual(authority.Certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single().SubjectKeyIdentifierBytes.Span) == true
        && NamesOf(kept).SaysTheSameAs(names);

    private static LanNames NamesOf(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().SingleOrDefault() is { } names
            ? new([.. names.EnumerateDnsNames()], [.. names.EnumerateIPAddresses()])
            : new([], []);

    private X509Certificate2 Make(LanNames names, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={names.Hosts.FirstOrDefault() ?? "localhost"}, O=Sanguine", key, HashAlgorithmName.SHA256);
        var alternatives = new SubjectAlternativeNameBuilder();
        foreach (var host in names.Hosts)
        {
            alternatives.AddDnsName(host);
        }

        foreach (var address in names.Addresses)
        {
            alternatives.AddIpAddress(address);
        }

        request.CertificateExtensions.Add(alternatives.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new("1.3.6.1.5.5.7.3.1")], false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority.Certificate, true, false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        using var signed = request.Create(authority.Certificate, now.AddDays(-1), now.AddDays(Days), RandomNumberGenerator.GetBytes(16));
        var made = signed.CopyWithPrivateKey(key);
        PemFiles.Write(folder, "server", made);
        return made;
    }
}
