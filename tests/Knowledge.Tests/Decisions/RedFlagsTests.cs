using NodaTime;
using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>E-FLAG: what the person reported.</summary>
public class RedFlagsTests
{
    private const string Id = "00000000-0000-4000-8000-000000000001";

    private static readonly Someone Man = A.Man(45);

    private static Vector Fires(string what, Level level, params string[] personWords) =>
        Vector.Fires("E-FLAG", what, Man.Flag(what)).At(level).ToPerson(personWords).ToClinician();

    public static readonly Vector[] Vectors =
    [
        Fires("self-harm-thoughts", Level.Emergency, "Talk to someone now"),
        Fires("chest-pain", Level.Emergency, "Call", "chest pain"),
        Fires("breathless-at-rest", Level.Emergency, "Call"),
        Fires("fainting", Level.Emergency, "Call"),
        Fires("vomiting-blood", Level.Emergency, "Call"),
        Fires("one-sided-leg-swelling", Level.Emergency, "Call"),
        Fires("sudden-weakness", Level.Emergency, "Call"),
        Fires("saddle-numbness", Level.Emergency, "Call"),
        Fires("child-swallowed-iron", Level.Emergency, "whatever the amount"),
        Fires("agitation-fever-stiffness", Level.Emergency, "Call"),
        Fires("tarry-stool", Level.SameDay, "today"),
        Fires("rectal-bleeding", Level.SameDay, "today"),
        Fires("restless-after-medicine", Level.SameDay, "today"),
        Fires("ran-out-of-medicine", Level.SameDay, "today"),
        Fires("weight-loss", Level.Urgent, "within two weeks"),
        Fires("bowel-change", Level.Urgent, "within two weeks"),
        Fires("trouble-swallowing", Level.Urgent, "within two weeks"),
        Fires("numbness", Level.Soon, "soon"),
        Vector.Silent("E-FLAG", "nothing reported", Man),
        Vector.Silent("E-FLAG", "a word that is not in the list", Man.Flag("itching")),

        // Dark and formed stool is expected on iron; red or tarry stool is not.
        Vector.Fires("E-FLAG", "black stool without iron", Man.Flag("black-stool")).At(Level.SameDay),
        Vector.Silent("E-FLAG", "black stool on iron by mouth", Man.OnIron(30).Flag("black-stool")),
        Vector.Fires("E-FLAG", "tarry stool on iron by mouth", Man.OnIron(30).Flag("tarry-stool")).At(Level.SameDay),
        Vector.Fires("E-FLAG", "red stool on iron by mouth", Man.OnIron(30).Flag("rectal-bleeding")).At(Level.SameDay),

        // A flag rests after 14 days; thoughts of self-harm rest only when they are acknowledged.
        Vector.Fires("E-FLAG", "chest pain 14 days ago", Man.Flag("chest-pain", 14)),
        Vector.Silent("E-FLAG", "chest pain 15 days ago", Man.Flag("chest-pain", 15)),
        Vector.Fires("E-FLAG", "weight loss 14 days ago", Man.Flag("weight-loss", 14)),
        Vector.Silent("E-FLAG", "weight loss 15 days ago", Man.Flag("weight-loss", 15)),
        Vector.Fires("E-FLAG", "thoughts of self-harm 100 days ago", Man.Flag("self-harm-thoughts", 100))
            .At(Level.Emergency),
        Vector.Silent("E-FLAG", "thoughts of self-harm, acknowledged", Man.Flag("self-harm-thoughts", 3, Id)
            .Acknowledged(Id)),

        // PHQ item 9.
        Vector.Silent("E-FLAG", "item 9 is 0",
            Man.Tell("mood.scored", A.Ago(1), ("instrument", "PHQ-9"), ("total", 12), ("item9", 0))),
        Vector.Fires("E-FLAG", "item 9 is 1",
            Man.Tell("mood.scored", A.Ago(1), ("instrument", "PHQ-9"), ("total", 12), ("item9", 1)))
            .At(Level.Emergency).ToPerson("Talk to someone now"),
        Vector.Silent("E-FLAG", "item 9 not told",
            Man.Tell("mood.scored", A.Ago(1), ("instrument", "PHQ-9"), ("total", 12))),
        Vector.Fires("E-FLAG", "item 9 was 1, and 0 since", Man
            .Tell("mood.scored", A.Ago(90), ("item9", 1)).Tell("mood.scored", A.Ago(1), ("item9", 0)))
            .At(Level.Emergency),
        Vector.Silent("E-FLAG", "item 9 is 1, acknowledged", Man
            .TellAs(Id, "mood.scored", A.Ago(1), ("item9", 1)).Acknowledged(Id)),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Theory]
    [InlineData("tarry-stool")]
    [InlineData("rectal-bleeding")]
    [InlineData("black-stool")]
    public void Blood_in_the_stool_with_faintness_is_an_emergency_of_its_own(string stool) =>
        Man.Flag(stool).Flag("fainting").Today().Each(review =>
        {
            var cards = review.Assessment.Cards.Where(card => card.Code == "E-FLAG").ToArray();
            cards.Length.ShouldBe(2);
            cards.ShouldAllBe(card => card.Level == Level.Emergency);
        });

    [Fact]
    public void The_same_flag_reported_twice_is_one_card() =>
        Man.Flag("chest-pain", 3).Flag("chest-pain", 1).Today().Each(review =>
            review.Assessment.Cards.Count(card => card.Code == "E-FLAG").ShouldBe(1));

    [Theory]
    [InlineData("DE", "112", "0800 111 0 111")]
    [InlineData("US", "911", "988")]
    public void The_numbers_are_those_of_the_country(string country, string emergency, string crisis)
    {
        var there = Man.Fact("country", country);
        Seen.English(there.Flag("chest-pain").Today().ShouldFire("E-FLAG").Person).ShouldContain(emergency);
        Seen.English(there.Flag("self-harm-thoughts").Today().ShouldFire("E-FLAG").Person).ShouldContain(crisis);
    }

    [Fact]
    public void Without_a_country_the_sentence_still_says_whom_to_call() =>
        Seen.English(Man.Flag("child-swallowed-iron").Today().ShouldFire("E-FLAG").Person)
            .ShouldContain("poisons line");

    [Fact]
    public void An_open_emergency_empties_every_text_about_iron_for_the_person()
    {
        var calm = A.Woman(34).WithRls().Panel(40);
        calm.Today().ShouldFire("R-ADULT-ORAL").Person.ShouldNotBeNull();

        var open = calm.Flag("chest-pain", 0, Id).Today();
        open.ShouldFire("R-ADULT-ORAL").Person.ShouldBeNull();
        open.ShouldFire("R-ADULT-ORAL").Clinician.ShouldNotBeNull();
        open.Each(review => review.Plan.Steps.ShouldNotContain(step => step.Code == "iron" || step.Code == "lunch"));
        calm.Today().Each(review => review.Plan.Steps.ShouldContain(step => step.Code == "lunch"));

        calm.Flag("chest-pain", 0, Id).Acknowledged(Id).Today().ShouldFire("R-ADULT-ORAL").Person.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("child")]
    [InlineData("pregnant")]
    [InlineData("heart")]
    [InlineData("dialysis")]
    [InlineData("retest")]
    public void In_an_open_emergency_no_rule_about_iron_speaks_to_the_person(string who)
    {
        var (person, code) = who switch
        {
            "child" => (A.Boy(120).WithRls().Panel(40), "R-CHILD"),
            "pregnant" => (A.Woman(30).WithRls().Pregnant(20).Panel(40), "R-PREG"),
            "heart" => (A.Man(60).With("heart-failure").Panel(60), "R-HF"),
            "dialysis" => (A.Man(60).WithRls().With("dialysis").Panel(120, 15), "R-ESRD"),
            _ => (A.Woman(34).OnIron(90).Panel(60, on: A.Ago(95)), "R-RETEST"),
        };
        person.Today().ShouldFire(code).Person.ShouldNotBeNull();
        person.Flag("fainting").Today().ShouldFire(code).Person.ShouldBeNull();
    }

    [Fact]
    public void A_flag_of_a_later_day_is_not_seen_yet() =>
        Man.Flag("chest-pain", 0).On(A.Today.Minus(Period.FromDays(1))).ShouldBeSilent("E-FLAG");
}
