using System.Collections.Immutable;

namespace Sanguine.Knowledge;

/// <summary>
/// A table of facts: tab-separated text with a header row; lines that begin with <c>#</c> are comments. Every error
/// names the file, the line, the column and the cure.
/// </summary>
internal sealed record FactTable(string Name, ImmutableArray<string> Columns, ImmutableArray<FactRow> Rows)
{
    /// <summary>A table that is compiled into this assembly.</summary>
    public static FactTable Embedded(string name) => Parse(name, EmbeddedText.Of(name));

    public static FactTable Parse(string name, string text)
    {
        var columns = ImmutableArray<string>.Empty;
        var rows = ImmutableArray.CreateBuilder<FactRow>();
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] cells = [.. line.Split('\t').Select(cell => cell.Trim())];
            if (columns.IsEmpty)
            {
                columns = [.. cells];
            }
            else if (cells.Length != columns.Length)
            {
                throw new FormatException(
                    $"knowledge/{name}, line {number}: {cells.Length} cells under {columns.Length} columns; "
                    + "write one cell a column, tabs between them, and leave unknown ones empty.");
            }
            else
            {
                rows.Add(new(name, number, columns, [.. cells]));
            }
        }

        return columns.IsEmpty
            ? throw new FormatException($"knowledge/{name}: there is no header row; name the columns first.")
            : new(name, columns, rows.ToImmutable());
    }
}
