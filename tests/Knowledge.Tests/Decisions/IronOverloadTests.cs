using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>E-FERHIGH, E-THAL and S-HH: high ferritin, small red cells, high saturation.</summary>
public class IronOverloadTests
{
    private static readonly Someone Man = A.Man(50);

    private static readonly Someone Woman = A.Woman(40);

    private static readonly Someone Retired = A.Woman(60);

    private static readonly Someone Pupil = A.Boy(120);

    private static Someone Small(double mcv, double? ferritin = 60, double? tsat = 25, Someone? person = null) =>
        (person ?? Woman).Panel(ferritin, tsat, mcv: mcv);

    private static Someone Child(double mcv, double? low) =>
        Pupil.Panel(60).Lab("mcv", $"{mcv} fL", low: low, high: low is null ? null : 95);

    public static readonly Vector[] Vectors =
    [
        Vector.Silent("E-FERHIGH", "a man, 300", Man.Panel(300)),
        Vector.Fires("E-FERHIGH", "a man, 300.1", Man.Panel(300.1)).At(Level.Soon).ToPerson("why").ToClinician(),
        Vector.Silent("E-FERHIGH", "a woman, 200", Woman.Panel(200)),
        Vector.Fires("E-FERHIGH", "a woman, 200.1", Woman.Panel(200.1)).At(Level.Soon),
        Vector.Silent("E-FERHIGH", "after menopause, 300", Retired.Panel(300)),
        Vector.Fires("E-FERHIGH", "after menopause, 301", Retired.Panel(301)),
        Vector.Fires("E-FERHIGH", "menopause not known, 201", Retired.Unknown("menopause").Panel(201)),
        Vector.Fires("E-FERHIGH", "sex not known, 301", Man.Unknown("sex").Panel(301)),
        Vector.Asks("E-FERHIGH", "sex not known, 250", Man.Unknown("sex").Panel(250), "sex"),
        Vector.Fires("E-FERHIGH", "1000", Man.Panel(1000)).At(Level.Soon),
        Vector.Fires("E-FERHIGH", "1001", Man.Panel(1001)).At(Level.Urgent).ToPerson("within two weeks"),
        Vector.Fires("E-FERHIGH", "1001 with fever", Man.Panel(1001, febrileWithinDays: 2)).At(Level.SameDay)
            .ToPerson("today"),
        Vector.Fires("E-FERHIGH", "1001, 28 days after fever", Man.Panel(1001, febrileWithinDays: 28)).At(Level.Urgent),
        Vector.Silent("E-FERHIGH", "on dialysis", Man.With("dialysis").Panel(600)),
        Vector.Fires("E-FERHIGH", "dialysis not known", Man.Unknown("dialysis").Panel(600)).Asking("dialysis"),
        Vector.Silent("E-FERHIGH", "drawn 55 days after an infusion", Man.Infused(63).Panel(600, on: A.Ago(8))),
        Vector.Fires("E-FERHIGH", "drawn 56 days after an infusion", Man.Infused(64).Panel(600, on: A.Ago(8))),
        Vector.Silent("E-FERHIGH", "infused 55 days ago", Man.Panel(600, on: A.Ago(56)).Infused(55)),
        Vector.Fires("E-FERHIGH", "infused 56 days ago", Man.Panel(600, on: A.Ago(60)).Infused(56)),
        Vector.Fires("E-FERHIGH", "181 days old: danger stays", Man.Panel(600, on: A.Ago(181))),
        Vector.Fires("E-FERHIGH", "high in fever, lower in another: it stays until a clean panel",
            Man.Panel(350, on: A.Ago(60), febrileWithinDays: 3).Panel(250, febrileWithinDays: 3)),
        Vector.Silent("E-FERHIGH", "high in fever, a clean panel since",
            Man.Panel(350, on: A.Ago(60), febrileWithinDays: 3).Panel(250)),
        Vector.Asks("E-FERHIGH", ">250", Man.Lab("ferritin", ">250 ng/mL").Panel(null), "ferritin"),
        Vector.Fires("E-FERHIGH", ">300", Man.Lab("ferritin", ">300 ng/mL").Panel(null)),
        Vector.Fires("E-FERHIGH", ">2000", Man.Lab("ferritin", ">2000 ng/mL").Panel(null)).At(Level.Urgent),
        Vector.Fires("E-FERHIGH", "two values across the limit", Man.Panel(290).Result("ferritin", 310)),

        Vector.Fires("E-THAL", "79.9", Small(79.9)).At(Level.Soon).ToPerson("hemoglobin analysis").ToClinician(),
        Vector.Silent("E-THAL", "80", Small(80)),
        Vector.Silent("E-THAL", "ferritin 44.9", Small(75, 44.9)),
        Vector.Fires("E-THAL", "ferritin 45", Small(75, 45)),
        Vector.Silent("E-THAL", "TSAT 19.9", Small(75, 60, 19.9)),
        Vector.Fires("E-THAL", "TSAT 20", Small(75, 60, 20)),
        Vector.Asks("E-THAL", "TSAT not known", Small(75, 60, null), "tsat"),
        Vector.Silent("E-THAL", "trait known", Small(75, person: Woman.With("thalassemia-trait"))),
        Vector.Fires("E-THAL", "trait not known", Small(75, person: Woman.Unknown("thalassemia-trait")))
            .Asking("thalassemia-trait"),
        Vector.Silent("E-THAL", "MCV never measured", Woman.Panel(60)),
        Vector.Fires("E-THAL", "a child, under the laboratory's limit", Child(74.9, 75)),
        Vector.Silent("E-THAL", "a child, on the laboratory's limit", Child(75, 75)),
        Vector.Silent("E-THAL", "a child, 78 with a limit of 75", Child(78, 75)),
        Vector.Fires("E-THAL", "MCV 90 days before the panel", Woman.Panel(60).Result("mcv", 75, "2026-07-14")),
        Vector.Silent("E-THAL", "anemia or not does not matter, low iron does", Small(75, 20, 10)),

        Vector.Fires("S-HH", "a woman of 40, 46/201", Woman.Panel(201, 46)).At(Level.Stop).ToPerson("fasting repeat")
            .ToClinician("HFE"),
        Vector.Silent("S-HH", "a woman of 40, 45/201", Woman.Panel(201, 45)),
        Vector.Silent("S-HH", "a woman of 40, 46/200", Woman.Panel(200, 46)),
        Vector.Fires("S-HH", "a man of 50, 51/301", Man.Panel(301, 51)).At(Level.Stop),
        Vector.Silent("S-HH", "a man of 50, 50/301", Man.Panel(301, 50)),
        Vector.Silent("S-HH", "a man of 50, 51/300", Man.Panel(300, 51)),
        Vector.Fires("S-HH", "after menopause, 51/301", Retired.Panel(301, 51)),
        Vector.Silent("S-HH", "after menopause, 50/301", Retired.Panel(301, 50)),
        Vector.Fires("S-HH", "menopause not known, 46/201", Retired.Unknown("menopause").Panel(201, 46)),
        Vector.Asks("S-HH", "sex not known, 46/201", Man.Unknown("sex").Panel(201, 46), "sex"),
        Vector.Fires("S-HH", "sex not known, 51/301", Man.Unknown("sex").Panel(301, 51)),
        Vector.Silent("S-HH", "TSAT not known", Man.Panel(400, null)),
        Vector.Silent("S-HH", "held: drawn 55 days after an infusion", Man.Infused(63).Panel(400, 60, on: A.Ago(8))),
        Vector.Fires("S-HH", "drawn 56 days after an infusion", Man.Infused(64).Panel(400, 60, on: A.Ago(8))),
        Vector.Fires("S-HH", "181 days old: a stop stays", Man.Panel(400, 60, on: A.Ago(181))),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void With_a_known_trait_the_rules_about_iron_still_speak_to_the_clinician() =>
        Woman.With("thalassemia-trait").WithRls().Panel(40, mcv: 70).Today().ShouldFire("R-ADULT-ORAL")
            .Clinician.ShouldNotBeNull();
}
