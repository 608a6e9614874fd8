using System.Text;

namespace Sanguine.Interop.Text;

/// <summary>A file's bytes as text. <paramref name="Remark"/> says so where the encoding had to be guessed.</summary>
internal readonly record struct Decoded(string Text, string? Remark)
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>
    /// UTF-8 with or without its mark, UTF-16 with its mark or with a zero in every second byte; what is neither is
    /// read as Windows-1252, and said.
    /// </summary>
    public static Decoded Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, .. var little])
        {
            return new(Encoding.Unicode.GetString(little), null);
        }

        if (bytes is [0xFE, 0xFF, .. var big])
        {
            return new(Encoding.BigEndianUnicode.GetString(big), null);
        }

        if (bytes is [0xEF, 0xBB, 0xBF, .. var marked])
        {
            return Of(marked);
        }

        if (bytes is [not 0, 0, not 0, 0, ..])
        {
            return new(Encoding.Unicode.GetString(bytes), null);
        }

        try
        {
            return new(StrictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
            return new(
                western.GetString(bytes),
                "the file is not UTF-8; it was read as Windows-1252: check that names and units look right");
        }
    }
}
