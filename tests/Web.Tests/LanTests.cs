using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Sanguine.Web.Lan;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Tests;

/// <summary>The home's own authority and the certificate it signs.</summary>
public sealed class LanTests : IDisposable
{
    private static readonly LanNames Home = Names(["tower", "tower.local", "localhost"], "192.168.1.20", "127.0.0.1");

    private static readonly DateTimeOffset Day = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("sanguine-lan-").FullName;

    [Fact]
    public void The_authority_is_kept_its_key_for_the_owner_alone()
    {
        using var first = HomeAuthority.In(folder, Home, Day);
        using var again = HomeAuthority.In(folder, Home, Day.AddDays(100));
        again.Fingerprint.ShouldBe(first.Fingerprint);
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var key in Directory.EnumerateFiles(folder, "*.key"))
        {
            File.GetUnixFileMode(key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void It_speaks_for_the_home_and_for_nothing_else()
    {
        using var authority = HomeAuthority.In(folder, Home, Day);
        authority.Permitted(Names(["tower", "bank.example", "new.lan"], "10.0.0.7", "8.8.8.8", "192.168.1.21")).All
            .ShouldBe(["tower", "new.lan", "10.0.0.7", "192.168.1.21"], ignoreOrder: true);
        // The system's own check of the constraints, on a certificate that oversteps them.
        using var certificate = Signed(authority, "tower", "192.168.1.20");
        Trusts(authority, certificate).ShouldBeTrue();
        using var beyond = Signed(authority, "bank.example", "192.168.1.20");
        Trusts(authority, beyond).ShouldBeFalse();
        using var address = Signed(authority, "tower", "8.8.8.8");
        Trusts(authority, address).ShouldBeFalse();
    }

    [Fact]
    public void A_certificate_lasts_is_renewed_before_its_end_and_follows_the_address()
    {
        var (now, names) = (Day, Home);
        using var authority = HomeAuthority.In(folder, Home, Day);
        string Served()
        {
            using var home = new HomeCertificate(folder, authority, () => names, new Clock(() => now));
            return home.Current.Thumbprint;
        }

        var first = Served();
        now = Day.AddDays(300);
        Served().ShouldBe(first);
        now = Day.AddDays(397 - 30 + 1);
        var renewed = Served();
        renewed.ShouldNotBe(first);
        names = Names(["tower", "tower.local", "localhost"], "192.168.1.77", "127.0.0.1");
        Served().ShouldNotBe(renewed);
    }

    [Fact]
    public void A_running_server_notices_a_new_address_within_a_minute()
    {
        var (now, names) = (Day, Home);
        using var authority = HomeAuthority.In(folder, Home, Day);
        using var home = new HomeCertificate(folder, authority, () => names, new Clock(() => now));
        var first = home.Current.Thumbprint;
        names = Names(["tower"], "192.168.1.77");
        home.Current.Thumbprint.ShouldBe(first);
        now = Day.AddMinutes(1);
        home.Current.Thumbprint.ShouldNotBe(first);
    }

    [Fact]
    public void A_broken_key_is_said_and_not_replaced()
    {
        HomeAuthority.In(folder, Home, Day).Dispose();
        File.WriteAllText(Path.Combine(folder, "authority.key"), "not a key");
        Should.Throw<ServeRefusal>(() => HomeAuthority.In(folder, Home, Day)).Message.ShouldContain("Delete both");
    }

    [Theory]
    [InlineData("--lan", null)]
    [InlineData("--lan --https-port 8443", null)]
    [InlineData("--behind-proxy", null)]
    [InlineData("--https-port 8443", "was not understood")]
    [InlineData("--lan --certificate a.pem", "belong together")]
    [InlineData("--lan --port 99999", "was not understood")]
    public void Words_of_the_command_line_are_understood_or_named(string words, string? wrong)
    {
        var (options, complaint) = ServeOptions.Of(words.Split(' '), _ => null);
        if (wrong is null)
        {
            options!.IsLocal.ShouldBeFalse();
        }
        else
        {
            complaint!.ShouldContain(wrong);
        }
    }

    [Fact]
    public void The_code_to_scan_leads_to_the_door() =>
        HomeNetwork.Picture(new("http://192.168.1.20:5080/trust")).ShouldStartWith("<svg");

    public void Dispose() => Directory.Delete(folder, true);

    private static LanNames Names(ImmutableArray<string> hosts, params string[] addresses) => new(hosts, [.. addresses.Select(IPAddress.Parse)]);

    private static bool Trusts(HomeAuthority authority, X509Certificate2 certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(authority.Certificate);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = Day.UtcDateTime;
        return chain.Build(certificate);
    }

    private static X509Certificate2 Signed(HomeAuthority authority, string host, string address)
    {
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, System.Security.Cryptography.HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        names.AddIpAddress(IPAddress.Parse(address));
        request.CertificateExtensions.Add(names.Build());
        return request.Create(authority.Certificate, Day.AddHours(-1), Day.AddDays(1), [1, 2, 3, 4]);
    }

    private sealed class Clock(Func<DateTimeOffset> now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now();
    }
}
