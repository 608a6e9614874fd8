using System.IO.Compression;

namespace Sanguine.Interop.FoodData;

/// <summary>
/// Reads a release of USDA FoodData Central: SR Legacy, Foundation or Survey (FNDDS), as the zip of CSV files or the
/// JSON (zipped or bare) that USDA offers. Branded foods are not read. Nothing is thrown for what a file holds.
/// </summary>
public static class FoodDataImport
{
    private const string Cure =
        "take the CSV or JSON of SR Legacy, Foundation Foods or FNDDS from fdc.nal.usda.gov/download-datasets";

    /// <param name="fileName">Named in problems; it is not used to tell what the file is.</param>
    /// <param name="content">Must be seekable: an archive is read from its end, without holding it in memory.</param>
    /// <param name="progress">Bytes read and bytes to read, unpacked; at most once per MiB, and at the end.</param>
    /// <exception cref="ArgumentException"><paramref name="content"/> is not seekable.</exception>
    public static FoodDataRelease Read(string fileName, Stream content, Action<long, long>? progress = null)
    {
        if (!content.CanSeek)
        {
            throw new ArgumentException("a release is read from a seekable stream", nameof(content));
        }

        var reading = new ReleaseReading();
        switch (FirstSign(content))
        {
            case 'P':
                ReadZip(fileName, content, progress, reading);
                break;
            case '{':
                var read = new BytesRead(content.Length - content.Position, progress);
                new JsonRelease(fileName, reading).Read(read.Of(content));
                read.Ended();
                break;
            default:
                reading.Refuse(new(null, fileName, "file", "this is neither a zip archive nor a JSON object", Cure));
                break;
        }

        return reading.Release();
    }

    private static void ReadZip(string fileName, Stream content, Action<long, long>? progress, ReleaseReading reading)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            ReadEntries(fileName, ReleaseEntries.Of(zip), progress, reading);
        }
        catch (InvalidDataException)
        {
            reading.Refuse(new(null, fileName, "file", "this is no zip archive, or it is damaged",
                "download it again"));
        }
    }

    private static void ReadEntries(
        string fileName, ReleaseEntries entries, Action<long, long>? progress, ReleaseReading reading)
    {
        if (entries.Json.IsEmpty)
        {
            var missing = CsvRelease.Needed.Where(name => entries.Csv(name) is null).ToArray();
            if (missing.Length > 0)
            {
                reading.Refuse(new(
                    null, fileName, "file",
                    $"the archive is no whole release: it lacks {string.Join(", ", missing)}", Cure));
                return;
            }

            var tables = CsvRelease.Tables.Select(entries.Csv).OfType<ZipArchiveEntry>().ToArray();
            var read = new BytesRead(tables.Sum(entry => entry.Length), progress);
            new CsvRelease(entries, read, reading).Read();
            read.Ended();
        }
        else
        {
            var read = new BytesRead(entries.Json.Sum(entry => entry.Length), progress);
            foreach (var entry in entries.Json)
            {
                using var stream = read.Of(entry.Open());
                new JsonRelease(entry.Name, reading).Read(stream);
            }

            read.Ended();
        }
    }

    /// <summary>The first character but white space and a byte order mark; the stream stays at its start.</summary>
    private static char FirstSign(Stream content)
    {
        var start = content.Position;
        Span<byte> head = stackalloc byte[256];
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        content.Position = start;
        if (head is [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..])
        {
            return 'P';
        }

        head = head is [0xEF, 0xBB, 0xBF, ..] ? head[3..] : head;
        head = head.TrimStart(" \t\r\n"u8);
        return head is [(byte)'{', ..] ? '{' : '?';
    }
}
