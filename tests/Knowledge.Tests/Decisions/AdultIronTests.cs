using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>ADULT-RLS and the adult zones of ferritin and transferrin saturation.</summary>
public class AdultIronTests
{
    private static readonly Someone Woman = A.Woman(34).WithRls();

    private static readonly Someone Man = A.Man(50).WithRls();

    private static Vector Oral(Answer answer, string story, Someone person, params string[] facts) =>
        new("R-ADULT-ORAL", answer, story, person) { Asked = answer == Answer.Asks ? [.. facts] : null };

    private static Vector Zone(string id, bool fires, double ferritin, double tsat) => fires
        ? Vector.Fires(id, $"ferritin {ferritin}, TSAT {tsat}", Woman.Panel(ferritin, tsat)).ToClinician()
        : Vector.Silent(id, $"ferritin {ferritin}, TSAT {tsat}", Woman.Panel(ferritin, tsat));

    private static Vector Ok(bool fires, Someone person, double ferritin, double tsat = 25) => fires
        ? Vector.Fires("R-OK", $"ferritin {ferritin}, TSAT {tsat}, {person.Facts["sex"]}", person.Panel(ferritin, tsat))
        .At(Level.Info)
        : Vector.Silent("R-OK", $"ferritin {ferritin}, TSAT {tsat}, {person.Facts["sex"]}",
            person.Panel(ferritin, tsat));

    public static readonly Vector[] Vectors =
    [
        // R-ADULT-ORAL: ferritin at or below 75.
        Oral(Answer.Fires, "ferritin 75.0", Woman.Panel(75)).At(Level.Soon).ToPerson("75")
            .ToClinician("by mouth or by vein"),
        Oral(Answer.Silent, "ferritin 75.1", Woman.Panel(75.1)),
        Oral(Answer.Fires, "ferritin <5", Woman.Lab("ferritin", "<5 ng/mL").Panel(null)),
        Oral(Answer.Asks, "ferritin <100", Woman.Lab("ferritin", "<100 ng/mL").Panel(null), "ferritin"),
        Oral(Answer.Silent, "ferritin >75", Woman.Lab("ferritin", ">75 ng/mL").Panel(null)),
        Oral(Answer.Asks, "ferritin >=75", Woman.Lab("ferritin", ">=75 ng/mL").Panel(null), "ferritin"),
        Oral(Answer.Silent, "no result at all", Woman),

        // The guard ADULT-RLS, one statement after the other.
        Oral(Answer.Silent, "17 years", A.Woman(17).WithRls().Panel(40)),
        Oral(Answer.Fires, "18 years", A.Woman(18).WithRls().Panel(40)),
        Oral(Answer.Asks, "age not known", Woman.Unknown("birthDate").Panel(40), "birthDate"),
        Oral(Answer.Silent, "RLS not met", A.Woman(34).Answering(("urge", "no")).Panel(40)),
        Oral(Answer.Asks, "one criterion open", A.Woman(34).Answering(("worseAtRest", "unknown")).Panel(40),
            "worseAtRest"),
        Oral(
            Answer.Asks, "nothing said of the criteria", A.Woman(34).Panel(40),
            "urge", "worseAtRest", "relievedByMovement", "worseInEvening", "notBetterExplained"),
        Oral(Answer.Fires, "RLS diagnosed", A.Woman(34).With("restless-legs").Panel(40)),
        Oral(Answer.Silent, "pregnant", Woman.Pregnant(20).Panel(40)),
        Oral(Answer.Asks, "pregnancy not known", Woman.Unknown("pregnancy").Panel(40), "pregnancy"),
        Oral(Answer.Silent, "dialysis", Woman.With("dialysis").Panel(40)),
        Oral(Answer.Silent, "hemochromatosis", Woman.With("hemochromatosis").Panel(40)),
        Oral(Answer.Silent, "transfusions", Woman.With("transfusions").Panel(40)),
        Oral(Answer.Asks, "dialysis not known", Woman.Unknown("dialysis").Panel(40), "dialysis"),
        Oral(Answer.Asks, "hemochromatosis not known", Woman.Unknown("hemochromatosis").Panel(40), "hemochromatosis"),
        Oral(Answer.Asks, "transfusions not known", Woman.Unknown("transfusions").Panel(40), "transfusions"),
        Oral(Answer.Asks, "dialysis in both lists", Woman.Fact("conditions", new[] { "dialysis" }).Panel(40),
            "dialysis"),
        Oral(Answer.Asks, "hemoglobin not known", Woman.Panel(40, hb: null), "hemoglobin"),
        Oral(Answer.Fires, "hemoglobin 90 days before", Woman.Panel(40, hb: null)
            .Result("hemoglobin", 130, "2026-07-14")),
        Oral(Answer.Asks, "hemoglobin 91 days before", Woman.Panel(40, hb: null)
            .Result("hemoglobin", 130, "2026-07-13"), "hemoglobin"),
        Oral(Answer.Fires, "TSAT 44.9", Woman.Panel(40, 44.9)),
        Oral(Answer.Asks, "TSAT 45.0", Woman.Panel(40, 45), "tsat"),
        Oral(Answer.Silent, "TSAT 45.1", Woman.Panel(40, 45.1)),
        Oral(Answer.Asks, "TSAT not known", Woman.Panel(40, null), "tsat"),
        Oral(Answer.Fires, "panel 180 days old", Woman.Panel(40, on: A.Ago(180))),
        Oral(Answer.Silent, "panel 181 days old", Woman.Panel(40, on: A.Ago(181))),
        Oral(Answer.Silent, "blood given after the draw", Woman.Panel(40, on: A.Ago(10)).Donated(9)),
        Oral(Answer.Fires, "blood given before the draw", Woman.Panel(40, on: A.Ago(10)).Donated(11)),
        Oral(Answer.Silent, "iron infused after the draw", Woman.Panel(40, on: A.Ago(100)).Infused(99)),
        Oral(Answer.Silent, "a transfusion after the draw", Woman.Panel(40, on: A.Ago(10))
            .Tell("transfusion.given", A.Ago(9))),
        Oral(Answer.Silent, "two values of one draw across the line", Woman.Panel(62).Result("ferritin", 84)),

        // R-ADULT-IV and R-OVERLAP: above 75 up to 100, apart by a saturation of 20.
        Zone("R-ADULT-IV", false, 75, 25), Zone("R-ADULT-IV", true, 75.1, 25), Zone("R-ADULT-IV", true, 100, 25),
        Zone("R-ADULT-IV", false, 100.1, 25), Zone("R-ADULT-IV", true, 90, 20), Zone("R-ADULT-IV", false, 90, 19.9),
        Vector.Fires("R-ADULT-IV", "a ferritin of exactly 100", Woman.Panel(100)).At(Level.Soon)
            .ToClinician("Mayo", "IRLSSG"),
        Vector.Asks("R-ADULT-IV", "TSAT not known", Woman.Panel(90, null), "tsat"),
        Zone("R-OVERLAP", true, 90, 19.9), Zone("R-OVERLAP", false, 90, 20), Zone("R-OVERLAP", false, 75, 19.9),
        Zone("R-OVERLAP", true, 75.1, 19.9), Zone("R-OVERLAP", true, 100, 19.9), Zone("R-OVERLAP", false, 100.1, 19.9),
        Vector.Fires("R-OVERLAP", "nothing is chosen", Woman.Panel(90, 15)).At(Level.Soon)
            .ToClinician("nothing is chosen"),

        // R-FUNC: above 100 up to 300 with a saturation under 20.
        Zone("R-FUNC", true, 135, 14), Zone("R-FUNC", true, 300, 14), Zone("R-FUNC", false, 300.1, 14),
        Zone("R-FUNC", false, 301, 14), Zone("R-FUNC", false, 100, 14), Zone("R-FUNC", true, 100.1, 14),
        Zone("R-FUNC", true, 135, 19.9), Zone("R-FUNC", false, 135, 20),
        Vector.Fires("R-FUNC", "under the limit of the stop", Man.Panel(300, 14)).At(Level.Soon).ToPerson()
            .ToClinician("Trenkwalder", "75 to 300"),
        Vector.Fires("R-FUNC", "over the limit of the stop", Woman.Panel(201, 14)).NotToPerson()
            .ToClinician("over the safety limit"),

        // R-OK: above 100 up to the limit of the stop, saturation 20 to under 45, and nothing in doubt.
        Ok(false, Woman, 100), Ok(true, Woman, 100.1), Ok(true, Woman, 200), Ok(false, Woman, 200.1),
        Ok(false, Woman, 201), Ok(true, Man, 300), Ok(false, Man, 300.1), Ok(false, Man, 301),
        Ok(true, A.Woman(60).WithRls(), 300), Ok(false, A.Woman(60).WithRls(), 301),
        Ok(false, Woman, 150, 19.9), Ok(true, Woman, 150, 20), Ok(true, Woman, 150, 44.9), Ok(false, Woman, 150, 45.1),
        Vector.Asks("R-OK", "TSAT 45.0", Woman.Panel(150, 45), "tsat"),
        Vector.Fires("R-OK", "CRP 5.0", Woman.Panel(150, crp: 5)),
        Vector.Silent("R-OK", "CRP 5.1", Woman.Panel(150, crp: 5.1)),
        Vector.Asks("R-OK", "CRP not known", Woman.Panel(150, crp: null), "crp"),
        Vector.Silent("R-OK", "AGP 1.1", Woman.Panel(150, agp: 1.1)),
        Vector.Fires("R-OK", "AGP 1.0", Woman.Panel(150, agp: 1.0)),
        Vector.Silent("R-OK", "an inflammatory disease", Woman.With("inflammatory-disease").Panel(150)),
        Vector.Asks("R-OK", "an inflammatory disease not known", Woman.Unknown("inflammatory-disease").Panel(150),
            "inflammatory-disease"),
        Vector.Silent("R-OK", "drawn at 10:01", Woman.Panel(150, time: "10:01")),
        Vector.Silent("R-OK", "not fasting", Woman.Panel(150, fasting: "no")),
        Vector.Fires("R-OK", "nobody said whether fasting, or when", Woman.Panel(150, fasting: null, time: null)),
        Vector.Silent("R-OK", "blood given since", Woman.Panel(150).Donated(1)),
        Vector.Silent("R-OK", "Roche 150", Woman.Panel(150, method: "Roche Elecsys")),
        Vector.Fires("R-OK", "Roche 158.1", Woman.Panel(158.1, method: "Roche Elecsys")),
        Vector.Fires("R-OK", "Beckman 150", Woman.Panel(150, method: "Beckman Access")),
        Vector.Silent("R-OK", "RLS not met", A.Woman(34).Answering(("urge", "no")).Panel(150)),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Theory]
    [InlineData(40, 25)]
    [InlineData(90, 25)]
    [InlineData(90, 15)]
    [InlineData(150, 15)]
    [InlineData(150, 25)]
    public void One_panel_has_one_adult_zone(double ferritin, double tsat) =>
        Woman.Panel(ferritin, tsat).Today().Each(review =>
        review.Assessment.Cards.Count(card =>
            card.Fires && card.Code is "R-ADULT-ORAL" or "R-ADULT-IV" or "R-OVERLAP" or "R-FUNC" or "R-OK")
            .ShouldBe(1));

    [Fact]
    public void The_clinician_reads_that_the_lines_are_not_empirically_tested() =>
        Vector.Fires("R-ADULT-ORAL", "ferritin 40", Woman.Panel(40)).ToClinician("not empirically tested").Check();
}
