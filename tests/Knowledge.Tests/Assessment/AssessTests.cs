using Sanguine.Assessment;
using Sanguine.Knowledge.Tests.Decisions;

namespace Sanguine.Knowledge.Tests.Assessment;

/// <summary>Cards in order, what is missing, what the past looked like.</summary>
public class AssessTests
{
    /// <summary>The order of the rules; "Q", "E", "S", "R" and "B12" stand for what is not named before.</summary>
    private static readonly string[] Order =
    [
        "E-FLAG", "E-HB70", "Q-HBUNIT", "E-HB80", "E-HB100", "Q", "E", "S", "DX", "R-PREG", "R-CHILD", "R-ESRD", "R-HF",
        "R-CKD", "R", "B12", "FOL", "MG", "TRIG", "AUG", "INT", "FOOD", "TOUCH", "TRK",
    ];

    private static readonly Someone Woman = A.Woman(34).WithRls();

    private static int PlaceOf(Card card) =>
        Array.IndexOf(Order, card.Code) is >= 0 and var named ? named : Array.IndexOf(Order, card.Code.Split('-')[0]);

    [Fact]
    public void An_empty_journal_has_no_cards_and_says_what_would_be_worth_knowing()
    {
        var review = A.Stranger().Today().Reviewed;
        review.Assessment.Cards.ShouldBeEmpty();
        review.Assessment.Readings.ShouldBeEmpty();
        review.Assessment.Missing.Select(missing => missing.Fact).ShouldContain("ferritin");
        review.Plan.Withheld.ShouldBeEmpty();
        review.Plan.Steps.ShouldAllBe(step => step.Area == Sanguine.Plan.Area.Tests);
    }

    [Fact]
    public void Cards_stand_in_the_order_of_the_rules_whatever_was_told()
    {
        foreach (var (vector, review) in Traceability.Reviewed.Value)
        {
            var cards = review.Assessment.Cards;
            cards.Select(PlaceOf).ShouldAllBe(place => place >= 0);
            cards.ShouldBe(
                [.. cards.OrderBy(PlaceOf).ThenBy(card => card.Level)
                    .ThenBy(card => card.Code, StringComparer.Ordinal)], vector.ToString());
        }
    }

    [Fact]
    public void A_card_that_asks_asks_for_something_and_one_that_fires_speaks_to_somebody()
    {
        foreach (var card in Traceability.Reviewed.Value.SelectMany(reviewed => reviewed.Review.Assessment.Cards))
        {
            (card.Fires || !card.Asks.IsEmpty).ShouldBeTrue(card.Code);
            card.Asks.ShouldBeUnique(card.Code);
            (card.Person is not null || card.Clinician is not null).ShouldBeTrue(card.Code);
            card.Sources.ShouldNotBeEmpty(card.Code);
        }
    }

    [Fact]
    public void Danger_stops_and_spacing_are_safety_and_the_rest_are_findings()
    {
        var review = A.Man(60).WithRls().With("gout", "clot").Taking("pramipexole")
            .Taking("levothyroxine", times: ["07:00"])
            .Supplement("iron", iron: 25, times: ["07:30"]).Flag("weight-loss").Flag("impulse-control")
            .Panel(400, 60, hb: 120).Today().Reviewed;
        var safety = review.Assessment.Safety.Select(card => card.Code).ToArray();
        safety.ShouldBe(
            ["E-FLAG", "E-ANAEMIA", "E-FERHIGH", "S-HH", "S-IRON-STOP", "S-ON-IRON", "AUG", "INT-levothyroxine-iron",
                "FOOD", "TOUCH"],
            ignoreOrder: true);
        review.Assessment.Findings.Select(card => card.Code).ShouldContain("DX");
        review.Assessment.Safety.Concat(review.Assessment.Findings).Count().ShouldBe(review.Assessment.Cards.Length);
    }

    [Fact]
    public void A_card_shows_the_values_it_rests_on_in_canonical_units_with_their_dates() =>
        Woman.Panel(40, 18, 133).Today().Each(review =>
    {
        var because = review.Assessment.Find("R-ADULT-ORAL")!.Because;
        because.Select(fact => (fact.Fact, fact.Value, fact.Unit)).ShouldBe(
        [
            ("ferritin", 40m, "ug/L"), ("tsat", 18m, "%"), ("hemoglobin", 133m, "g/L"), ("crp", 1m, "mg/L"),
        ]);
        because.ShouldAllBe(fact => fact.Date == new NodaTime.LocalDate(2026, 10, 12));
    });

    [Fact]
    public void A_card_of_danger_shows_the_draw_that_saw_it()
    {
        var because = A.Man(50).Panel(350, on: A.Ago(60), febrileWithinDays: 3).Panel(250, febrileWithinDays: 3).Today()
            .ShouldFire("E-FERHIGH").Because;
        because.Single(fact => fact.Fact == "ferritin").Value.ShouldBe(350);
    }

    [Fact]
    public void A_comparator_stays_beside_its_value() =>
        Seen.English(Woman.Lab("ferritin", "<5 ng/mL").Panel(null).Today().ShouldFire("R-ADULT-ORAL").Person)
            .ShouldContain("<5");

    [Fact]
    public void What_most_decisions_wait_for_is_missing_first()
    {
        var missing = A.Woman(34).Unknown("pregnancy", "altitudeM").Panel(40).Today().Reviewed.Assessment.Missing;
        missing.Select(fact => fact.Decisions.Length).ShouldBe(missing.Select(fact => fact.Decisions.Length)
            .OrderDescending());
        missing.Select(fact => fact.Fact).ShouldContain("pregnancy");
        missing.Single(fact => fact.Fact == "pregnancy").Decisions.ShouldContain("S-IRON-STOP");
    }

    [Fact]
    public void A_review_of_the_past_sees_nothing_that_came_later()
    {
        var person = Woman.Panel(150, on: A.Ago(30)).Panel(40, on: A.Ago(5));
        person.On(A.Today.PlusDays(-6)).ShouldFire("R-OK");
        person.On(A.Today.PlusDays(-5)).ShouldFire("R-ADULT-ORAL");
    }

    [Fact]
    public void Each_decision_names_the_level_the_rules_give_it()
    {
        var usual = CurrentKnowledge.Value.Decisions.ToDictionary(decision => decision.Id, decision => decision.Level);
        foreach (var (id, level) in usual)
        {
            var expected = id switch
            {
                "E-FLAG" or "E-HB70" => Level.Emergency,
                "E-HB80" or "B12-N" => Level.SameDay,
                "E-HB100" or "E-GI" => Level.Urgent,
                "S-ON-IRON" or "B12-1" or "B12-2" or "AUG" => Level.Soon,
                "S-IRON-STOP" or "S-HH" or "FOL" or "TOUCH" => Level.Stop,
                "INT" or "MG" or "FOOD" => Level.Caution,
                "R-OK" or "DX" or "B12-0" or "TRIG" or "TRK" => Level.Info,
                _ when id.StartsWith('Q') => Level.Caution,
                _ => Level.Soon,
            };
            level.ShouldBe(expected, id);
        }
    }
}
