using System.Text;
using CsCheck;

namespace Sanguine.Interop.Tests;

/// <summary>No file, however broken, may stop the program or lose count.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Fixtures =
    [
        "hospital-r4.json",
        "hospital-dstu2.json",
        "hospital-stu3.json",
        "bulk.ndjson",
    ];

    private static readonly string[] Pieces =
    [
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "-1",
        "1e999",
        "\"\"",
        "\"\\ud800\"",
        "\\u0000",
        "[]",
        "{}",
        "\n",
        "\r\n",
        ";",
        "\t",
        "date",
        "\"resourceType\":\"Bundle\"",
        "\"contained\":[{}]",
        "\"id\":7",
        "\"reference\":\"#\"",
        "\"coding\":{}",
        "<5",
        "٣",
        "–",
        "２０２６年",
        "/_history/",
    ];

    [Fact]
    public void Random_bytes_never_throw() => Gen.Byte.Array[0, 400].Hold(bytes => An.Import(bytes).ShouldAddUp());

    [Fact]
    public void Random_text_never_throws() =>
        Gen.String[Gen.Char["{}[]\",:;\t\n\r0123456789.<>-/ abcdefé年\u0000"], 0, 300]
            .Hold(text => An.Import(text).ShouldAddUp());

    [Fact]
    public void Mutated_FHIR_never_throws() =>
        Gen.Select(
                Gen.Int[0, Fixtures.Length - 1],
                Gen.Select(Gen.Double[0, 1], Gen.Int[0, 40], Gen.Int[0, Pieces.Length - 1]).Array[1, 6])
            .Hold(
                (fixture, edits) =>
                {
                    var text = new StringBuilder(File.ReadAllText(An.PathOf(Fixtures[fixture])));
                    foreach (var (place, length, piece) in edits)
                    {
                        var at = (int)(place * text.Length);
                        text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, Pieces[piece]);
                    }

                    An.Import(text.ToString()).ShouldAddUp();
                },
                samples: 400);

    [Fact]
    public void FHIR_whose_values_are_of_the_wrong_type_never_throws() =>
        Gen.Select(Gen.Int[0, Fixtures.Length - 1], Gen.Int[0, 400], Gen.Int[0, Wrong.Length - 1])
            .Hold(
                (fixture, which, wrong) =>
                {
                    var text = File.ReadAllText(An.PathOf(Fixtures[fixture]));
                    An.Import(Replaced(text, which, Wrong[wrong])).ShouldAddUp();
                },
                samples: 600);

    [Fact]
    public void Mutated_tables_never_throw() =>
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 10], Gen.Int[0, Pieces.Length - 1])
            .Array[1, 5]
            .Hold(edits =>
            {
                var text = new StringBuilder(
                    "date;test;value;unit;range\n2026-01-02;Ferritin;18,5;ng/mL;15-150\n03/04/2026;CRP;<5;mg/L;\"<5\"\n"
                );
                foreach (var (place, length, piece) in edits)
                {
                    var at = (int)(place * text.Length);
                    text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, Pieces[piece]);
                }

                An.Import(text.ToString()).ShouldAddUp();
            });

    private static readonly string[] Wrong =
    [
        "null",
        "7",
        "\"x\"",
        "[]",
        "{}",
        "[[1]]",
        "true",
        "{\"value\":{}}",
        "\"9999-99-99\"",
        "1e400",
    ];

    /// <summary>The value after the n-th colon, whatever it is, replaced.</summary>
    private static string Replaced(string text, int which, string value)
    {
        var at = -1;
        for (var i = 0; i <= which; i++)
        {
            at = text.IndexOf("\": ", at + 1, StringComparison.Ordinal);
            if (at < 0)
            {
                return text;
            }
        }

        var (start, depth, quoted) = (at + 3, 0, false);
        for (var i = start; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            depth +=
                quoted ? 0
                : text[i] is '{' or '[' ? 1
                : text[i] is '}' or ']' ? -1
                : 0;
            if (!quoted && (depth < 0 || (depth == 0 && text[i] == ',')))
            {
                return text[..start] + value + text[i..];
            }
        }

        return text;
    }
}
