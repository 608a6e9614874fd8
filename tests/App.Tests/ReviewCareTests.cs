using NodaTime;

namespace Sanguine.App.Tests;

public sealed class ReviewCareTests
{
    private static JournalFile Journal(string source, string at = "2026-10-12", string zone = "Europe/Berlin") => JournalFile.Of("j",
        $$$"""{"kind":"lab.result","at":"{{{at}}}","zone":"{{{zone}}}","data":{"marker":"ferritin","value":31,"unit":"ng/mL"},"source":"{{{source}}}"}""");

    private static LocalDateTime Moment(JournalFile journal, Here here, LocalDateTime? asked = null) =>
        ReviewCare.Of(journal, KnowledgeNow.Value, here, asked).Moment;

    [Fact]
    public void A_person_is_read_now_on_their_own_clock()
    {
        Moment(Journal("manual"), Berlin.At()).ShouldBe(new(2026, 10, 12, 21, 30));
        Moment(Journal("manual", zone: "Asia/Shanghai"), Berlin.At()).ShouldBe(new(2026, 10, 13, 3, 30));
    }

    [Fact]
    public void The_day_that_was_asked_for_counts() =>
        Moment(Journal("manual"), Berlin.At(), new(2026, 11, 1, 0, 0)).ShouldBe(new(2026, 11, 1, 0, 0));

    [Fact]
    public void A_made_up_person_is_read_on_their_last_day_whatever_the_clock_says() =>
        Moment(Journal("example"), Berlin.On(new(2031, 1, 1, 9, 0))).ShouldBe(new(2026, 10, 12, 0, 0));

    [Fact]
    public void A_result_of_tomorrow_in_the_persons_zone_is_seen_where_it_is_tomorrow_already() =>
        ReviewCare.Of(Journal("manual", "2026-10-13", "Asia/Shanghai"), KnowledgeNow.Value, Berlin.At(), null)
            .Assessment.Readings.Length.ShouldBe(1);

    [Fact]
    public void An_empty_journal_has_no_cards()
    {
        var review = ReviewCare.Of(JournalFile.Of("j", ""), KnowledgeNow.Value, Berlin.At(), null);
        review.Assessment.Cards.ShouldBeEmpty();
        Headline.Of(review).Sentence.Code.ShouldBe("cli.head.no-blood");
    }
}
