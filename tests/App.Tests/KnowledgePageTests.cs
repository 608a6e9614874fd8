namespace Sanguine.App.Tests;

public sealed class KnowledgePageTests
{
    /// <summary>To rewrite the page: <c>./sanguine evidence --markdown > docs/knowledge.md</c>; then read the difference.</summary>
    [Fact]
    public void The_page_that_clinicians_review_is_what_the_program_does()
    {
        var words = KnowledgeNow.Value.Words("en", false);
        var page = EvidenceMarkdown.Of(EvidenceBook.Of(KnowledgeNow.Value, words, Berlin.At()), words);
        Checkout.Read("docs/knowledge.md").ReplaceLineEndings("\n").ShouldBe(page);
    }

    [Fact]
    public void A_table_of_the_page_has_as_many_cells_in_every_row()
    {
        var words = KnowledgeNow.Value.Words("zh", false);
        var page = EvidenceMarkdown.Of(EvidenceBook.Of(KnowledgeNow.Value, words, Berlin.At()), words);
        var columns = 0;
        foreach (var line in page.Split('\n'))
        {
            var cells = line.Replace("\\|", "").Count(letter => letter == '|');
            if (cells > 0 && columns > 0)
            {
                cells.ShouldBe(columns, line);
            }

            columns = cells;
        }
    }
}
