using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sanguine.Interop.Text;
using Sanguine.Journal;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Interop.Csv;

/// <summary>Decides about one row after the other: an entry, or why not.</summary>
internal sealed class RowReading(
    string file, MarkerTable markers, ImportChoices choices, Tally tally, RowDates dates, DecimalMark? mark)
{
    private static readonly Regex LoincShape = new(@"^\d{1,7}-\d$", RegexOptions.CultureInvariant);

    private static readonly Regex OtherSpecimen = new(
        "urin|harn|orina|尿|csf|liquor|spinal|saliva|speichel|stool|stuhl|f[ae]ec|feces|hair|haar|sweat|schwei|tissue"
        + "|biops|marrow|rbc|erythro|red cell|红细胞|唾液|粪",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly HashSet<string> NoValue = new(StringComparer.OrdinalIgnoreCase)
    {
        "",
        "-",
        "--",
        "—",
        "–",
        ".",
        "n/a",
        "na",
        "n.a.",
        "nan",
        "null",
        "none",
        "pending",
        "folgt",
        "ausstehend",
        "en attente",
        "pendiente",
        "not done",
        "nicht bestimmt",
        "tnp",
        "未检",
        "待检",
    };

    public RowDates Dates => dates;

    public Entry? Read(ResultRow row)
    {
        if (row.Fault is { } fault)
        {
            tally.Report(
                new(
                    row.Line,
                    null,
                    "row",
                    fault,
                    "a decimal comma or a delimiter inside a cell must stand in quotes: \"18,5\"; "
                    + "a cell that is missing must be left empty"
                ));
            return null;
        }

        if (choices.Patient is { } patient && row.Patient.Length > 0 && row.Patient != patient)
        {
            tally.Skip($"patient {Plain.Quote(row.Patient)}", "another patient");
            return null;
        }

        if (MarkerOf(row) is not { } named)
        {
            return null;
        }

        if (OtherSpecimen.IsMatch(row.Specimen))
        {
            tally.Skip(
                $"{Plain.Quote(row.Name)} in {Plain.Quote(row.Specimen)}",
                "not measured in blood, serum or plasma");
            return null;
        }

        if (NoValue.Contains(row.Value))
        {
            tally.Skip(Plain.Quote(row.Name), "no value");
            return null;
        }

        return dates.Read(row, tally) is { } at ? Result(row, named, at) : null;
    }

    /// <summary>The marker by its code, else by its name; null where the row was closed instead.</summary>
    private (Marker Marker, string? Loinc, string? Unit)? MarkerOf(ResultRow row)
    {
        var named = MarkerName.Of(markers, row.Name);
        var label = Plain.Quote(row.Name.Length > 0 ? row.Name : row.Loinc);
        if (LoincShape.IsMatch(row.Loinc))
        {
            if (markers.ByLoinc(row.Loinc) is { } coded)
            {
                return (coded.Marker, row.Loinc, named?.Unit);
            }

            if (MarkerTable.HasValidCheckDigit(row.Loinc))
            {
                tally.Skip(LabelOf(row), "Sanguine does not use this code");
            }
            else if (named is not null)
            {
                tally.Report(new(
                    row.Line, null, "LOINC", $"{row.Loinc} fails its check digit, so it is no LOINC code",
                    $"correct it, or leave it out to go by the name '{label}'"));
            }
            else
            {
                tally.Skip(LabelOf(row), "the code fails its check digit, and Sanguine does not use the name");
            }

            return null;
        }

        if (named is { } found)
        {
            return (found.Marker, null, found.Unit);
        }

        if (label.Length > 0)
        {
            tally.Skip(label, "Sanguine does not use this test, or does not know it by this name");
        }
        else if (NoValue.Contains(row.Value))
        {
            tally.Skip("a row without a test", "no value");
        }
        else
        {
            tally.Report(
                new(
                    row.Line,
                    null,
                    "test",
                    "the row does not say which test it is",
                    "name the test, or give its LOINC code"));
        }

        return null;
    }

    private static string LabelOf(ResultRow row) =>
        Plain.Quote($"LOINC {row.Loinc} {(row.Name == row.Loinc ? "" : row.Name)}");

    private Entry? Result(ResultRow row, (Marker Marker, string? Loinc, string? Unit) named, When at)
    {
        var result = ResultText.Of(row.Value, text => UnitShape.Fits(text, named.Marker));
        if (result.IsNumber && result.Number.In(mark) is null)
        {
            tally.Ask(
                new(
                    row.Line,
                    null,
                    row.Where,
                    $"Is '{Plain.Quote(row.Value)}' {result.Number.WithPoint} or {result.Number.WithComma}? "
                        + "Nothing in the file tells: write it without a sign for thousands, with a point before the decimals.",
                    1));
            return null;
        }

        var sign =
            row.Comparator.Length == 0 ? result.Comparator : ResultText.ComparatorOf(Plain.HalfWidth(row.Comparator));
        if (sign is not { } comparator || result.Number.In(mark) < 0)
        {
            tally.Report(
                sign is null
                    ? new(
                        row.Line,
                        null,
                        "comparator",
                        $"'{Plain.Quote(row.Comparator)}' is no comparator",
                        "use <, <=, >= or >")
                    : new(
                        row.Line,
                        null,
                        row.Where,
                        $"'{Plain.Quote(row.Value)}' is below nothing",
                        "no such result can be negative: correct it"));
            return null;
        }

        var unit = FirstOf(row.Unit, result.Unit, named.Unit);
        var data = new JsonObject { ["marker"] = named.Marker.Id };
        Put("loinc", named.Loinc);
        if (result.Number.In(mark) is { } value)
        {
            data["value"] = value;
            Put("comparator", Amount.Symbol(comparator));
            Doubt(row, named.Marker, new(value, comparator), unit, named.Loinc);
        }
        else
        {
            data["text"] = result.Words;
        }

        Put("unit", unit);
        if (RangeOf(row).ToJson() is { } range)
        {
            data["range"] = range;
        }

        Put("fasting", YesNoText.Of(row.Fasting));
        Put("lab", Plain.Line(row.Lab));
        Put("method", Plain.Line(row.Method));
        Put("status", StatusText.Of(row.Status));
        Put("note", Plain.Line(row.Note));
        tally.Keep();
        return Imported.Entry($"csv|{at}|{Imported.Text(data)}", "lab.result", at, null, data, file, row.Original);

        void Put(string field, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                data[field] = text;
            }
        }
    }

    private void Doubt(ResultRow row, Marker marker, Amount value, string? unit, string? loinc)
    {
        if (UnitDoubt.Of(markers, marker, value, unit, loinc) is { } question)
        {
            tally.Ask(new(row.Line, null, "unit", question, 0));
        }
    }

    private RangeText RangeOf(ResultRow row)
    {
        var range = RangeText.Of(row.Range, mark);
        return range with
        {
            Low = NumberText.Of(row.Low).In(mark) ?? range.Low,
            High = NumberText.Of(row.High).In(mark) ?? range.High,
        };
    }

    private static string? FirstOf(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (Plain.Line(text) is { } line)
            {
                return line;
            }
        }

        return null;
    }
}
