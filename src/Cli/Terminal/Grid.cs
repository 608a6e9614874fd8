namespace Sanguine.Cli.Terminal;

/// <summary>
/// Rows of aligned columns without lines. The last columns move under the row, one after the other, where the page is too
/// narrow for them; the column before wraps inside its own width.
/// </summary>
public static class Grid
{
    private const int Gap = 2;

    /// <param name="rightAligned">Which columns hold figures.</param>
    /// <param name="least">A column narrower than this moves under the row instead of wrapping beside it.</param>
    public static void Write(Page page, IReadOnlyList<Span[]> rows, IReadOnlySet<int> rightAligned, int least = 24)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var columns = rows.Max(row => row.Length);
        var widths = Enumerable.Range(0, columns)
            .Select(column => rows.Max(row => column < row.Length ? row[column].Width : 0))
            .ToArray();
        var beside = columns;
        while (beside > 2 && Sum(widths, beside - 1) + Math.Min(widths[beside - 1], least) > page.Room)
        {
            beside--;
        }

        widths[beside - 1] = Math.Min(widths[beside - 1], page.Room - Sum(widths, beside - 1));
        foreach (var row in rows)
        {
            Row(page, row, widths, beside, rightAligned);
        }
    }

    private static void Row(Page page, Span[] row, int[] widths, int beside, IReadOnlySet<int> rightAligned)
    {
        var last = Math.Min(beside, row.Length) - 1;
        var wrapped = Wrap.Lines(row[last].Text, Math.Max(4, widths[last]));
        for (var i = 0; i < wrapped.Count; i++)
        {
            var spans = new List<Span>();
            for (var column = 0; column < last; column++)
            {
                var text = i == 0 ? row[column].Text : "";
                spans.Add(row[column] with
                {
                    Text = rightAligned.Contains(column)
                        ? Cells.PadLeft(text, widths[column])
                        : Cells.PadRight(text, widths[column]),
                });
                spans.Add(new string(' ', Gap));
            }

            spans.Add(row[last] with { Text = rightAligned.Contains(last) ? Cells.PadLeft(wrapped[i], widths[last]) : wrapped[i] });
            page.Line([.. spans]);
        }

        foreach (var under in row.Skip(beside).Where(span => span.Text.Length > 0))
        {
            page.Say(under.Text, under.Ink, Gap);
        }
    }

    private static int Sum(int[] widths, int count) => widths.Take(count).Sum(width => width + Gap);
}
