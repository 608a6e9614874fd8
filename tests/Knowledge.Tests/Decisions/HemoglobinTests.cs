using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>E-HB70, E-HB80, E-HB100 and Q-HBUNIT: a hemoglobin that cannot wait.</summary>
public class HemoglobinTests
{
    private const string Id = "00000000-0000-4000-8000-000000000002";

    private static readonly Someone Man = A.Man(45);

    private static readonly Someone Woman = A.Woman(34);

    private static Someone Hb(double value) => Man.Result("hemoglobin", value);

    private static Someone OnDialysis(double hemoglobin, double? ferritin) =>
        A.Man(60).With("dialysis").Panel(ferritin, null, hemoglobin);

    private static Someone OnIronFrom(double before, double after) =>
        Man.OnIron(60).Result("hemoglobin", before, A.Ago(70)).Result("hemoglobin", after, A.Ago(5));

    public static readonly Vector[] Vectors =
    [
        Vector.Fires("E-HB70", "69.9", Hb(69.9)).At(Level.Emergency).ToPerson("Call").ToClinician(),
        Vector.Silent("E-HB70", "70", Hb(70)),
        Vector.Silent("E-HB70", "71 at 3,640 m: not corrected for altitude", Hb(71).Fact("altitudeM", 3640m)),
        Vector.Fires("E-HB70", "nothing else is known of the person", A.Stranger().Result("hemoglobin", 69)),
        Vector.Asks("E-HB70", "<80 lies on both sides", Man.Lab("hemoglobin", "<80 g/L"), "hemoglobin"),
        Vector.Fires("E-HB70", "anemia and chest pain 14 days ago", Hb(120).Flag("chest-pain", 14)).At(Level.Emergency),
        Vector.Silent("E-HB70", "anemia and chest pain 15 days ago", Hb(120).Flag("chest-pain", 15)),
        Vector.Fires("E-HB70", "anemia and breathlessness at rest", Hb(129).Flag("breathless-at-rest", 2))
            .At(Level.Emergency),
        Vector.Fires("E-HB70", "anemia and fainting", Hb(129).Flag("fainting", 2)).At(Level.Emergency),
        Vector.Silent("E-HB70", "no anemia and fainting", Hb(130).Flag("fainting", 2)),
        Vector.Silent("E-HB70", "anemia and weight loss", Hb(120).Flag("weight-loss", 2)),
        Vector.Silent("E-HB70", "chest pain, hemoglobin never measured", Man.Flag("chest-pain")),

        Vector.Fires("E-HB80", "79.9", Hb(79.9)).At(Level.SameDay).ToPerson("today"),
        Vector.Fires("E-HB80", "79", Hb(79)),
        Vector.Silent("E-HB80", "80", Hb(80)),
        Vector.Fires("E-HB80", "70", Hb(70)),
        Vector.Silent("E-HB80", "69.9 is more than this", Hb(69.9)),
        Vector.Fires("E-HB80", "75 and chest pain", Hb(75).Flag("chest-pain")),
        Vector.Fires("E-HB80", "pregnant", Woman.Pregnant(20).Result("hemoglobin", 75)).At(Level.SameDay)
            .ToPerson("maternity unit"),
        Vector.Fires("E-HB80", "<80: at least this", Man.Lab("hemoglobin", "<80 g/L")),
        Vector.Asks("E-HB80", "<100", Man.Lab("hemoglobin", "<100 g/L"), "hemoglobin"),
        Vector.Fires("E-HB80", "on dialysis", OnDialysis(75, 180)).At(Level.SameDay),
        Vector.Fires("E-HB80", "a child", A.Boy(30).Result("hemoglobin", 75)),

        Vector.Fires("E-HB100", "99.9", Hb(99.9)).At(Level.Urgent).ToPerson("within two weeks"),
        Vector.Fires("E-HB100", "99", Hb(99)),
        Vector.Silent("E-HB100", "100", Hb(100)),
        Vector.Fires("E-HB100", "80", Hb(80)),
        Vector.Silent("E-HB100", "79.9 is more than this", Hb(79.9)),
        Vector.Fires("E-HB100", "<100: at least this", Man.Lab("hemoglobin", "<100 g/L")),
        Vector.Fires("E-HB100", "95 and chest pain", Hb(95).Flag("chest-pain")),
        Vector.Fires("E-HB100", "dialysis, 95, ferritin 20", OnDialysis(95, 20)).At(Level.Urgent)
            .ToClinician("bleeding"),
        Vector.Fires("E-HB100", "dialysis, 95, ferritin 44.9", OnDialysis(95, 44.9)),
        Vector.Silent("E-HB100", "dialysis, 95, ferritin 45", OnDialysis(95, 45)),
        Vector.Silent("E-HB100", "dialysis, 95, ferritin 180", OnDialysis(95, 180)),
        Vector.Fires("E-HB100", "dialysis, 95, ferritin not known", OnDialysis(95, null)).Asking("ferritin"),
        Vector.Fires("E-HB100", "dialysis not known", Man.Unknown("dialysis").Panel(180, null, 95)).Asking("dialysis"),

        // The reference change of hemoglobin here: 4 % within a person and 1.2 % of the assay, so a fall to under
        // 0.891.
        Vector.Fires("E-HB100", "falling on iron from 150 to 133", OnIronFrom(150, 133)).At(Level.Urgent)
            .ToPerson("falling"),
        Vector.Fires("E-HB100", "against the newest before iron, not the oldest", OnIronFrom(150, 133)
            .Result("hemoglobin", 130, A.Ago(200))),
        Vector.Fires("E-HB100", "against the one of the day iron began", Man.OnIron(60)
            .Result("hemoglobin", 130, A.Ago(90))
            .Result("hemoglobin", 150, A.Ago(60)).Result("hemoglobin", 133, A.Ago(5))),
        Vector.Fires("E-HB100", "against the first on iron where none was before", Man.OnIron(60)
            .Result("hemoglobin", 150, A.Ago(55)).Result("hemoglobin", 133, A.Ago(5))),
        Vector.Silent("E-HB100", "from 150 to 134 on iron: natural variation", OnIronFrom(150, 134)),
        Vector.Silent("E-HB100", "rising on iron from 120 to 150", OnIronFrom(120, 150)),
        Vector.Silent("E-HB100", "falling from 150 to 133 without iron", Man
            .Result("hemoglobin", 150, A.Ago(70)).Result("hemoglobin", 133, A.Ago(5))),
        Vector.Silent("E-HB100", "one hemoglobin on iron", Man.OnIron(60).Result("hemoglobin", 133, A.Ago(5))),
        Vector.Silent("E-HB100", "fallen before iron began", Man.OnIron(60)
            .Result("hemoglobin", 150, A.Ago(90)).Result("hemoglobin", 133, A.Ago(70))),
        Vector.Silent("E-HB100", "no difference is taken from a comparator", Man.OnIron(60)
            .Lab("hemoglobin", ">150 g/L", A.Ago(70)).Result("hemoglobin", 133, A.Ago(5))),

        Vector.Asks("Q-HBUNIT", "6.8 without a unit", Man.Lab("hemoglobin", "6.8"), "hemoglobin"),
        Vector.Asks("Q-HBUNIT", "12.5 g/L", Man.Lab("hemoglobin", "12.5 g/L"), "hemoglobin"),
        Vector.Asks("Q-HBUNIT", "29.9 g/L", Man.Lab("hemoglobin", "29.9 g/L"), "hemoglobin"),
        Vector.Silent("Q-HBUNIT", "30 g/L", Man.Lab("hemoglobin", "30 g/L")),
        Vector.Silent("Q-HBUNIT", "250 g/L", Man.Lab("hemoglobin", "250 g/L")),
        Vector.Asks("Q-HBUNIT", "250.1 g/L", Man.Lab("hemoglobin", "250.1 g/L"), "hemoglobin"),
        Vector.Asks("Q-HBUNIT", "13.5 mmol/L is 217 g/L, 16 mmol/L is 258", Man.Lab("hemoglobin", "16 mmol/L"),
            "hemoglobin"),
        Vector.Silent("Q-HBUNIT", "13.5 g/dL", Man.Lab("hemoglobin", "13.5 g/dL")),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void A_hemoglobin_whose_unit_is_in_doubt_fires_no_danger_and_names_the_signs_of_one()
    {
        var seen = Man.Lab("hemoglobin", "6.8").Today();
        seen.ShouldBeSilent("E-HB70", "E-HB80", "E-HB100");
        var said = Seen.English(seen.Reviewed.Assessment.Find("Q-HBUNIT")!.Person);
        said.ShouldContain("6.8");
        said.ShouldContain("faint");
        said.ShouldContain("breathless");
        said.ShouldContain("chest pain");
    }

    [Fact]
    public void Under_70_no_rule_offers_the_person_iron_even_after_it_was_acknowledged()
    {
        var person = Woman.WithRls().Panel(10, 8, null).TellAs(
            Id, "lab.result", $"{A.Drawn}T08:00:00+00:00", ("value", new Quantity("hemoglobin", 65)), ("fasting",
                "yes"));
        person.Today().ShouldFire("R-ADULT-ORAL").Person.ShouldBeNull();
        var acknowledged = person.Acknowledged(Id).Today();
        acknowledged.ShouldFire("E-HB70");
        acknowledged.ShouldFire("R-ADULT-ORAL").Person.ShouldBeNull();
        acknowledged.Each(review => review.Plan.Steps.ShouldNotContain(step => step.Code == "iron"));
    }

    [Fact]
    public void An_emergency_hemoglobin_is_acknowledged_by_its_own_entry()
    {
        var person = Man.TellAs(Id, "lab.result", $"{A.Drawn}T08:00:00+00:00",
            ("value", new Quantity("hemoglobin", 65)));
        person.Today().ShouldFire("E-HB70").EntryId.ShouldBe(Id);
        person.Today().ShouldFire("E-HB70").Acknowledged.ShouldBeFalse();
        person.Acknowledged(Id).Today().ShouldFire("E-HB70").Acknowledged.ShouldBeTrue();
    }

    [Fact]
    public void A_hemoglobin_that_recovered_is_no_danger_any_more() =>
        Man.Result("hemoglobin", 65, A.Ago(60)).Result("hemoglobin", 140, A.Ago(5)).Today().ShouldBeSilent("E-HB70");

    [Fact]
    public void What_danger_saw_before_a_transfusion_stays_until_a_clean_value() =>
        Man.Result("hemoglobin", 65, A.Ago(20)).Tell("transfusion.given", A.Ago(15)).Result("hemoglobin", 95, A.Ago(10))
            .Today().ShouldFire("E-HB70");
}
