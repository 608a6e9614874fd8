using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>B12-1, B12-2, B12-N, B12-0 and FOL: vitamin B12 before folate.</summary>
public class VitaminsTests
{
    private static readonly Someone Man = A.Man(45);

    private static readonly Someone Woman = A.Woman(34);

    private static Someone B12(double value) => Man.Result("b12", value);

    private static Someone Written(string value) => Man.Lab("b12", value);

    private static Someone Tested(int daysAgo, Someone person) => person.Result("b12", 500, A.Ago(daysAgo));

    private static Someone Folic(double micrograms, Someone? person = null, string? prescribed = "no",
        string[]? times = null) =>
        (person ?? Man).Supplement("folic acid", folicAcid: micrograms, prescribed: prescribed, times: times);

    private static readonly (string Why, Someone Person)[] Risks =
    [
        ("vegan", Man.Fact("diet", "vegan")),
        ("metformin", Man.Taking("metformin")),
        ("a proton-pump inhibitor", Man.Taking("omeprazole")),
        ("an H2 blocker", Man.Taking("famotidine")),
        ("bariatric surgery", Man.With("bariatric-surgery")),
        ("76 years", A.Man(76)),
    ];

    public static readonly Vector[] Vectors =
    [
        Vector.Fires("B12-1", "179.9", B12(179.9)).At(Level.Soon).ToPerson("before any folic acid")
            .ToClinician("before folate"),
        Vector.Silent("B12-1", "180", B12(180)),
        Vector.Fires("B12-1", "132 pmol/L", Written("132 pmol/L")),
        Vector.Fires("B12-1", "132.9 pmol/L, which converts to 180.1", Written("132.9 pmol/L")),
        Vector.Silent("B12-1", "133 pmol/L", Written("133 pmol/L")),
        Vector.Silent("B12-1", "never measured", Man),
        Vector.Asks("B12-1", "<200", Written("<200 ng/L"), "b12"),
        Vector.Fires("B12-1", "<150", Written("<150 ng/L")),
        Vector.Asks("B12-1", "<150 pmol/L", Written("<150 pmol/L"), "b12"),
        Vector.Asks("B12-1", "170 and 400 in one draw", B12(170).Result("b12", 400), "b12"),

        Vector.Silent("B12-2", "179.9", B12(179.9)),
        Vector.Fires("B12-2", "180", B12(180)).At(Level.Soon).ToPerson("MMA or homocysteine")
            .ToClinician("indeterminate"),
        Vector.Fires("B12-2", "350", B12(350)),
        Vector.Silent("B12-2", "350.1", B12(350.1)),
        Vector.Silent("B12-2", "132.9 pmol/L", Written("132.9 pmol/L")),
        Vector.Fires("B12-2", "133 pmol/L", Written("133 pmol/L")),
        Vector.Fires("B12-2", "258 pmol/L", Written("258 pmol/L")),
        Vector.Silent("B12-2", "258.1 pmol/L", Written("258.1 pmol/L")),
        Vector.Silent("B12-2", "259 pmol/L", Written("259 pmol/L")),
        Vector.Silent("B12-2", ">2000", Written(">2000 ng/L")),
        Vector.Fires("B12-2", "in pregnancy: active B12", Woman.Pregnant(20).Result("b12", 250)).ToPerson("Active B12")
            .ToClinician("active B12"),
        Vector.Silent("B12-2", "never measured", Man),

        Vector.Fires("B12-N", "numb feet, 350", B12(350).WithSign("numb-feet")).At(Level.SameDay)
            .ToPerson("today", "before any folic acid").ToClinician("before folate"),
        Vector.Silent("B12-N", "numb feet, 350.1", B12(350.1).WithSign("numb-feet")),
        Vector.Fires("B12-N", "numb feet, 258 pmol/L", Written("258 pmol/L").WithSign("numb-feet")),
        Vector.Silent("B12-N", "numb feet, 259 pmol/L", Written("259 pmol/L").WithSign("numb-feet")),
        Vector.Fires("B12-N", "neuropathy, 100", B12(100).With("neuropathy")),
        Vector.Fires("B12-N", "numbness reported, 100", B12(100).Flag("numbness")),
        Vector.Silent("B12-N", "numbness reported 15 days ago, 100", B12(100).Flag("numbness", 15)),
        Vector.Silent("B12-N", "no signs, 100", B12(100)),
        Vector.Silent("B12-N", "another sign, 100", B12(100).WithSign("snoring")),
        Vector.Asks("B12-N", "numb feet, never measured", Man.WithSign("numb-feet"), "b12"),
        Vector.Fires("B12-N", "numb feet and nitrous oxide, 500", B12(500).WithSign("numb-feet")
            .Tell("exposure.had", A.Ago(20), ("what", "nitrous-oxide")))
            .At(Level.SameDay).ToClinician("homocysteine or MMA first"),
        Vector.Fires("B12-N", "numb feet and nitrous oxide, never measured", Man.WithSign("numb-feet")
            .Tell("exposure.had", A.Ago(20), ("what", "nitrous-oxide"))),
        Vector.Silent("B12-N", "nitrous oxide without signs", B12(500)
            .Tell("exposure.had", A.Ago(20), ("what", "nitrous-oxide"))),

        .. Risks.Select(risk => Vector.Fires("B12-0", $"{risk.Why}, tested 366 days ago", Tested(366, risk.Person))
            .At(Level.Info).ToPerson().ToClinician()),
        .. Risks.Select(risk => Vector.Silent("B12-0", $"{risk.Why}, tested 365 days ago", Tested(365, risk.Person))),
        .. Risks.Select(risk => Vector.Fires("B12-0", $"{risk.Why}, never tested", risk.Person)),
        Vector.Silent("B12-0", "75 years", A.Man(75)),
        Vector.Silent("B12-0", "vegetarian", Man.Fact("diet", "vegetarian")),
        Vector.Silent("B12-0", "metformin ended", Man.Taking("metformin", until: A.Ago(1))),
        Vector.Silent("B12-0", "no reason, tested 366 days ago", Tested(366, Man)),
        Vector.Silent("B12-0", "a person of whom nothing is known", A.Stranger()),

        Vector.Silent("FOL", "1000, B12 known", Folic(1000, B12(500))),
        Vector.Fires("FOL", "1001, B12 known", Folic(1001, B12(500))).At(Level.Stop).ToPerson("1001", "1000")
            .ToClinician(),
        Vector.Fires("FOL", "1000.1, B12 known", Folic(1000.1, B12(500))),
        Vector.Fires("FOL", "600 twice a day, B12 known", Folic(600, B12(500), times: ["08:00", "20:00"])),
        Vector.Silent("FOL", "500 twice a day, B12 known", Folic(500, B12(500), times: ["08:00", "20:00"])),
        Vector.Fires("FOL", "400, B12 not known", Folic(400)).At(Level.Stop)
            .ToPerson("Test B12 first", "keep what was prescribed"),
        Vector.Silent("FOL", "400 prescribed, B12 not known", Folic(400, prescribed: "yes")),
        Vector.Silent("FOL", "5000 prescribed", Folic(5000, B12(500), "yes")),
        Vector.Silent("FOL", "not known whether prescribed", Folic(5000, B12(500), null)),
        Vector.Silent("FOL", "none", Man),
        Vector.Fires("FOL", "pregnant, 400", Folic(400, Woman.Pregnant(6))).At(Level.Info).ToPerson("alongside")
            .ToClinician("alongside"),
        Vector.Fires("FOL", "pregnant, 1000", Folic(1000, Woman.Pregnant(6))).At(Level.Info),
        Vector.Fires("FOL", "pregnant, 1001", Folic(1001, Woman.Pregnant(6))).At(Level.Stop),
        Vector.Silent("FOL", "pregnant, 400, B12 known", Folic(400, Woman.Pregnant(6).Result("b12", 500))),
        Vector.Fires("FOL", "a pregnancy is planned, 400", Folic(400, Woman.Fact("planningPregnancy", "yes")))
            .At(Level.Info),
        Vector.Fires("FOL", "pregnancy not known, 400", Folic(400, Woman.Unknown("pregnancy"))).At(Level.Info),
        Vector.Fires("FOL", "neither pregnant nor planned, 400", Folic(400, Woman)).At(Level.Stop),
        Vector.Fires("FOL", "on methotrexate the weekday is the prescriber's", Folic(400, Man.Taking("methotrexate")))
            .At(Level.Stop)
            .ToPerson("methotrexate", "weekday").ToClinician("methotrexate", "weekday"),
        Vector.Silent("FOL", "prescribed beside methotrexate", Folic(5000, Man.Taking("methotrexate"), "yes")),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();
}
