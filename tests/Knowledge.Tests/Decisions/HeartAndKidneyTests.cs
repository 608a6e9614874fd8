using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>R-ESRD, R-HF and R-CKD.</summary>
public class HeartAndKidneyTests
{
    private static readonly Someone OnDialysis = A.Man(60).WithRls().With("dialysis");

    private static readonly Someone Heart = A.Man(60).With("heart-failure");

    /// <summary>Anemic, with two filtration rates so many days apart.</summary>
    private static Someone Kidney(
        double ferritin = 99, double? tsat = 19, double hb = 110, double first = 50, double second = 50, int apart = 90,
        Someone? person = null) => (person ?? A.Man(60).With("kidney-disease")).Panel(ferritin, tsat, hb)
            .Result("egfr", first, A.Ago(apart + 5)).Result("egfr", second, A.Ago(5));

    public static readonly Vector[] Vectors =
    [
        Vector.Fires("R-ESRD", "199/19", OnDialysis.Panel(199, 19)).At(Level.Soon).ToPerson("kidney team")
            .ToClinician("iron sucrose", "conditional"),
        Vector.Fires("R-ESRD", "199.9/19.9", OnDialysis.Panel(199.9, 19.9)),
        Vector.Silent("R-ESRD", "200/19", OnDialysis.Panel(200, 19)),
        Vector.Silent("R-ESRD", "199/20", OnDialysis.Panel(199, 20)),
        Vector.Asks("R-ESRD", "TSAT not known", OnDialysis.Panel(199, null), "tsat"),
        Vector.Silent("R-ESRD", "no dialysis", A.Man(60).WithRls().Panel(90, 15)),
        Vector.Asks("R-ESRD", "dialysis not known", A.Man(60).WithRls().Unknown("dialysis").Panel(90, 15), "dialysis"),
        Vector.Silent("R-ESRD", "RLS not met", A.Man(60).Answering(("urge", "no")).With("dialysis").Panel(199, 19)),
        Vector.Silent("R-ESRD", "17 years", A.Boy(17 * 12).WithRls().With("dialysis").Panel(199, 19)),
        Vector.Silent("R-ESRD", "pregnant", A.Woman(30).WithRls().With("dialysis").Pregnant(20).Panel(199, 19)),
        Vector.Silent("R-ESRD", "181 days old", OnDialysis.Panel(199, 19, on: A.Ago(181))),
        Vector.Fires("R-ESRD", "heart failure is a sentence in this card", OnDialysis.With("heart-failure")
            .Panel(199, 19)).ToClinician("cardiology"),

        Vector.Fires("R-HF", "99", Heart.Panel(99)).At(Level.Soon).ToPerson("heart team")
            .ToClinician("by mouth failed"),
        Vector.Fires("R-HF", "99.9/25", Heart.Panel(99.9)),
        Vector.Silent("R-HF", "100/25", Heart.Panel(100)),
        Vector.Fires("R-HF", "100/19", Heart.Panel(100, 19)),
        Vector.Silent("R-HF", "100/20", Heart.Panel(100, 20)),
        Vector.Fires("R-HF", "300/19.9", Heart.Panel(300, 19.9)),
        Vector.Silent("R-HF", "300.1/19.9", Heart.Panel(300.1, 19.9)),
        Vector.Fires("R-HF", "99/44.9", Heart.Panel(99, 44.9)),
        Vector.Asks("R-HF", "99/45.0", Heart.Panel(99, 45), "tsat"),
        Vector.Silent("R-HF", "99/45.1", Heart.Panel(99, 45.1)),
        Vector.Asks("R-HF", "TSAT not known", Heart.Panel(99, null), "tsat"),
        Vector.Fires("R-HF", "RLS does not matter", Heart.Answering(("urge", "no")).Panel(99)),
        Vector.Silent("R-HF", "no heart failure", A.Man(60).Panel(50)),
        Vector.Asks("R-HF", "heart failure not known", A.Man(60).Unknown("heart-failure").Panel(50), "heart-failure"),
        Vector.Silent("R-HF", "17 years", A.Boy(17 * 12).With("heart-failure").Panel(50)),
        Vector.Silent("R-HF", "on dialysis", Heart.With("dialysis").Panel(99)),
        Vector.Asks("R-HF", "dialysis not known", Heart.Unknown("dialysis").Panel(99), "dialysis"),
        Vector.Silent("R-HF", "hemochromatosis", Heart.With("hemochromatosis").Panel(99)),
        Vector.Silent("R-HF", "pregnant", A.Woman(30).With("heart-failure").Pregnant(20).Panel(50)),
        Vector.Silent("R-HF", "181 days old", Heart.Panel(99, on: A.Ago(181))),

        Vector.Fires("R-CKD", "Hb 110, 99/19", Kidney()).At(Level.Soon).ToPerson("kidney team")
            .ToClinician("NICE", "KDIGO"),
        Vector.Silent("R-CKD", "Hb 142", Kidney(hb: 142)),
        Vector.Silent("R-CKD", "Hb 130", Kidney(hb: 130)),
        Vector.Fires("R-CKD", "Hb 129.9", Kidney(hb: 129.9)),
        Vector.Fires("R-CKD", "both hold under 100 and under 20", Kidney(99.9, 19.9))
            .ToClinician("iron-deficient by NICE"),
        Vector.Fires("R-CKD", "100/19: not NICE", Kidney(100, 19)).ToClinician("not within NICE"),
        Vector.Fires("R-CKD", "99/20: not NICE", Kidney(99, 20)).ToClinician("not within NICE"),
        Vector.Fires("R-CKD", "500/30", Kidney(500, 30)),
        Vector.Silent("R-CKD", "500.1/30", Kidney(500.1, 30)),
        Vector.Silent("R-CKD", "500/30.1", Kidney(500, 30.1)),
        Vector.Fires("R-CKD", "eGFR 59.9 twice", Kidney(first: 59.9, second: 59.9)),
        Vector.Silent("R-CKD", "eGFR 60 now", Kidney(second: 60)),
        Vector.Asks("R-CKD", "eGFR 60 before, 50 now", Kidney(first: 60), "egfr"),
        Vector.Fires("R-CKD", "90 days apart", Kidney(apart: 90)),
        Vector.Asks("R-CKD", "89 days apart", Kidney(apart: 89), "egfr"),
        Vector.Fires("R-CKD", "without a diagnosis", Kidney(person: A.Man(60))),
        Vector.Asks("R-CKD", "one eGFR", A.Man(60).Panel(99, 19, 110).Result("egfr", 50), "egfr"),
        Vector.Asks("R-CKD", "kidney disease, never measured", A.Man(60).With("kidney-disease").Panel(99, 19, 110),
            "egfr"),
        Vector.Silent("R-CKD", "on dialysis", Kidney(person: A.Man(60).With("kidney-disease", "dialysis"))),
        Vector.Asks("R-CKD", "dialysis not known", Kidney(person: A.Man(60).Unknown("dialysis")), "dialysis"),
        Vector.Silent("R-CKD", "17 years", Kidney(person: A.Boy(17 * 12))),
        Vector.Silent("R-CKD", "pregnant", Kidney(person: A.Woman(30).Pregnant(20), hb: 100)),
        Vector.Asks("R-CKD", "TSAT not known", Kidney(tsat: null), "tsat"),
        Vector.Silent("R-CKD", "neither measured nor diagnosed", A.Man(60).Panel(99, 19, 110)),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void Who_has_no_kidney_disease_is_not_asked_for_a_filtration_rate()
    {
        static string[] Waiting(Someone person) => [.. person.Panel(99, 19, 110).Today().Reviewed.Assessment.Missing
            .Where(missing => missing.Fact == "egfr").SelectMany(missing => missing.Decisions)];
        Waiting(A.Man(60)).ShouldNotContain("R-CKD");
        Waiting(A.Man(60).Unknown("kidney-disease")).ShouldContain("R-CKD");
    }

    [Fact]
    public void On_dialysis_the_adult_rules_are_silent() => OnDialysis.Panel(60, 15).Today().ShouldBeSilent(
        "R-ADULT-ORAL", "R-ADULT-IV", "R-OVERLAP", "R-FUNC", "R-OK", "R-ROUTE", "R-HF", "R-CKD");

    [Theory]
    [InlineData("heart failure")]
    [InlineData("heart failure not known")]
    [InlineData("heart failure, saturation not known")]
    [InlineData("heart failure, a saturation and ferritin that R-HF leaves out")]
    [InlineData("kidney disease, a saturation that R-CKD leaves out")]
    [InlineData("kidney disease")]
    [InlineData("kidney disease, one eGFR")]
    public void Heart_and_kidney_replace_the_adult_text_for_the_person(string who)
    {
        var adult = A.Man(60).WithRls();
        var person = who switch
        {
            "heart failure" => adult.With("heart-failure").Panel(60),
            "heart failure not known" => adult.Unknown("heart-failure").Panel(60),
            "heart failure, saturation not known" => adult.With("heart-failure").Panel(60, null),
            "heart failure, a saturation and ferritin that R-HF leaves out" =>
                adult.With("heart-failure").Panel(100, 25),
            "kidney disease, a saturation that R-CKD leaves out" => Kidney(60, 31, person: adult),
            "kidney disease" => Kidney(60, 25, person: adult),
            _ => adult.Panel(60, hb: 110).Result("egfr", 50),
        };
        person.Today().Each(review => review.Assessment.Cards
            .Where(card => card is { Code: "R-ADULT-ORAL" or "R-ADULT-IV", Fires: true })
            .ShouldAllBe(card => card.Person == null && card.Clinician != null));
    }

    [Fact]
    public void With_a_healthy_heart_and_kidney_the_person_reads_the_adult_text() =>
        A.Man(60).WithRls().Panel(60, hb: 110).Result("egfr", 90).Today().ShouldFire("R-ADULT-ORAL")
            .Person.ShouldNotBeNull();
}
