using System.Text.Json;
using Sanguine.Journal;

namespace Sanguine.App.Json;

/// <summary>The answer of <c>import</c>; shape in <c>schema/import.schema.json</c>. Several files give an array.</summary>
public static class ImportJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<FileImported> files)
    {
        if (files is [var only])
        {
            Write(json, only);
            return;
        }

        json.WriteStartArray();
        foreach (var file in files)
        {
            Write(json, file);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FileImported file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.File);
        json.WriteString("format", file.Format);
        json.WriteNumber("read", file.Read);
        json.WriteNumber("added", file.Added);
        json.WriteNumber("duplicates", file.Duplicates);
        json.WriteStartArray("skipped");
        foreach (var skipped in file.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("what", skipped.What);
            json.WriteString("why", skipped.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in file.Problems)
        {
            Write(json, problem);
        }

        json.WriteEndArray();
        json.WriteStartArray("questions");
        foreach (var question in file.Questions)
        {
            json.WriteStartObject();
            WriteLine(json, question.Line);
            json.WriteString("path", question.Path);
            json.WriteString("field", question.Field);
            json.WriteString("question", question.Question);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        WriteLine(json, problem.Line);
        json.WriteString("path", problem.Path);
        json.WriteString("field", problem.Field);
        json.WriteString("problem", problem.What);
        json.WriteString("cure", problem.Cure);
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, int? line)
    {
        if (line is { } number)
        {
            json.WriteNumber("line", number);
        }
        else
        {
            json.WriteNull("line");
        }
    }
}
