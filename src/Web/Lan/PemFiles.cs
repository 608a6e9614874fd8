using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Lan;

/// <summary>A certificate and its key as two PEM files; the key is the owner's alone to read.</summary>
internal static class PemFiles
{
    /// <summary>Null where nothing is there. What is there and broken is said: it is never silently replaced.</summary>
    /// <exception cref="ServeRefusal">The files are no certificate and key.</exception>
    public static X509Certificate2? Read(string folder, string name)
    {
        var (certificate, key) = Paths(folder, name);
        if (!File.Exists(certificate) || !File.Exists(key))
        {
            return null;
        }

        try
        {
            return X509Certificate2.CreateFromPemFile(certificate, key);
        }
        catch (CryptographicException failure)
        {
            throw new ServeRefusal($"{certificate} and {key} are not a certificate and its key any more. Delete both and they are made anew.", failure);
        }
    }

    public static void Write(string folder, string name, X509Certificate2 made)
    {
        Directory.CreateDirectory(folder);
        var (certificate, key) = Paths(folder, name);
        using var secret = made.GetECDsaPrivateKey()!;
        Put(key, secret.ExportPkcs8PrivateKeyPem(), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Put(certificate, made.ExportCertificatePem(), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
    }

    private static (string Certificate, string Key) Paths(string folder, string name) =>
        (Path.Combine(folder, $"{name}.crt"), Path.Combine(folder, $"{name}.key"));

    // Whole or not at all, and never readable by others in between.
    private static void Put(string path, string text, UnixFileMode mode)
    {
        var fresh = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        using (var writer = new StreamWriter(fresh, options))
        {
            writer.Write(text);
            writer.Write('\n');
        }

        File.Move(fresh, path, true);
    }
}
