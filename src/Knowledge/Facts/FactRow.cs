using System.Collections.Immutable;
using System.Globalization;
using Sanguine.Evidence;

namespace Sanguine.Knowledge;

/// <summary>One row of a fact table; cells are read by the name of their column.</summary>
internal sealed record FactRow(string Table, int Line, ImmutableArray<string> Columns, ImmutableArray<string> Cells)
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>The cell, which must not be empty.</summary>
    public string Text(string column) =>
        Cell(column) is { Length: > 0 } text ? text : throw Wrong(column, "the cell is empty", "fill it in");

    /// <summary>The cell, or null where it is empty.</summary>
    public string? Optional(string column) => Cell(column) is { Length: > 0 } text ? text : null;

    public decimal Number(string column) =>
        decimal.TryParse(Text(column), Plain, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(column, $"'{Text(column)}' is no number", "write it plainly, such as 0.17907");

    /// <summary>The number, or zero where the cell is empty.</summary>
    public decimal NumberOrZero(string column) => Optional(column) is null ? 0 : Number(column);

    public int Whole(string column) =>
        Number(column) is var number && number == decimal.Truncate(number)
            ? (int)number
            : throw Wrong(column, $"'{number}' is not whole", "write a whole number");

    /// <summary>The parts of a cell, none where it is empty.</summary>
    public ImmutableArray<string> List(string column, char separator = ',') =>
        [.. Cell(column).Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    public Certainty Certainty(string column = "certainty")
    {
        try
        {
            return CertaintyWords.Parse(Text(column));
        }
        catch (FormatException)
        {
            throw Wrong(column, $"'{Text(column)}' is no certainty", "use one of the words of src/Core/Evidence");
        }
    }

    /// <summary>The value that a word of a closed list stands for.</summary>
    public T Choice<T>(string column, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        var text = Cell(column);
        foreach (var (word, value) in choices)
        {
            if (word == text)
            {
                return value;
            }
        }

        var words = new List<string>();
        foreach (var (word, _) in choices)
        {
            words.Add(word);
        }

        throw Wrong(column, $"'{text}' is not in its list", $"use one of: {string.Join(", ", words)}");
    }

    /// <summary>The cell, which must be one of the words.</summary>
    public string OneOf(string column, ImmutableArray<string> words) => words.Contains(Text(column))
        ? Text(column)
        : throw Wrong(column, $"'{Text(column)}' is not in its list", $"use one of: {string.Join(", ", words)}");

    public FormatException Wrong(string column, string what, string cure) =>
        new($"knowledge/{Table}, line {Line}, column {column}: {what}; {cure}.");

    private string Cell(string column) => Columns.IndexOf(column) is >= 0 and var index
        ? Cells[index]
        : throw Wrong(column, "there is no such column", $"the header has {string.Join(", ", Columns)}");
}
