namespace Sanguine.App;

/// <summary>Reads a journal from a file, from standard input (<c>-</c>), or, left out, the example person's.</summary>
public static class ReadJournal
{
    public static JournalFile From(string? place, TextReader standardInput)
    {
        if (place is null)
        {
            return Examples.Read(Examples.First);
        }

        try
        {
            return place == "-"
                ? Read("standard input", standardInput.ReadToEnd())
                : Read(place, File.ReadAllText(place));
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return JournalFile.Missing(place, "there is no such file", "check the path, or leave it out to see the example");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return JournalFile.Missing(place, $"the file cannot be read ({failure.Message})", "check who may read it");
        }
    }

    /// <summary>Another health file in place of a journal is one problem, not one for each of its lines.</summary>
    private static JournalFile Read(string name, string text) =>
        text.AsSpan(0, Math.Min(text.Length, 4096)).Contains("\"resourceType\"", StringComparison.Ordinal)
            ? JournalFile.Missing(
                name, "this is FHIR, not a journal", $"import it first: sanguine import {name} -o journal.ndjson")
            : JournalFile.Of(name, text);
}
