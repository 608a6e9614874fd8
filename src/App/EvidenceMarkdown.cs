using System.Text;
using Sanguine.App.Json;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.App;

/// <summary>The evidence as a page to review: <c>docs/knowledge.md</c> is this text, and a test holds it to that.</summary>
public static class EvidenceMarkdown
{
    public static string Of(EvidenceBook book, Catalog words)
    {
        var page = new StringBuilder();
        Line($"# {words.Say("cli.evidence.title")}");
        var intro = words.Say(new Phrase("cli.evidence.intro").With("version", book.Version));
        Line($"{intro} {words.Say("cli.evidence.written")}");
        Line(words.Say("cli.not-a-device"));
        Line($"## {words.Say("cli.evidence.decisions")}");
        foreach (var each in book.Decisions)
        {
            Decision(page, each, words);
        }

        Line($"## {words.Say("cli.evidence.thresholds")}");
        Lines(page, book.Thresholds, words);
        Line($"## {words.Say("cli.evidence.separations")}");
        Table(page, words, ["code", "hours-b-after-a", "hours-a-after-b", "kind", "certainty", "sources", "note"],
            book.Separations.Select(pair => new[]
            {
                $"`{pair.Code}`", pair.BAfterA.Normalized(), pair.AAfterB.Normalized(), pair.Kind.Word(),
                words.Certainty(pair.Certainty), Ids(pair.Sources), pair.Note,
            }));
        Line($"## {words.Say("cli.evidence.claims")}");
        Line(words.Say("cli.evidence.claims-intro"));
        var chinese = words.Language == "zh";
        Table(page, words, ["claim", "verdict", "finding", "certainty", "sources"],
            book.Claims.Select(claim => new[]
            {
                chinese ? claim.TextZh : claim.Text, words.Say($"cli.verdict.{claim.Verdict}"),
                chinese ? claim.FindingZh : claim.Finding, words.Certainty(claim.Certainty), Ids(claim.Sources),
            }));
        Line($"## {words.Say("cli.traditional")}");
        Line(words.Say("cli.traditional-note"));
        Table(page, words, ["title", "detail", "certainty", "sources"],
            book.Traditional.Select(view => new[]
            {
                chinese ? view.TitleZh : view.Title, chinese ? view.DetailZh : view.Detail, words.Certainty(view.Certainty),
                Ids(view.Sources),
            }));
        Line($"## {words.Say("cli.evidence.sources")}");
        Table(page, words, ["id", "citation", "where", "read", "note"],
            book.Sources.Select(source => new[]
            {
                $"`{source.Id}`", source.Citation, source.Where, words.Say($"cli.read.{source.Read}"), source.Note,
            }));
        return page.ToString().TrimEnd('\n') + "\n";

        void Line(string text) => page.Append(text).Append("\n\n");
    }

    private static void Decision(StringBuilder page, DecisionEvidence each, Catalog words)
    {
        page.Append($"### {each.Decision.Id}: {each.Title}\n\n");
        page.Append(string.Join(" · ", words.Say($"cli.level.{each.Decision.Level.Word()}"),
            words.Certainty(each.Decision.Certainty), Ids(each.Decision.Sources))).Append("\n\n");
        foreach (var text in each.Says)
        {
            var whom = words.Say($"cli.evidence.{text.Face}") + (text.Variant is { } variant ? $" (`{variant}`)" : "");
            page.Append($"- {whom}: {text.Text}\n");
        }

        page.Append(each.Says.IsEmpty ? "" : "\n");
        if (!each.Thresholds.IsEmpty)
        {
            Lines(page, each.Thresholds, words);
        }

        page.Append(words.Say(each.FiresIn.IsEmpty
            ? new Phrase("cli.evidence.fires-nowhere")
            : new Phrase("cli.evidence.fires-in").With("examples", string.Join(", ", each.FiresIn)))).Append("\n\n");
    }

    private static void Lines(StringBuilder page, IEnumerable<Threshold> lines, Catalog words) =>
        Table(page, words, ["threshold", "value", "certainty", "sources", "note"],
            lines.Select(line => new[]
            {
                $"`{line.Id}`", $"{line.Value.Normalized()} {Unit.Display(line.Unit)}".TrimEnd(),
                words.Certainty(line.Certainty), Ids(line.Sources), line.Note,
            }));

    private static void Table(StringBuilder page, Catalog words, string[] titles, IEnumerable<string[]> rows)
    {
        page.Append("| ").AppendJoin(" | ", titles.Select(title => words.Say($"cli.evidence.column.{title}"))).Append(" |\n");
        page.Append('|').Insert(page.Length, "---|", titles.Length).Append('\n');
        foreach (var row in rows)
        {
            page.Append("| ").AppendJoin(" | ", row.Select(cell => cell.Replace("|", "\\|"))).Append(" |\n");
        }

        page.Append('\n');
    }

    private static string Ids(IEnumerable<string> sources) => string.Join(", ", sources.Select(id => $"`{id}`"));
}
