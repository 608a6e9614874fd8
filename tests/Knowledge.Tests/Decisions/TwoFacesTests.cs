using System.Text.RegularExpressions;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>
/// What the person reads never tells to start, stop or change a prescribed medicine or prescribed iron: neither the
/// texts of cards nor the steps of the plan.
/// </summary>
public partial class TwoFacesTests
{
    /// <summary>
    /// Words about stopping that are meant: warnings against doing it alone, what somebody bought on their own and
    /// donations, which the rules let pause, and the day without iron before a draw.
    /// </summary>
    private static readonly (string Code, string Words)[] Meant =
    [
        ("S-ON-IRON.own.person", "Pause it"), ("S-ON-IRON.own.person", "暂停"),
        ("FOL.too-much.person", "Hold what you chose yourself"), ("FOL.too-much.person", "自行选择的部分请先停"),
        ("S-ON-IRON.prescribed.person", "do not change it alone"), ("S-ON-IRON.prescribed.person", "不要自行更改"),
        ("TRIG.person", "never stop it alone"), ("TRIG.person", "切勿自行停药"),
        ("TRIG.recent.person", "never stop it alone"), ("TRIG.recent.person", "切勿自行停药"),
        ("TRIG.recent.person", "was started or raised"), ("TRIG.recent.person", "开始使用或加量"),
        ("E-ID.gut-donor.person", "about a pause"), ("E-ID.menstruating-donor.person", "about a pause"),
        ("E-ID.gut-donor.person", "暂停献血"), ("E-ID.menstruating-donor.person", "暂停献血"),
        ("Q-COND.person", "停铁 24 小时"),
    ];

    private static readonly FactRow[] Rows =
    [
        .. EmbeddedText.Names.Where(name => name.StartsWith("words.", StringComparison.Ordinal))
            .SelectMany(name => FactTable.Embedded(name).Rows)
            .Where(row => row.Text("code").EndsWith(".person", StringComparison.Ordinal)),
    ];

    public static IEnumerable<TheoryDataRow<string>> Codes =>
        Rows.Select(row => new TheoryDataRow<string>(row.Text("code")));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_text_for_the_person_tells_nobody_to_start_stop_or_change_a_medicine(string code)
    {
        var row = Rows.Single(row => row.Text("code") == code);
        foreach (var language in new[] { "en", "zh" })
        {
            var text = Meant.Where(meant => meant.Code == code)
                .Aggregate(Argument().Replace(row.Text(language), ""), (left, meant) => left.Replace(meant.Words, ""));
            Orders().Matches(text).Select(match => match.Value).ShouldBeEmpty($"{code}, {language}");
        }
    }

    [Fact]
    public void Every_word_that_is_let_pass_is_really_there() => Meant
        .Where(meant => !Rows.Any(row => row.Text("code") == meant.Code
            && (row.Text("en").Contains(meant.Words, StringComparison.Ordinal) || row.Text("zh")
                .Contains(meant.Words, StringComparison.Ordinal))))
        .ShouldBeEmpty();

    [Fact]
    public void No_vector_gives_the_person_a_text_about_iron_where_a_stop_fires_or_asks()
    {
        foreach (var (vector, review) in Traceability.Reviewed.Value)
        {
            var cards = review.Assessment.Cards;
            if (cards.Any(card => card.Code == "S-IRON-STOP"))
            {
                cards.Where(card => card is { Person: not null, Code: "R-ADULT-ORAL" or "R-ADULT-IV" or "R-OVERLAP" or "R-FUNC" or "R-ROUTE" or "R-IV-AGAIN", Fires: true })
                    .Select(card => card.Code).ShouldBeEmpty(vector.ToString());
            }
        }
    }

    [Fact]
    public void A_card_that_asks_says_nothing_to_the_clinician_and_its_facts_to_the_person() =>
        A.Woman(34).WithRls().Unknown("dialysis").Panel(40).Today().Each(review =>
        {
            var card = review.Assessment.Find("R-ADULT-ORAL")!;
            card.Fires.ShouldBeFalse();
            card.Clinician.ShouldBeNull();
            Seen.English(card.Person).ShouldContain("whether you are on dialysis");
        });

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Argument();

    [GeneratedRegex(
        @"\b(stop|stops|start|starts|begin|quit|discontinue|cease|increase|decrease|reduce|raise|double|halve|skip|switch|pause|hold)\b(?! at\b)"
        + @"|\btake (iron|a|an|the|your|it|one|two|more|less)\b|\bchange (it|the|your)\b"
        + "|停药|停用|停服|停止|暂停|先停|开始|请服|加量|减量|加倍|减半|换药|改用|改服|增加剂量|减少剂量|更改",
        RegexOptions.IgnoreCase)]
    private static partial Regex Orders();
}
