using System.Collections.Immutable;

namespace Sanguine.Knowledge;

internal static class FactTableReading
{
    /// <summary>The rows as records, by the id in their first column; an id that stands twice is an error.</summary>
    public static ImmutableSortedDictionary<string, T> ById<T>(this FactTable table, Func<FactRow, T> read)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        var column = table.Columns[0];
        foreach (var row in table.Rows)
        {
            if (!found.TryAdd(row.Text(column), read(row)))
            {
                throw row.Wrong(column, $"'{row.Text(column)}' stands twice", "keep one of the rows");
            }
        }

        return found.ToImmutable();
    }
}
