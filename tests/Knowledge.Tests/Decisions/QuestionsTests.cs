namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>Q-PICK, Q-CMP, Q-UNIT and Q-TSAT: what is asked before a value decides.</summary>
public class QuestionsTests
{
    private static readonly Someone Woman = A.Woman(34).WithRls();

    private static readonly Someone Man = A.Man(50).WithRls();

    private static Someone Chain(double iron, double tibc, double? tsat) =>
        Woman.Panel(60, tsat, iron: iron, tibc: tibc);

    private static Vector Oral(bool fires, string story, Someone person) => fires
        ? Vector.Fires("R-ADULT-ORAL", story, person)
        : Vector.Silent("R-ADULT-ORAL", story, person);

    public static readonly Vector[] Vectors =
    [
        Vector.Asks("Q-PICK", "62 and 84 in one draw", Woman.Panel(62).Result("ferritin", 84), "ferritin"),
        Vector.Silent("Q-PICK", "62 and 68 in one draw: on one side of every line", Woman.Panel(62)
            .Result("ferritin", 68)),
        Vector.Silent("Q-PICK", "62 twice", Woman.Panel(62).Result("ferritin", 62)),
        Vector.Silent("Q-PICK", "62 and 84 on two days", Woman.Panel(62).Result("ferritin", 84, A.Ago(7))),
        Vector.Asks("Q-PICK", "two laboratories at one moment", Woman.Panel(62, lab: "North").Panel(84, lab: "South"),
            "ferritin"),
        Vector.Asks("Q-PICK", "two laboratories on one day, times not known",
            Woman.Panel(62, lab: "North", time: null).Panel(84, lab: "South", time: null), "ferritin"),
        Vector.Silent("Q-PICK", "two laboratories an hour apart are two draws",
            Woman.Panel(62, lab: "North").Panel(84, lab: "South", time: "09:00")),
        Vector.Asks("Q-PICK", "TSAT 18 and 22", Woman.Panel(62, 18).Result("tsat", 22), "tsat"),
        Vector.Silent("Q-PICK", "one value", Woman.Panel(62)),

        Oral(true, "results two hours apart are one draw", Woman.Panel(60, null)
            .Panel(null, 25, null, null, time: "10:00")),
        Vector.Asks("R-ADULT-ORAL", "two hours and a minute apart are two", Woman.Panel(60, null)
            .Panel(null, 25, null, null, time: "10:01"), "tsat"),
        Vector.Asks("R-ADULT-ORAL", "another laboratory is another draw",
            Woman.Panel(60, null, lab: "North").Panel(null, 25, null, null, lab: "South"), "tsat"),
        Oral(true, "the newest panel counts", Woman.Panel(200, on: A.Ago(60)).Panel(60)),
        Oral(false, "a newer one with more iron counts too", Woman.Panel(60, on: A.Ago(60)).Panel(120)),
        Oral(true, "24 clean four months ago, 130 in fever now: 24 counts", Woman.Panel(24, on: A.Ago(120))
            .Panel(130, febrileWithinDays: 3)),
        Oral(true, "clean 130, then 40 in fever: 40 counts", Woman.Panel(130, on: A.Ago(120))
            .Panel(40, febrileWithinDays: 3)),
        Oral(true, "inflammation sets 130 aside", Woman.Panel(24, on: A.Ago(120)).Panel(130, crp: 40)),
        Oral(false, "a transfusion sets 130 aside and makes the older one void",
            Woman.Panel(24, on: A.Ago(120)).Tell("transfusion.given", A.Ago(20)).Panel(130, on: A.Ago(5))),
        Vector.Silent("R-OK", "a transfusion sets 130 aside",
            Woman.Panel(24, on: A.Ago(120)).Tell("transfusion.given", A.Ago(20)).Panel(130, on: A.Ago(5))),
        Oral(false, "a donation pushes nothing up", Woman.Panel(24, on: A.Ago(120)).Donated(20)
            .Panel(130, on: A.Ago(5))),
        Oral(false, "no fasting pushes no ferritin up", Woman.Panel(24, on: A.Ago(120)).Panel(130, fasting: "no")),
        Oral(true, "clean 180 days ago", Woman.Panel(24, on: A.Ago(180)).Panel(130, febrileWithinDays: 3)),
        Oral(false, "clean 181 days ago: the newest doubtful one counts", Woman.Panel(24, on: A.Ago(181))
            .Panel(130, febrileWithinDays: 3)),
        Oral(false, "an older one that is doubtful too", Woman.Panel(24, on: A.Ago(60), febrileWithinDays: 1)
            .Panel(130, febrileWithinDays: 3)),
        Vector.Fires("R-OVERLAP", "iron tablets set a saturation of 40 aside", Woman.Panel(90, 15, on: A.Ago(60))
            .Panel(90, 40, ironFreeHours: 5)),
        Vector.Fires("R-ADULT-IV", "iron tablets push no saturation down", Woman.Panel(90, 40, on: A.Ago(60))
            .Panel(90, 30, ironFreeHours: 5)),
        Vector.Fires("Q-CRP", "CRP 7 days from the panel", Woman.Panel(60, crp: null).Result("crp", 9, "2026-10-05")),
        Vector.Asks("R-OK", "CRP 8 days from the panel", Woman.Panel(150, crp: null).Result("crp", 1, "2026-10-04"),
            "crp"),
        Vector.Fires("R-OK", "CRP 7 days from the panel", Woman.Panel(150, crp: null).Result("crp", 1, "2026-10-05")),

        Vector.Asks("Q-CMP", "<50 against 45", Woman.Lab("ferritin", "<50 ng/mL").Panel(null), "ferritin"),
        Vector.Asks("Q-CMP", "CRP <10", Woman.Panel(60, crp: null).Lab("crp", "<10 mg/L"), "crp"),
        Vector.Asks("Q-CMP", "hemoglobin >=120", Woman.Panel(60, hb: null).Lab("hemoglobin", ">=120 g/L"),
            "hemoglobin"),
        Vector.Asks("Q-CMP", "B12 >=350: at most 350 or not", Woman.Lab("b12", ">=350 ng/L"), "b12"),
        Vector.Silent("Q-CMP", "<5 lies under every line", Woman.Lab("ferritin", "<5 ng/mL").Panel(null)),
        Vector.Silent("Q-CMP", "CRP <5", Woman.Panel(60, crp: null).Lab("crp", "<5 mg/L")),
        Vector.Silent("Q-CMP", "B12 >2000", Woman.Lab("b12", ">2000 ng/L")),
        Vector.Silent("Q-CMP", "no comparator", Woman.Panel(60)),
        Vector.Silent("Q-CMP", "a newer value without one", Woman.Lab("ferritin", "<50 ng/mL", A.Ago(60)).Panel(30)),

        Vector.Asks("Q-UNIT", "2498-4 (mass) with umol/L", Woman.Lab("iron", "8 umol/L", loinc: "2498-4"), "iron"),
        Vector.Asks("Q-UNIT", "2276-4 with ng/dL", Woman.Lab("ferritin", "31 ng/dL", loinc: "2276-4"), "ferritin"),
        Vector.Asks("Q-UNIT", "ferritin without a unit", Woman.Lab("ferritin", "31"), "ferritin"),
        Vector.Silent("Q-UNIT", "14798-3 (molar) with umol/L", Woman.Lab("iron", "8 umol/L", loinc: "14798-3")),
        Vector.Silent("Q-UNIT", "2276-4 with µg/L", Woman.Lab("ferritin", "31 µg/L", loinc: "2276-4")),
        Vector.Silent("Q-UNIT", "a usable result since", Woman.Lab("ferritin", "31", A.Ago(60)).Panel(60)),
        Vector.Asks("Q-UNIT", "a usable result before", Woman.Lab("ferritin", "31", A.Ago(3)).Panel(60), "ferritin"),
        Vector.Silent("Q-UNIT", "a code that means no marker", Woman.Lab("", "31", loinc: "99999-9")),

        Vector.Silent("Q-TSAT", "33, 415, 8", Chain(33, 415, 8)),
        Vector.Asks("Q-TSAT", "33 ug/L, 415, 8", Woman.Panel(60, 8, tibc: 415).Lab("iron", "33 ug/L"), "iron", "tibc",
            "tsat"),
        Vector.Silent("Q-TSAT", "2 points more", Chain(60, 300, 22)),
        Vector.Asks("Q-TSAT", "2.1 points more", Chain(60, 300, 22.1), "iron", "tibc", "tsat"),
        Vector.Silent("Q-TSAT", "2 points less", Chain(60, 300, 18)),
        Vector.Asks("Q-TSAT", "2.1 points less", Chain(60, 300, 17.9), "iron", "tibc", "tsat"),
        Vector.Asks("Q-TSAT", "more iron than can be bound", Chain(500, 300, null), "iron", "tibc", "tsat"),
        Vector.Silent("Q-TSAT", "computed", Chain(60, 300, null)),
        Vector.Silent("Q-TSAT", "a draw since that fits", Woman.Panel(60, 30, iron: 60, tibc: 300, on: A.Ago(60))
            .Panel(60)),
        Vector.Asks("R-ADULT-ORAL", "none of the three is used", Chain(60, 300, 30), "tsat"),
        Oral(true, "a saturation is computed: 20 %", Chain(60, 300, null)),
        Vector.Fires("R-OVERLAP", "19.9 % computed", Woman.Panel(90, null, iron: 59.7, tibc: 300)),
        Vector.Fires("R-ADULT-IV", "20 % computed", Woman.Panel(90, null, iron: 60, tibc: 300)),
        Vector.Fires("R-ADULT-IV", "20 % computed from UIBC", Woman.Panel(90, null, iron: 60).Result("uibc", 240)),
        Vector.Fires("R-OVERLAP", "19.9 % computed from UIBC", Woman.Panel(90, null, iron: 60).Result("uibc", 241.6)),
        Vector.Fires("R-OVERLAP", "under 20 % computed from transferrin", Woman.Panel(90, null, iron: 70)
            .Result("transferrin", 250)),
        Vector.Fires("R-ADULT-IV", "over 20 % computed from transferrin", Woman.Panel(90, null, iron: 71)
            .Result("transferrin", 250)),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void While_two_values_are_open_danger_takes_the_one_that_fires_and_no_rule_about_RLS_speaks()
    {
        var seen = Woman.Panel(42).Result("ferritin", 210).Today();
        seen.ShouldAsk("Q-PICK", "ferritin");
        seen.ShouldFire("E-ID");
        seen.ShouldFire("E-FERHIGH");
        seen.ShouldFire("S-IRON-STOP");
        seen.Each(review => review.Assessment.Cards.ShouldNotContain(card => card.Code.StartsWith("R-")));
    }

    [Fact]
    public void A_value_whose_unit_is_asked_is_not_used() =>
        Woman.Lab("ferritin", "31").Today().Each(review => review.Assessment.Readings.ShouldBeEmpty());

    [Fact]
    public void Two_laboratories_of_one_moment_are_both_heard_by_danger() =>
        A.Man(50).Panel(250, lab: "North").Panel(310, lab: "South").Today().ShouldFire("S-IRON-STOP");

    [Fact]
    public void No_trend_is_taken_from_a_comparator() =>
        Man.OnIron(100).Lab("ferritin", "<19 ng/mL", A.Ago(100)).Panel(20).Took(100, 100)
        .Today().Each(review => review.Assessment.Readings.Single(reading => reading.Marker.Id == "ferritin").Notes
            .ShouldNotContain(note => note.Code.StartsWith("note.change")));
}
