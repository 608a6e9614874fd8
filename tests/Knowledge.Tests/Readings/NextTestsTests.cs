using NodaTime;
using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Readings;

/// <summary>Tests worth having; due dates hang on the draw, the start of iron or the event, never on today.</summary>
public class NextTestsTests
{
    private static readonly Someone Woman = A.Woman(34).WithRls();

    private static readonly LocalDate Drawn = new(2026, 10, 12);

    private static NextTest? Next(Someone person, string marker, LocalDate? on = null) =>
        person.On(on ?? A.Today).Reviewed.Assessment.NextTests.SingleOrDefault(test => test.Marker == marker);

    private static void ShouldBeDue(Someone person, LocalDate? due, string why)
    {
        foreach (var marker in new[] { "ferritin", "tsat" })
        {
            var test = Next(person, marker)!;
            test.Due.ShouldBe(due, marker);
            Seen.English(test.Why).ShouldContain(why);
            test.Conditions.Select(Seen.English).ShouldBe(["in the morning, before 10", "fasting",
                "24 hours without iron"]);
        }
    }

    [Fact]
    public void The_first_panel_is_due_with_the_next_visit() => ShouldBeDue(A.Stranger(), null, "no iron panel yet");

    [Fact]
    public void A_panel_in_order_is_repeated_when_it_is_too_old_to_speak() =>
        ShouldBeDue(Woman.Panel(150), Drawn.PlusDays(180), "180 days");

    [Fact]
    public void Low_iron_is_looked_at_again_after_twelve_weeks() =>
        ShouldBeDue(Woman.Panel(40), Drawn.PlusDays(84), "iron is low");

    [Fact]
    public void On_iron_the_panel_is_due_twelve_weeks_from_the_start() =>
        ShouldBeDue(Woman.Panel(40, on: A.Ago(30)).OnIron(20), A.Today.PlusDays(64), "84 days of iron");

    [Fact]
    public void Once_iron_was_judged_its_start_does_not_count_any_more() =>
        ShouldBeDue(Woman.OnIron(56 + 8).Panel(150), Drawn.PlusDays(180), "180 days");

    [Fact]
    public void A_panel_55_days_into_iron_does_not_judge_it() =>
        ShouldBeDue(Woman.OnIron(55 + 8).Panel(150), Drawn.PlusDays(-55 + 84), "84 days of iron");

    [Theory]
    [InlineData("inflamed")]
    [InlineData("not fasting")]
    public void A_doubtful_panel_is_repeated_after_28_days(string what) => ShouldBeDue(
        what == "inflamed" ? Woman.Panel(120, crp: 20)
            : Woman.Panel(120, fasting: "no"), Drawn.PlusDays(28), "uncertain");

    [Fact]
    public void A_missing_saturation_is_due_at_once() =>
        ShouldBeDue(Woman.Panel(150, null), Drawn, "saturation is missing");

    [Fact]
    public void After_an_infusion_ferritin_waits_56_days() =>
        ShouldBeDue(Woman.Panel(40).Infused(4), A.Today.PlusDays(52), "56 days");

    [Theory]
    [InlineData("donation")]
    [InlineData("transfusion")]
    public void After_blood_was_given_or_received_stores_settle_for_56_days(string what) => ShouldBeDue(
        what == "donation" ? Woman.Panel(40).Donated(4) : Woman.Panel(40).Tell("transfusion.given", A.Ago(4)),
        A.Today.PlusDays(52), "56 days");

    [Fact]
    public void A_panel_from_56_days_on_is_not_put_off_again()
    {
        ShouldBeDue(Woman.Infused(55 + 8).Panel(150), Drawn.PlusDays(1), "56 days");
        ShouldBeDue(Woman.Infused(56 + 8).Panel(150), Drawn.PlusDays(180), "180 days");
        ShouldBeDue(Woman.Donated(55 + 8).Panel(150), Drawn.PlusDays(1), "56 days");
        ShouldBeDue(Woman.Donated(56 + 8).Panel(150), Drawn.PlusDays(180), "180 days");
        ShouldBeDue(Woman.Donated(4).Donated(20).Panel(150), A.Today.PlusDays(52), "56 days");
    }

    [Fact]
    public void Tomorrow_nothing_is_due_later_than_today()
    {
        var person = Woman.Panel(40, crp: null).OnIron(20);
        var today = person.Today().Reviewed.Assessment.NextTests.Select(test => (test.Marker, test.Due));
        person.On(A.Today.PlusDays(1)).Reviewed.Assessment.NextTests.Select(test => (test.Marker, test.Due))
            .ShouldBe(today);
    }

    [Fact]
    public void What_the_panel_lacks_is_asked_for()
    {
        Next(Woman.Panel(150), "hemoglobin").ShouldBeNull();
        Next(Woman.Panel(150), "crp").ShouldBeNull();
        Seen.English(Next(Woman.Panel(150, hb: null), "hemoglobin")!.Why).ShouldContain("before iron is discussed");
        Seen.English(Next(Woman.Panel(150, crp: null), "crp")!.Why).ShouldContain("can be trusted");
        Next(Woman.Panel(150, crp: null).Result("crp", 1, "2026-10-05"), "crp").ShouldBeNull();
        Next(Woman.Panel(150, crp: null).Result("crp", 1, "2026-10-04"), "crp").ShouldNotBeNull();
        Next(Woman.Panel(150, hb: null).Result("hemoglobin", 140, "2026-07-14"), "hemoglobin").ShouldBeNull();
        Next(Woman.Panel(150, hb: null).Result("hemoglobin", 140, "2026-07-13"), "hemoglobin").ShouldNotBeNull();
        Next(A.Stranger(), "hemoglobin").ShouldNotBeNull();
    }

    [Fact]
    public void In_anemia_hemoglobin_is_looked_at_14_to_28_days_into_iron()
    {
        var test = Next(Woman.Panel(20, hb: 110, on: A.Ago(30)).OnIron(20), "hemoglobin")!;
        test.Due.ShouldBe(A.Today.PlusDays(-20 + 14));
        Seen.English(test.Why).ShouldContain(CurrentKnowledge.Value.Words("en", false)
            .WriteDay(A.Today.PlusDays(-20 + 28)));
        Next(Woman.Panel(20, hb: 110, on: A.Ago(30)).OnIron(20).Result("hemoglobin", 112, A.Ago(6)), "hemoglobin")
            .ShouldBeNull();
        Next(Woman.Panel(20, hb: 110, on: A.Ago(30)).OnIron(20).Result("hemoglobin", 112, A.Ago(7)), "hemoglobin")
            .ShouldNotBeNull();
        Next(Woman.Panel(20, hb: 130, on: A.Ago(30)).OnIron(20), "hemoglobin").ShouldBeNull();
    }

    [Fact]
    public void Vitamin_B12_is_due_a_year_after_the_last_one()
    {
        Next(Woman.Fact("diet", "vegan"), "b12")!.Due.ShouldBeNull();
        Next(Woman.Fact("diet", "vegan").Result("b12", 500, A.Ago(400)),
            "b12")!.Due.ShouldBe(A.Today.PlusDays(-400 + 366));
        Next(Woman.Fact("diet", "vegan").Result("b12", 500, A.Ago(300)), "b12").ShouldBeNull();
        Next(Woman, "b12").ShouldBeNull();
        Seen.English(Next(Woman.Supplement("folic acid", folicAcid: 400), "b12")!.Why)
            .ShouldContain("before folic acid");
    }

    [Fact]
    public void An_unclear_B12_is_settled_by_MMA_and_in_pregnancy_by_active_B12()
    {
        Next(Woman.Result("b12", 250), "mma").ShouldNotBeNull();
        Next(Woman.Result("b12", 250), "holotc").ShouldBeNull();
        Next(Woman.Pregnant(20).Result("b12", 250), "holotc").ShouldNotBeNull();
        Next(Woman.Pregnant(20).Result("b12", 250), "mma").ShouldBeNull();
        Next(Woman.Result("b12", 400), "mma").ShouldBeNull();
    }

    [Fact]
    public void Low_iron_asks_for_celiac_antibodies_once()
    {
        Next(Woman.Panel(20), "ttg-iga").ShouldNotBeNull();
        Next(Woman.Panel(20, hb: 110), "ttg-iga").ShouldNotBeNull();
        Next(Woman.Panel(60), "ttg-iga").ShouldBeNull();
        Next(Woman.With("celiac").Panel(20), "ttg-iga").ShouldBeNull();
        Next(Woman.Panel(20).Lab("ttg-iga", "1 U/mL"), "ttg-iga").ShouldBeNull();
    }

    [Fact]
    public void Magnesium_asks_for_kidney_function()
    {
        Next(Woman.Unknown("kidney-disease"), "creatinine").ShouldNotBeNull();
        Next(Woman, "creatinine").ShouldBeNull();
        Next(Woman.With("heart-block"), "creatinine").ShouldBeNull();
    }

    [Fact]
    public void The_earliest_comes_first_and_no_marker_twice() =>
        Woman.Fact("diet", "vegan").Panel(20, null, hb: null, crp: null).Today()
        .Each(review =>
        {
            var tests = review.Assessment.NextTests;
            tests.Select(test => test.Due ?? LocalDate.MinIsoValue)
                .ShouldBe(tests.Select(test => test.Due ?? LocalDate.MinIsoValue).Order());
            tests.Select(test => test.Marker).ShouldBeUnique();
        });
}
