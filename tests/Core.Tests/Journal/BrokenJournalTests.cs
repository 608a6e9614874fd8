using System.Text;
using CsCheck;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Core.Tests.Journal;

/// <summary>Whatever a file holds, reading it ends with entries and problems and never with an exception.</summary>
public sealed class BrokenJournalTests
{
    private static readonly string[] Pieces =
    [
        "null", "true", "-1", "1e400", "99999999999", "0.1", "\"\"", "\"unknown\"", "\"9999-12-31\"", "\"-9998-01-01\"",
        "\"9999-12-31T23:59:59Z\"", "\"2026-10-12T08:10:00+02:00\"", "\"24:00\"", "[]", "{}", "[null]", "[[1]]",
        "{\"iron\":{}}",
        "\"\\ud800\"", "\"头\"", "{", "}", "\"", ",", ":", "\\", "\u0000", "\n",
    ];

    private static readonly string[] Fields =
    [
        "v", "id", "kind", "at", "recorded", "zone", "data", "source", "original", "marker", "value", "comparator",
        "range", "drawnAt", "product", "name", "elemental", "times", "weekdays", "everyDays", "since", "until", "items",
        "food", "grams", "slot", "urge", "onset", "where", "item", "what", "flag", "corrects", "withdraws", "birthYear",
        "birthDate", "sex", "pregnancyWeeks", "conditions", "wakeTime", "intensity", "band", "reliefHours",
        "onsetHours", "medicine", "ml",
    ];

    private static readonly Gen<string> Field = Gen.Select(
        Gen.OneOf(Fields), Gen.OneOf(Pieces), (name, value) => $"\"{name}\":{value}");

    private static readonly Gen<string> Line = Gen.Select(
        Gen.OneOf([.. Kinds.Known]), Field.Array[0, 6], Field.Array[0, 2], (kind, data, fields) =>
            $$"""{"kind":"{{kind}}","at":"2026-10-12","data":{{{string.Join(',', data)}}}{{string.Concat(fields.Select(field => "," + field))}}}""");

    [Fact]
    public void Fields_of_any_shape_are_read_or_reported() =>
        Line.Array[1, 6].Hold(lines => Reads(string.Join('\n', lines)));

    [Fact]
    public void Bytes_that_were_damaged_are_read_or_reported() =>
        Gen.Select(Line.Array[1, 4], Gen.Select(Gen.Int[0, 600], Gen.Byte).Array[1, 6]).Hold((lines, damages) =>
        {
            var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
            foreach (var (place, value) in damages)
            {
                bytes[place % bytes.Length] = value;
            }

            Reads(bytes);
        });

    private static void Reads(string text) => Reads(Encoding.UTF8.GetBytes(text));

    private static void Reads(byte[] bytes)
    {
        var read = JournalText.Read(bytes);
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').Count(line => line.Trim(' ', '\t', '\r').Length > 0);
        (read.Entries.Length + read.Problems.Length).ShouldBe(lines);
        var export = JournalText.Write(read.Entries);
        JournalText.Write(JournalText.Read(export).Entries).ShouldBe(export);
        var berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        CareRecord.Of(read.Entries, Lines.Today, DateTimeZoneProviders.Tzdb, berlin).ShouldNotBeNull();
    }
}
