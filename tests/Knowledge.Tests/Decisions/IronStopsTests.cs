using Sanguine.Assessment;
using Sanguine.Evidence;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>S-IRON-STOP and S-ON-IRON: what withholds iron from the person's text.</summary>
public class IronStopsTests
{
    private static readonly Someone Man = A.Man(45);

    private static readonly Someone Woman = A.Woman(40);

    private static readonly string[] Stopping =
    [
        "hemochromatosis", "thalassemia", "hemolytic-anemia", "sideroblastic-anemia", "transfusions", "liver-disease",
        "dialysis", "ibd-active", "peptic-ulcer-active", "bariatric-surgery", "iron-allergy",
    ];

    private static Vector Stop(string story, Someone person) => Vector.Fires("S-IRON-STOP", story, person)
        .At(Level.Stop).ToPerson("Ask the clinician",
            "Keep iron, prenatal or post-surgery vitamins that your clinician advised").ToClinician();

    private static Vector None(string story, Someone person) => Vector.Silent("S-IRON-STOP", story, person);

    private static Vector Ask(string story, Someone person, params string[] facts) =>
        Vector.Asks("S-IRON-STOP", story, person, facts);

    private static Vector On(bool fires, string story, Someone person, Level level = Level.Soon) => fires
        ? Vector.Fires("S-ON-IRON", story, person).At(level)
        : Vector.Silent("S-ON-IRON", story, person);

    public static readonly Vector[] Vectors =
    [
        None("nothing speaks against it", Woman.Panel(40)),
        None("nothing is measured or taken", A.Stranger()),
        Stop("17 years", A.Woman(17).Panel(40)),
        None("18 years", A.Woman(18).Panel(40)),
        Ask("age not known", Woman.Unknown("birthDate").Panel(40), "birthDate"),
        Stop("pregnant", Woman.Pregnant(20).Panel(40)),
        Ask("pregnancy not known", Woman.Unknown("pregnancy").Panel(40), "pregnancy"),
        Stop("breastfeeding", Woman.Fact("breastfeeding", "yes").Panel(40)),
        Ask("breastfeeding not known", Woman.Unknown("breastfeeding").Panel(40), "breastfeeding"),
        .. Stopping.Select(condition => Stop(condition, Woman.With(condition).Panel(40))),
        .. Stopping.Select(condition => Ask($"{condition} not known", Woman.Unknown(condition).Panel(40), condition)),
        None("thalassemia trait is no stop", Woman.With("thalassemia-trait").Panel(40)),
        None("celiac disease is no stop", Woman.With("celiac").Panel(40)),
        None("heart failure is no stop of this row", Woman.With("heart-failure").Panel(40)),
        None("anemia is no stop", Woman.Panel(40, hb: 100)),
        Stop("a relative with hemochromatosis", Woman.With("hemochromatosis-relative").Panel(40)),
        Stop("a relative, and not tested", Woman.With("hemochromatosis-relative").Denying("hfe-negative").Panel(40)),
        None("a relative, tested negative", Woman.With("hemochromatosis-relative", "hfe-negative").Panel(40)),
        Ask("a relative not known", Woman.Unknown("hemochromatosis-relative").Panel(40), "hemochromatosis-relative"),
        Stop("eGFR 29.9", Man.Panel(40).Result("egfr", 29.9)),
        None("eGFR 30", Man.Panel(40).Result("egfr", 30)),
        Ask("kidney function not known", Man.Unknown("kidney-disease").Panel(40), "egfr"),
        Ask("kidney disease, not measured", Man.With("kidney-disease").Panel(40), "egfr"),
        None("kidney disease, eGFR 50", Man.With("kidney-disease").Panel(40).Result("egfr", 50)),
        Stop("infused 55 days ago", Man.Infused(55).Panel(40)),
        None("infused 56 days ago", Man.Infused(56).Panel(40)),
        None("TSAT 44.9", Man.Panel(40, 44.9)),
        Ask("TSAT 45.0", Man.Panel(40, 45), "tsat"),
        Stop("TSAT 45.1", Man.Panel(40, 45.1)),
        Ask("TSAT not known", Man.Panel(40, null), "tsat"),
        Ask("ferritin not known", Man.Panel(null, 25), "ferritin"),
        None("a woman of 40, ferritin 200", Woman.Panel(200)),
        Stop("a woman of 40, ferritin 201", Woman.Panel(201)),
        None("a man, ferritin 300", Man.Panel(300)),
        Stop("a man, ferritin 301", Man.Panel(301)),
        None("after menopause, ferritin 300", A.Woman(60).Panel(300)),
        Stop("after menopause, ferritin 301", A.Woman(60).Panel(301)),
        Stop("48 years, menopause not known, ferritin 201", A.Woman(48).Unknown("menopause").Panel(201)),
        Stop("sex not known, ferritin 301", Man.Unknown("sex").Fact("pregnancy", "no").Fact("breastfeeding", "no")
            .Panel(301)),
        Ask("sex not known, ferritin 250", Man.Unknown("sex").Fact("pregnancy", "no").Fact("breastfeeding", "no")
            .Panel(250), "sex"),
        None("a man, hemoglobin 165", Man.Panel(40, hb: 165)),
        Stop("a man, hemoglobin 165.1", Man.Panel(40, hb: 165.1)),
        None("a woman, hemoglobin 160", Woman.Panel(40, hb: 160)),
        Stop("a woman, hemoglobin 160.1", Woman.Panel(40, hb: 160.1)),
        None("a man at 3,640 m, hemoglobin 189", Man.Fact("altitudeM", 3640m).Panel(40, hb: 189)),
        Stop("a man at 3,640 m, hemoglobin 190", Man.Fact("altitudeM", 3640m).Panel(40, hb: 190)),
        None("a woman at 3,640 m, hemoglobin 184", Woman.Fact("altitudeM", 3640m).Panel(40, hb: 184)),
        Stop("a woman at 3,640 m, hemoglobin 185", Woman.Fact("altitudeM", 3640m).Panel(40, hb: 185)),
        Ask("hemoglobin not known", Man.Panel(40, hb: null), "hemoglobin"),
        Stop("181 days old: a stop stays", Man.Panel(301, on: A.Ago(181))),
        Stop("a high saturation not fasting stays until a clean panel", Man
            .Panel(100, 60, on: A.Ago(60)).Panel(100, 30, fasting: "no")),
        None("a high saturation, a clean panel since", Man.Panel(100, 60, on: A.Ago(60)).Panel(100, 30)),
        Ask("45.0 not fasting asks until a clean panel", Man.Panel(100, 45, on: A.Ago(60), fasting: "no")
            .Panel(100, 30, fasting: "no"), "tsat"),
        Stop("one of two values in a draw", Man.Panel(40, 44).Result("tsat", 47)),
        Stop("one reason is enough, whatever is not known", Man.Unknown("dialysis", "birthDate").With("liver-disease")
            .Panel(40)),
        Stop("nothing measured, iron is taken", Man.With("liver-disease").OnIron(10)),

        On(false, "ferritin 100", Man.OnIron(30).Panel(100)),
        On(true, "ferritin 100.1", Man.OnIron(30).Panel(100.1)),
        On(true, "ferritin 101", Man.OnIron(30).Panel(101)),
        On(false, "ferritin 101 without iron", Man.Panel(101)),
        On(false, "ferritin 101, iron ended", Man.Supplement("iron", iron: 25, until: A.Ago(1)).Panel(101)),
        On(true, "ferritin 101, iron ends today", Man.Supplement("iron", iron: 25, until: A.Ago(0)).Panel(101)),
        On(true, "iron as a medicine by its name", Man.Taking("ferrous sulfate 325 mg").Panel(101)),
        On(false, "TSAT 44.9", Man.OnIron(30).Panel(60, 44.9)),
        Vector.Asks("S-ON-IRON", "TSAT 45.0", Man.OnIron(30).Panel(60, 45), "tsat"),
        On(true, "TSAT 45.1", Man.OnIron(30).Panel(60, 45.1), Level.SameDay),
        On(true, "ferritin 101, TSAT 45.1", Man.OnIron(30).Panel(101, 45.1), Level.SameDay),
        On(true, "a man, hemoglobin 165.1", Man.OnIron(30).Panel(60, hb: 165.1)),
        On(false, "a man, hemoglobin 165", Man.OnIron(30).Panel(60, hb: 165)),
        On(true, "a woman, hemoglobin 160.1", Woman.OnIron(30).Panel(60, hb: 160.1)),
        Vector.Asks("S-ON-IRON", "never measured", Man.OnIron(30), "ferritin", "hemoglobin", "tsat"),
        Vector.Fires("S-ON-IRON", "bought on their own", Man.OnIron(30, "no").Panel(101)).ToPerson("Pause it and ask")
            .ToClinician(),
        Vector.Fires("S-ON-IRON", "prescribed", Man.OnIron(30, "yes").Panel(101))
            .ToPerson("this week", "do not change it alone"),
        Vector.Fires("S-ON-IRON", "not known whether prescribed", Man.OnIron(30, null).Panel(101))
            .ToPerson("do not change it alone"),
        Vector.Fires("S-ON-IRON", "one prescribed, one not", Man.OnIron(30, "no").Taking("ferrous sulfate").Panel(101))
            .ToPerson("do not change it alone"),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Theory]
    [InlineData("bariatric-surgery")]
    [InlineData("liver-disease")]
    [InlineData("iron-allergy")]
    public void A_stop_silences_the_text_about_iron_for_the_person_and_only_that(string condition)
    {
        var card = Woman.WithRls().With(condition).Panel(40).Today().ShouldFire("R-ADULT-ORAL");
        card.Person.ShouldBeNull();
        card.Clinician.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("liver-disease")]
    [InlineData("breastfeeding")]
    [InlineData("iron-allergy")]
    public void While_a_fact_of_the_stop_is_not_known_the_person_gets_no_text_about_iron(string fact)
    {
        var card = Woman.WithRls().Unknown(fact).Panel(40).Today().ShouldFire("R-ADULT-ORAL");
        card.Person.ShouldBeNull();
        card.Clinician.ShouldNotBeNull();
    }

    [Fact]
    public void The_stop_names_every_reason_that_holds_and_none_that_does_not()
    {
        var said = Seen.English(Woman.With("liver-disease", "iron-allergy").Panel(201, 46).Today()
            .ShouldFire("S-IRON-STOP").Person);
        foreach (var reason in new[] { "liver disease", "allergy to iron", "saturation above 45", "ferritin above the limit" })
        {
            said.ShouldContain(reason);
        }

        foreach (var reason in new[] { "under 18", "pregnancy", "dialysis", "kidney", "hemoglobin", "infusion", "breastfeeding" })
        {
            said.ShouldNotContain(reason);
        }
    }

    [Theory]
    [InlineData("under 18")]
    [InlineData("pregnancy")]
    [InlineData("breastfeeding")]
    [InlineData("kidney function")]
    [InlineData("an iron infusion within 56 days")]
    [InlineData("hemoglobin above the limit")]
    [InlineData("hemochromatosis in a parent")]
    public void Each_reason_is_said(string reason)
    {
        var person = reason switch
        {
            "under 18" => A.Woman(17).Panel(40),
            "pregnancy" => Woman.Pregnant(20).Panel(40),
            "breastfeeding" => Woman.Fact("breastfeeding", "yes").Panel(40),
            "kidney function" => Woman.Panel(40).Result("egfr", 20),
            "an iron infusion within 56 days" => Woman.Infused(20).Panel(40),
            "hemoglobin above the limit" => Woman.Panel(40, hb: 170),
            _ => Woman.With("hemochromatosis-relative").Panel(40),
        };
        Seen.English(person.Today().ShouldFire("S-IRON-STOP").Person).ShouldContain(reason);
    }

    [Fact]
    public void On_iron_with_a_low_saturation_the_clinician_reads_both() =>
        Man.WithRls().OnIron(30).Panel(135, 14).Today().Each(review =>
        {
            review.Assessment.Fires("S-ON-IRON").ShouldBeTrue();
            review.Assessment.Find("R-FUNC")!.Clinician.ShouldNotBeNull();
        });

    [Theory]
    [InlineData("female", 45, 0.8, 92.5)]
    [InlineData("male", 60, 1.2, 69.2)]
    [InlineData("male", 70, 3.0, 21.7)]
    [InlineData("female", 30, 0.7, 119.2)]
    [InlineData("female", 50, 5.5, 8.9)]
    public void Kidney_function_is_estimated_from_creatinine(string sex, int age, double creatinine, double expected) =>
        A.Man(age).Fact("sex", sex).Result("creatinine", creatinine).Today().Each(review =>
            Math.Round(review.Case.Egfr!.Value.Value, 1).ShouldBe((decimal)expected));

    [Fact]
    public void Kidney_function_is_not_estimated_in_a_child() =>
        A.Boy(200).Result("creatinine", 0.8).Today().Each(review => review.Case.Egfr.ShouldBeNull());

    [Fact]
    public void A_creatinine_newer_than_the_filtration_rate_counts()
    {
        Man.Panel(40).Result("egfr", 90, A.Ago(100)).Result("creatinine", 5, A.Ago(10)).Today()
            .ShouldFire("S-IRON-STOP");
        Man.Panel(40).Result("egfr", 90, A.Ago(5)).Result("creatinine", 5, A.Ago(10)).Today()
            .ShouldBeSilent("S-IRON-STOP");
    }

    [Fact]
    public void A_stop_that_rests_on_the_hemoglobin_alone_is_our_own_and_says_so()
    {
        A.Man(45).Result("ferritin", 60).Result("hemoglobin", 170).Today().ShouldFire("S-IRON-STOP")
            .Certainty.ShouldBe(Certainty.Own);
        A.Man(45).With("liver-disease").Panel(60, hb: 170).Today().ShouldFire("S-IRON-STOP")
            .Certainty.ShouldBe(Certainty.Reconstructed);
        A.Man(45).With("liver-disease").Panel(60).Today().ShouldFire("S-IRON-STOP")
            .Certainty.ShouldBe(Certainty.Reconstructed);
    }
}
