using System.Text.RegularExpressions;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Plan;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Facts;

public partial class WordFactsTests
{
    private static readonly FactRow[] Rows =
    [
        .. EmbeddedText.Names.Where(name => name.StartsWith("words.", StringComparison.Ordinal))
            .SelectMany(name => FactTable.Embedded(name).Rows),
    ];

    [Fact]
    public void Both_languages_speak_of_the_same_things()
    {
        foreach (var row in Rows)
        {
            Arguments(row.Text("zh")).ShouldBe(Arguments(row.Text("en")), row.Text("code"));
        }
    }

    [Fact]
    public void Nobody_is_shouted_at()
    {
        foreach (var row in Rows)
        {
            (row.Text("en") + row.Text("zh")).ShouldNotContain('!', row.Text("code"));
            row.Text("zh").ShouldNotContain('！', row.Text("code"));
        }
    }

    [Fact]
    public void Chinese_has_full_width_punctuation_and_a_space_beside_latin()
    {
        var wrong = Texts().Where(text => HalfWidth().IsMatch(text.Zh) || Crowded().IsMatch(text.Zh)).ToArray();

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("marker")]
    [InlineData("fact")]
    public void Every_marker_has_its_words(string prefix) =>
        Known.Markers.All.Select(marker => marker.Id).ShouldAllHave(prefix);

    [Theory]
    [InlineData("condition")]
    [InlineData("fact")]
    public void Every_condition_has_its_words(string prefix) => Known.Conditions.Ids.ShouldAllHave(prefix);

    [Fact]
    public void Every_class_of_medicines_has_its_words() => Known.Medicines.Classes.ShouldAllHave("class");

    [Fact]
    public void Every_word_of_a_closed_list_has_its_words()
    {
        ClaimFacts.Verdicts.ShouldAllHave("verdict");
        Enum.GetValues<Certainty>().Select(CertaintyWords.Word).ShouldAllHave("certainty");
        Enum.GetValues<Level>().Select(LevelWords.Word).ShouldAllHave("level");
        Enum.GetValues<Band>().Select(LevelWords.Word).ShouldAllHave("band");
        Enum.GetValues<Confidence>().Select(LevelWords.Word).ShouldAllHave("confidence");
        Enum.GetValues<Area>().Select(PlanWords.Word).ShouldAllHave("area");
        Enum.GetValues<Slot>().Select(PlanWords.Word).ShouldAllHave("slot");
    }

    [Fact]
    public void A_code_in_two_files_is_refused_and_both_are_named() =>
        Should.Throw<FormatException>(() => WordFacts.Read(
        [
            FactTable.Parse("words.a.tsv", "code\ten\tzh\nx\tone\t一\n"),
            FactTable.Parse("words.b.tsv", "code\ten\tzh\ny\ttwo\t二\nx\tthree\t三\n"),
        ])).Message.ShouldBe("knowledge/words.b.tsv, line 3, column code: 'x' stands in words.a.tsv, line 2, too; keep one of the rows.");

    [Fact]
    public void A_language_nobody_wrote_is_answered_in_English() =>
        Known.Words("tlh", si: false).Say("marker.ferritin").ShouldBe("ferritin");

    [Theory]
    [InlineData("ferritin", 75.1, false, "75.1\u202fng/mL")]
    [InlineData("ferritin", 1001, true, "1001\u202fµg/L")]
    [InlineData("iron", 33, true, "5.91\u202fµmol/L")]
    [InlineData("hemoglobin", 133, false, "13.3\u202fg/dL")]
    [InlineData("hemoglobin", 133, true, "133\u202fg/L")]
    [InlineData("b12", 350, true, "258.2\u202fpmol/L")]
    [InlineData("hba1c", 6.5, true, "47.5\u202fmmol/mol")]
    [InlineData("hba1c", 6.5, false, "6.5\u202f%")]
    [InlineData("tsat", 7.9518, true, "7.95\u202f%")]
    public void A_value_is_written_in_the_units_of_the_person(string marker, double canonical, bool si,
        string written) =>
        Known.Words("en", si).WriteLab(marker, (decimal)canonical).ShouldBe(written);

    private static IEnumerable<(string Code, string Zh)> Texts() =>
        Rows.Select(row => (row.Text("code"), row.Text("zh")))
            .Concat(Known.Claims.SelectMany(claim => new[] { (claim.Id, claim.TextZh), (claim.Id, claim.FindingZh) }))
            .Concat(Known.Traditional.SelectMany(view => new[] { (view.Id, view.TitleZh), (view.Id, view.DetailZh) }));

    private static string[] Arguments(string text) =>
        [.. Braces().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"[\u4e00-\u9fff][,;:?(]|[,;:?)][\u4e00-\u9fff]|[\u4e00-\u9fff]\.$")]
    private static partial Regex HalfWidth();

    [GeneratedRegex(@"[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9%][\u4e00-\u9fff]")]
    private static partial Regex Crowded();
}

internal static class WordsShould
{
    public static void ShouldAllHave(this IEnumerable<string> ids, string prefix)
    {
        var words = Known.Words("zh", si: true);
        ids.Where(id => !words.Knows($"{prefix}.{id}")).ShouldBeEmpty(prefix);
    }
}
