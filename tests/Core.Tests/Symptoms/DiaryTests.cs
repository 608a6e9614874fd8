using NodaTime;
using Sanguine.Core.Tests.Journal;
using Sanguine.Symptoms;

namespace Sanguine.Core.Tests.Symptoms;

public sealed class DiaryTests
{
    private static readonly LocalDate Evening = new(2026, 10, 1);

    [Theory]
    [InlineData("2026-10-01T22:10:00+00:00", 1)]
    [InlineData("2026-10-02T03:00:00+00:00", 1)]
    [InlineData("2026-10-02T11:59:00+00:00", 1)]
    [InlineData("2026-10-02T12:00:00+00:00", 2)]
    public void A_tap_before_noon_belongs_to_the_evening_before(string at, int day) =>
        Of(Lines.Line(1, "symptom.urge", "{'intensity':6}", at: at)).On(new(2026, 10, day)).Urge.ShouldBe(6);

    [Fact]
    public void The_morning_has_the_last_word_on_the_urge_and_the_earliest_onset_counts()
    {
        var night = Of(
            Lines.Line(1, "symptom.urge", "{'intensity':8,'where':['arms']}", at: "2026-10-02T01:10:00+00:00"),
            Lines.Line(2, "symptom.urge", "{'intensity':3}", at: "2026-10-01T21:30:00+00:00"),
            Lines.Line(3, "night.reviewed", "{'urge':5,'onset':'22:45','minutesToSleep':40,'wakings':3,'sleepMinutes':380,'rest':4,'where':['legs']}", at: "2026-10-02"))
            .On(Evening);
        night.Urge.ShouldBe(5);
        night.Onset.ShouldBe(new LocalTime(21, 30));
        night.WorstTap.ShouldBe(8);
        night.Taps.ShouldBe(2);
        night.IsReviewed.ShouldBeTrue();
        (night.MinutesToSleep, night.Wakings, night.SleepMinutes, night.Rest).ShouldBe((40m, 3m, 380m, 4m));
        night.Where.ShouldBe(["legs", "arms"], ignoreOrder: true);
    }

    [Fact]
    public void Without_a_morning_the_worst_tap_stands()
    {
        var night = Of(
            Lines.Line(1, "symptom.urge", "{'intensity':2}", at: "2026-10-01T22:00:00+00:00"),
            Lines.Line(2, "symptom.urge", "{'band':'strong'}", at: "2026-10-02T02:00:00+00:00")).On(Evening);
        night.Urge.ShouldBe(7.5m);
        night.IsReviewed.ShouldBeFalse();
    }

    [Fact]
    public void A_night_of_which_nothing_was_told_is_there_and_missing()
    {
        var diary = Of(
            Lines.Line(1, "night.reviewed", "{'urge':5}", at: "2026-10-02"),
            Lines.Line(2, "night.reviewed", "{'urge':0}", at: "2026-10-04"));
        var nights = diary.Between(Evening, Evening.PlusDays(2));
        nights.Select(night => night.IsMissing).ShouldBe([false, true, false]);
        diary.First.ShouldBe(Evening);
    }

    [Fact]
    public void What_is_not_on_the_scale_is_reported_and_not_used()
    {
        var record = Lines.Record(Lines.Line(1, "night.reviewed", "{'urge':11}", at: "2026-10-02"));
        record.Problems.ShouldHaveSingleItem().Field.ShouldBe("urge");
        Diary.Of(record).On(Evening).IsMissing.ShouldBeTrue();
    }

    [Fact]
    public void Our_own_week_has_its_total_from_its_five_answers()
    {
        var scores = Lines.Record(
            Lines.Line(1, "severity.scored", "{'instrument':'sanguine-week','nights':7,'intensity':6,'sleep':3,'sleepiness':5,'function':2,'change':-1}"),
            Lines.Line(2, "severity.scored", "{'instrument':'sanguine-week','nights':7,'intensity':6,'sleep':3,'sleepiness':5}"),
            Lines.Line(3, "severity.scored", "{'instrument':'irls','total':22,'scoredBy':'clinic'}")).Severities;
        scores.Select(score => score.Total).ShouldBe([6m, null, 22m]);
        scores[0].Week.ShouldNotBeNull().Change.ShouldBe(-1);
        scores[2].Week.ShouldBeNull();
    }

    private static Diary Of(params string[] lines) => Diary.Of(Lines.Record(lines));
}
