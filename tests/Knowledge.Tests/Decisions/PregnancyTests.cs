using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>R-PREG and Q-PREG.</summary>
public class PregnancyTests
{
    private static readonly Someone Healthy = A.Woman(30);

    private static readonly Someone Pregnant = Healthy.WithRls().Pregnant(20);

    private static readonly Someone NoRls = Healthy.Answering(("urge", "no")).Pregnant(20);

    /// <summary>Pregnant for so many weeks and days on the day of the review.</summary>
    private static Someone For(int weeks, int days = 0) => Healthy.WithRls().Pregnant(0, A.Ago((weeks * 7) + days));

    public static readonly Vector[] Vectors =
    [
        Vector.Fires("R-PREG", "RLS, 74.9", Pregnant.Panel(74.9)).At(Level.Soon)
            .ToPerson("Keep the prenatal iron", "maternity team")
            .ToClinician("once daily first", "2 to 3 weeks"),
        Vector.Asks("R-PREG", "RLS, 75.0", Pregnant.Panel(75), "ferritin"),
        Vector.Silent("R-PREG", "RLS, 75.1", Pregnant.Panel(75.1)),
        Vector.Fires("R-PREG", "no RLS, 29.9", NoRls.Panel(29.9)),
        Vector.Silent("R-PREG", "no RLS, 30", NoRls.Panel(30)),
        Vector.Fires("R-PREG", "RLS not known, 29.9", Healthy.Pregnant(20).Panel(29.9)),
        Vector.Asks("R-PREG", "RLS not known, 50", Healthy.Pregnant(20).Panel(50),
            "urge", "worseAtRest", "relievedByMovement", "worseInEvening", "notBetterExplained"),
        Vector.Fires("R-PREG", "17 years old", A.Woman(17).WithRls().Pregnant(20).Panel(50)),
        Vector.Fires("R-PREG", "TSAT 44.9", Pregnant.Panel(50, 44.9)),
        Vector.Asks("R-PREG", "TSAT 45.0", Pregnant.Panel(50, 45), "tsat"),
        Vector.Silent("R-PREG", "TSAT 45.1", Pregnant.Panel(50, 45.1)),
        Vector.Fires("R-PREG", "TSAT not known, 29.9", Pregnant.Panel(29.9, null)),
        Vector.Asks("R-PREG", "TSAT not known, 30", Pregnant.Panel(30, null), "tsat"),
        Vector.Silent("R-PREG", "not pregnant", Healthy.WithRls().Panel(20)),
        Vector.Asks("R-PREG", "pregnancy not known", Healthy.Unknown("pregnancy").WithRls().Panel(20), "pregnancy"),
        Vector.Silent("R-PREG", "181 days old", Pregnant.Panel(20, on: A.Ago(181))),
        Vector.Silent("R-PREG", "never measured", Pregnant),
        Vector.Fires("R-PREG", "the first trimester: no infusion", For(12, 6).Panel(50))
            .ToClinician("No infusion in the first trimester"),
        Vector.Fires("R-PREG", "weeks not known: no infusion", Healthy.WithRls().Pregnant(null).Panel(50))
            .ToClinician("No infusion"),
        Vector.Fires("R-PREG", "from week 13", For(13).Panel(50)).ToClinician("infusion from the second trimester"),

        Vector.Silent("Q-PREG", "20 weeks", For(20)),
        Vector.Silent("Q-PREG", "42 weeks and 0 days", For(42)),
        Vector.Asks("Q-PREG", "42 weeks and 1 day", For(42, 1), "pregnancy"),
        Vector.Asks("Q-PREG", "weeks not told", Healthy.Pregnant(null), "pregnancyWeeks"),
        Vector.Asks("Q-PREG", "told of 42 weeks and 1 day ago, weeks never told", Healthy.Pregnant(null, A.Ago(295)),
            "pregnancy"),
        Vector.Asks("Q-PREG", "told of 42 weeks ago, weeks never told", Healthy.Pregnant(null, A.Ago(294)),
            "pregnancyWeeks"),
        Vector.Silent("Q-PREG", "over, and said so", For(50).Tell("profile.set", A.Ago(30), ("pregnancy", "no"))),
        Vector.Silent("Q-PREG", "a man", A.Man(30).Pregnant(50, A.Ago(1))),
        Vector.Silent("Q-PREG", "after menopause", A.Woman(53).Pregnant(50, A.Ago(1))),
        Vector.Silent("Q-PREG", "10 years", A.Woman(10).Pregnant(50, A.Ago(1))),
        Vector.Asks("Q-PREG", "11 years", A.Woman(11).Pregnant(50, A.Ago(1)), "pregnancy"),
        Vector.Asks("Q-PREG", "55 years", A.Woman(55).Fact("menopause", "pre").Pregnant(50, A.Ago(1)), "pregnancy"),
        Vector.Silent("Q-PREG", "56 years", A.Woman(56).Fact("menopause", "pre").Pregnant(50, A.Ago(1))),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void In_pregnancy_no_other_rule_about_iron_in_RLS_speaks()
    {
        var everything = Healthy.WithRls().With("dialysis", "heart-failure", "celiac").OnIron(200).Infused(100)
            .Tell("treatment.observed", A.Ago(50), ("respondedBefore", "yes")).Tell("symptoms.returned", A.Ago(10))
            .Panel(40, 15, on: A.Ago(210)).Panel(41, 15, hb: 110).Result("egfr", 40, A.Ago(100)).Result("egfr", 40)
            .Result("phosphate", 3).Took(150, 190);
        everything.Today().Each(review => review.Assessment.Cards.ShouldContain(card => card.Code.StartsWith("R-")
            && card.Fires));
        everything.Pregnant(20).Today().Each(review =>
            review.Assessment.Cards.Where(card => card.Code.StartsWith("R-")).Select(card => card.Code)
                .ShouldBe(["R-PREG"]));
    }

    [Theory]
    [InlineData("a man", false)]
    [InlineData("after menopause", false)]
    [InlineData("a girl of 10", false)]
    [InlineData("a girl of 11", true)]
    [InlineData("55 years", true)]
    [InlineData("56 years", false)]
    public void Pregnancy_is_asked_only_where_it_can_be(string who, bool asked)
    {
        var person = who switch
        {
            "a man" => A.Man(30),
            "after menopause" => A.Woman(50).Fact("menopause", "post"),
            "a girl of 10" => A.Woman(10),
            "a girl of 11" => A.Woman(11),
            "55 years" => A.Woman(55).Fact("menopause", "pre"),
            _ => A.Woman(56).Fact("menopause", "pre"),
        };
        person.Unknown("pregnancy").Panel(40).Today().Each(review =>
            review.Assessment.Missing.Any(missing => missing.Fact == "pregnancy").ShouldBe(asked));
    }
}
