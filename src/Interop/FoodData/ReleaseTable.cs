using System.Text;
using Sanguine.Interop.Text;
using Sanguine.Journal;
using Sylvan.Data.Csv;

namespace Sanguine.Interop.FoodData;

/// <summary>
/// A CSV file of a release, row by row; cells are looked at where they lie in the reader's buffer, so a row of a
/// nutrient that is not kept costs no memory.
/// </summary>
internal sealed class ReleaseTable : IDisposable
{
    private const int LongestRow = 1 << 20;

    private readonly string file;
    private readonly ReleaseReading reading;
    private readonly CsvDataReader reader;
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly int needed;
    private int next = 1;
    private int? width;

    private ReleaseTable(Stream content, string file, ReleaseReading reading, string[] needed)
    {
        this.file = file;
        this.reading = reading;
        reader = CsvDataReader.Create(new StreamReader(content, Encoding.UTF8), new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = ',',
            CsvStyle = CsvStyle.Lax,
            Comment = '\0',
            ResultSetMode = ResultSetMode.SingleResult,
            BufferSize = 1 << 16,
            MaxBufferSize = LongestRow,
        });
        if (Next())
        {
            for (var i = 0; i < reader.RowFieldCount; i++)
            {
                columns.TryAdd(reader.GetString(i).Trim(), i);
            }
        }

        Missing = string.Join(", ", needed.Where(name => !columns.ContainsKey(name)));
        this.needed = needed.Max(Column) + 1;
    }

    /// <summary>Columns that must be there and are not; empty where all are.</summary>
    public string Missing { get; }

    /// <summary>Of the file, on which the row begins; the header is line 1.</summary>
    public int Line { get; private set; }

    /// <summary>False after a row that never ends, so that the rest of the file is not known.</summary>
    public bool Whole { get; private set; } = true;

    public static ReleaseTable Of(Stream content, string file, ReleaseReading reading, params string[] needed) =>
        new(content, file, reading, needed);

    /// <summary>The place of a column, -1 where there is none.</summary>
    public int Column(string name) => columns.GetValueOrDefault(name, -1);

    /// <summary>Goes to the next row that has its cells; one that has not is named.</summary>
    /// <param name="foods">Whether each row is a food.</param>
    public bool Read(bool foods = false)
    {
        while (Next())
        {
            var cells = reader.RowFieldCount;
            if (Fits(cells))
            {
                return true;
            }

            if (cells == 1 && reader.GetFieldSpan(0).IsWhiteSpace())
            {
                continue;
            }

            var problem = Problem(
                "row", $"the row{Lines} has {cells} cells where the header has {columns.Count}",
                "a comma inside a cell must stand in quotes, and every quote be closed; or download the release again");
            if (foods)
            {
                reading.ReportFood(problem);
            }
            else
            {
                reading.Report(problem);
            }
        }

        return false;
    }

    /// <summary>
    /// Rows may all leave off the same columns at the end; one that is shorter than the first has lost a cell.
    /// </summary>
    private bool Fits(int cells)
    {
        if (cells < needed || cells > columns.Count)
        {
            return false;
        }

        width ??= cells;
        return cells == width || cells == columns.Count;
    }

    /// <summary>A quote that is not closed takes the next row with it.</summary>
    private string Lines => next - Line > 1 ? $" from line {Line} to {next - 1}" : "";

    /// <summary>Empty where the file has no such column or the row ends before it.</summary>
    public ReadOnlySpan<char> Cell(int column) =>
        column >= 0 && column < reader.RowFieldCount ? reader.GetFieldSpan(column).Trim() : [];

    public string Text(int column) => Cell(column).ToString();

    /// <summary>The row's problem with one of its cells.</summary>
    public Problem Wrong(string field, int column, string what, string cure) =>
        Problem(field, $"'{Plain.Quote(Text(column))}' {what}", cure);

    public Problem Problem(string field, string what, string cure) => new(Line, file, field, what, cure);

    public void Dispose() => reader.Dispose();

    private bool Next()
    {
        try
        {
            if (!Whole || !reader.Read())
            {
                return false;
            }
        }
        catch (CsvRecordTooLargeException)
        {
            Whole = false;
            reading.Report(new(
                next, file, "row", "a quote is opened and never closed, so what follows cannot be read",
                "download the release again"));
            return false;
        }

        Line = next;
        next += Math.Max(1, reader.GetRawRecordSpan().Count('\n'));
        return true;
    }
}
