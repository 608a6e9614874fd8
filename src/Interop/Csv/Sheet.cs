using System.Collections.Immutable;
using Sanguine.Journal;
using Sylvan.Data.Csv;

namespace Sanguine.Interop.Csv;

/// <summary>One row as it stands, with the line of the file it begins on.</summary>
internal sealed record SheetRow(int Line, ImmutableArray<string> Cells, string Raw)
{
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);

    public string Cell(int? index) => index is { } i && i < Cells.Length ? Cells[i].Trim() : "";
}

/// <summary>The rows of a text under one delimiter; a quote that never closes costs its own line only.</summary>
internal sealed record Sheet(ImmutableArray<SheetRow> Rows, ImmutableArray<Problem> Broken)
{
    /// <param name="most">How many rows to read at most: sniffing needs only the first.</param>
    public static Sheet Of(string text, char delimiter, int most = int.MaxValue)
    {
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        var broken = ImmutableArray.CreateBuilder<Problem>();
        for (var (start, line) = (0, 1); start < text.Length && rows.Count < most;)
        {
            (start, line) = Read(text, start, line, delimiter, most, rows, broken);
        }

        return new(rows.ToImmutable(), broken.ToImmutable());
    }

    /// <summary>Reads up to the end or to a quote that never closes; where to go on.</summary>
    private static (int Start, int Line) Read(
        string text, int start, int line, char delimiter, int most, ImmutableArray<SheetRow>.Builder rows,
        ImmutableArray<Problem>.Builder broken)
    {
        using var reader = CsvDataReader.Create(new StringReader(text[start..]), new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = delimiter,
            CsvStyle = CsvStyle.Lax,
            Comment = '\0',
            ResultSetMode = ResultSetMode.SingleResult,
            BufferSize = Math.Max(4096, text.Length - start + 16),
        });
        while (rows.Count < most && reader.Read())
        {
            var raw = reader.GetRawRecordSpan();
            var lines = LinesIn(raw);
            if (lines > 1 && start + raw.Length >= text.Length && raw.Count('"') % 2 == 1)
            {
                broken.Add(
                    new(
                        line,
                        null,
                        "row",
                        "a quote is opened and never closed",
                        "close the quote, or write two quotes where one is meant"));
                return (
                    start
                        + raw.IndexOfAny('\r', '\n')
                        + (raw[raw.IndexOfAny('\r', '\n')..] is ['\r', '\n', ..] ? 2 : 1),
                    line + 1);
            }

            var cells = ImmutableArray.CreateBuilder<string>(reader.RowFieldCount);
            for (var i = 0; i < reader.RowFieldCount; i++)
            {
                cells.Add(reader.GetString(i));
            }

            rows.Add(new(line, cells.ToImmutable(), raw.ToString().TrimEnd('\r', '\n')));
            start += raw.Length;
            line += lines;
        }

        return (text.Length, line);
    }

    private static int LinesIn(ReadOnlySpan<char> raw)
    {
        var lines = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            lines += raw[i] == '\n' || (raw[i] == '\r' && (i + 1 == raw.Length || raw[i + 1] != '\n')) ? 1 : 0;
        }

        return raw is [.., '\n' or '\r'] ? lines : lines + 1;
    }
}
