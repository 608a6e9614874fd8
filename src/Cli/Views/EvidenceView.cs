using Sanguine.App;
using Sanguine.App.Json;
using Sanguine.Assessment;
using Sanguine.Cli.Terminal;
using Sanguine.Evidence;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.Cli.Views;

/// <summary>What a decision, a threshold, a claim or a source stands on, or everything.</summary>
public static class EvidenceView
{
    private static readonly HashSet<int> Figures = [1];

    public static Page Of(EvidenceBook book, Speech speech, int width)
    {
        var page = new Page(width);
        page.Blank();
        page.Pair(new(speech.Say("cli.evidence.title"), Ink.Strong),
            new(speech.Say(new Phrase("cli.knowledge").With("version", book.Version)), Ink.Quiet));
        Decisions(page, book, speech);
        Thresholds(page, book, speech);
        Separations(page, book, speech);
        Claims(page, book, speech);
        Traditional(page, book, speech);
        Sources(page, book, speech);
        ReviewView.Footer(page, speech);
        return page;
    }

    private static void Decisions(Page page, EvidenceBook book, Speech speech)
    {
        Title(page, book.Decisions.Length, "cli.evidence.decisions", speech);
        foreach (var each in book.Decisions)
        {
            page.Pair(new($"{each.Decision.Id}  {each.Title}", Ink.Strong),
                new(speech.Say($"cli.level.{each.Decision.Level.Word()}"), Ink.Quiet));
            page.Say(speech.Grade(each.Decision.Sources, each.Decision.Certainty), Ink.Slate, indent: 2);
            if (book.Decisions.Length == 1)
            {
                foreach (var text in each.Says)
                {
                    var whom = speech.Say($"cli.evidence.{text.Face}");
                    page.Say(text.Variant is { } variant ? $"{whom} ({variant}): {text.Text}" : $"{whom}: {text.Text}",
                        indent: 2, hanging: 2);
                }
            }

            if (!each.FiresIn.IsEmpty)
            {
                page.Say(speech.Say(new Phrase("cli.evidence.fires-in").With("examples", string.Join(", ", each.FiresIn))),
                    Ink.Quiet, indent: 2, hanging: 2);
            }
        }
    }

    private static void Thresholds(Page page, EvidenceBook book, Speech speech)
    {
        Title(page, book.Thresholds.Length, "cli.evidence.thresholds", speech);
        Grid.Write(page, [.. book.Thresholds.Select(line => new Span[]
        {
            new(line.Id), new($"{line.Value.Normalized()} {Unit.Display(line.Unit)}".TrimEnd(), Ink.Garnet),
            new(line.Note), new(speech.Grade(line.Sources, line.Certainty), Ink.Slate),
        })], Figures);
    }

    private static void Separations(Page page, EvidenceBook book, Speech speech)
    {
        Title(page, book.Separations.Length, "cli.evidence.separations", speech);
        Grid.Write(page, [.. book.Separations.Select(pair => new Span[]
        {
            new(pair.Code),
            new(pair.Kind == Routine.SeparationKind.NotEnough
                ? "–"
                : $"{pair.BAfterA.Normalized()} / {pair.AAfterB.Normalized()} h", Ink.Garnet),
            new(pair.Note.Length > 0 ? pair.Note : pair.Kind.Word()),
            new(speech.Grade(pair.Sources, pair.Certainty), Ink.Slate),
        })], Figures);
    }

    private static void Claims(Page page, EvidenceBook book, Speech speech)
    {
        Title(page, book.Claims.Length, "cli.evidence.claims", speech);
        var chinese = speech.Words.Language == "zh";
        foreach (var claim in book.Claims)
        {
            page.Pair(new(chinese ? claim.TextZh : claim.Text, Ink.Strong),
                new(speech.Say($"cli.verdict.{claim.Verdict}"), Ink.Amber));
            page.Say(chinese ? claim.FindingZh : claim.Finding, indent: 2);
            page.Say(speech.Grade(claim.Sources, claim.Certainty), Ink.Slate, indent: 2);
        }
    }

    private static void Traditional(Page page, EvidenceBook book, Speech speech)
    {
        Title(page, book.Traditional.Length, "cli.traditional", speech);
        var chinese = speech.Words.Language == "zh";
        foreach (var view in book.Traditional)
        {
            page.Say(chinese ? view.TitleZh : view.Title, Ink.Strong);
            page.Say(chinese ? view.DetailZh : view.Detail, indent: 2);
            page.Say(speech.Grade(view.Sources, view.Certainty), Ink.Slate, indent: 2);
        }
    }

    private static void Sources(Page page, EvidenceBook book, Speech speech)
    {
        Title(page, book.Sources.Length, "cli.evidence.sources", speech);
        foreach (var source in book.Sources)
        {
            page.Pair(new(source.Id, Ink.Slate), new(speech.Say($"cli.read.{source.Read}"), Ink.Quiet));
            page.Say(source.Citation, indent: 2);
            page.Say(string.Join(". ", new[] { source.Where, source.Note }.Where(text => text.Length > 0)), Ink.Quiet,
                indent: 2);
        }
    }

    private static void Title(Page page, int count, string code, Speech speech)
    {
        if (count > 0)
        {
            page.Blank();
            page.Say(speech.Say(code), Ink.Garnet);
        }
    }
}
