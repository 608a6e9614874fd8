using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Sanguine.Store;
using Sanguine.Store.Backups;

namespace Sanguine.App.Json;

/// <summary>
/// The answers of <c>backup</c>, <c>restore</c>, <c>verify</c> and <c>erase</c>; shapes in <c>schema/</c> under these names.
/// </summary>
public static class StoreJson
{
    public static void Write(Utf8JsonWriter json, Backup backup)
    {
        json.WriteStartObject();
        WriteFields(json, backup);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Restored restored)
    {
        json.WriteStartObject();
        json.WriteStartObject("backup");
        WriteFields(json, restored.Backup);
        json.WriteEndObject();
        json.WriteNumber("people", restored.People);
        json.WriteNumber("entries", restored.Entries);
        json.WriteStartArray("leftBehind");
        foreach (var left in restored.LeftBehind)
        {
            json.WriteStartObject();
            json.WriteString("person", left.Person);
            json.WriteString("why", left.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("movedAside", restored.MovedAside);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, VerifyReport report)
    {
        json.WriteStartObject();
        json.WriteBoolean("whole", report.IsWhole);
        json.WriteStartArray("people");
        foreach (var person in report.People)
        {
            json.WriteStartObject();
            json.WriteString("person", person.Person);
            json.WriteNumber("entries", person.Entries);
            json.WriteBoolean("erased", person.Erased);
            json.WriteTexts("problems", person.Problems);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteTexts("database", report.Database);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ErasureProof proof)
    {
        json.WriteStartObject();
        json.WriteString("person", proof.Person);
        WriteInstant(json, "at", proof.At);
        json.WriteString("key", proof.KeyFingerprint);
        json.WriteNumber("entries", proof.Entries);
        json.WriteBoolean("keyIsGone", proof.KeyIsGone);
        json.WriteBoolean("rowsAreGone", proof.RowsAreGone);
        json.WriteBoolean("filesAreSwept", proof.FilesAreSwept);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Backup backup)
    {
        json.WriteString("file", backup.File);
        WriteInstant(json, "made", backup.Made);
        json.WriteNumber("people", backup.People);
        json.WriteNumber("entries", backup.Entries);
        json.WriteString("digest", backup.Digest);
    }

    private static void WriteInstant(Utf8JsonWriter json, string name, Instant instant) =>
        json.WriteString(name, InstantPattern.ExtendedIso.Format(instant));
}
