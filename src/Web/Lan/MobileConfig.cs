using System.Xml.Linq;

namespace Sanguine.Web.Lan;

/// <summary>The authority as a configuration profile, the form in which an iPhone installs it.</summary>
internal static class MobileConfig
{
    public static byte[] Of(HomeAuthority authority)
    {
        var identity = new Guid(authority.Certificate.GetCertHash(System.Security.Cryptography.HashAlgorithmName.SHA256).AsSpan(0, 16)).ToString();
        var name = authority.Certificate.GetNameInfo(System.Security.Cryptography.X509Certificates.X509NameType.SimpleName, false);
        var document = new XDocument(
            new XDeclaration("1.0", "UTF-8", null),
            new XDocumentType("plist", "-//Apple//DTD PLIST 1.0//EN", "http://www.apple.com/DTDs/PropertyList-1.0.dtd", null),
            new XElement("plist", new XAttribute("version", "1.0"), Dictionary(
                ("PayloadDisplayName", Text(name)),
                ("PayloadIdentifier", Text($"sanguine.{identity}")),
                ("PayloadType", Text("Configuration")),
                ("PayloadUUID", Text(identity)),
                ("PayloadVersion", new XElement("integer", 1)),
                ("PayloadContent", new XElement("array", Dictionary(
                    ("PayloadDisplayName", Text(name)),
                    ("PayloadIdentifier", Text($"sanguine.{identity}.authority")),
                    ("PayloadType", Text("com.apple.security.root")),
                    ("PayloadUUID", Text(Guid.CreateVersion7().ToString())),
                    ("PayloadVersion", new XElement("integer", 1)),
                    ("PayloadContent", new XElement("data", Convert.ToBase64String(authority.Certificate.RawData)))))))));
        using var written = new MemoryStream();
        document.Save(written);
        return written.ToArray();
    }

    private static XElement Text(string value) => new("string", value);

    private static XElement Dictionary(params IEnumerable<(string Key, XElement Value)> entries) =>
        new("dict", entries.SelectMany(entry => new[] { new XElement("key", entry.Key), entry.Value }));
}
