using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>E-ANAEMIA: hemoglobin against WHO 2024 by age, sex, pregnancy and altitude.</summary>
public class AnemiaTests
{
    private static readonly Someone Man = A.Man(45);

    private static readonly Someone Woman = A.Woman(34);

    /// <summary>Under the line it fires, on the line it is silent.</summary>
    private static Vector[] Line(string who, Someone person, double line) =>
    [
        Vector.Fires("E-ANAEMIA", $"{who}, {line - 0.1:0.0}", person.Result("hemoglobin", line - 0.1)).At(Level.Soon)
            .ToPerson("cause").ToClinician("Cause unknown"),
        Vector.Silent("E-ANAEMIA", $"{who}, {line:0.0}", person.Result("hemoglobin", line)),
    ];

    /// <summary>The draw is eight days before today; the child was that much younger.</summary>
    private static Someone Months(int atTheDraw) => A.Boy(0)
        .Fact("birthDate", A.Iso(A.Today.PlusDays(-8).PlusMonths(-atTheDraw)));

    private static Someone Years(int age, string sex) => Months(age * 12).Fact("sex", sex).Fact("pregnancy", "no");

    public static readonly Vector[] Vectors =
    [
        .. Line("a man", Man, 130),
        .. Line("a woman", Woman, 120),
        .. Line("a woman past menopause", A.Woman(60), 120),
        .. Line("a boy of 15", Years(15, "male"), 130),
        .. Line("a boy of 14", Years(14, "male").Fact("birthDate", A.Iso(A.Today.PlusDays(-7).PlusYears(-15))), 120),
        .. Line("a girl of 15", Years(15, "female"), 120),
        .. Line("a girl of 14", Years(14, "female"), 120),
        .. Line("12 years", Months(144), 120),
        .. Line("11 years", Months(143), 115),
        .. Line("5 years", Months(60), 115),
        .. Line("59 months", Months(59), 110),
        .. Line("24 months", Months(24), 110),
        .. Line("23 months", Months(23), 105),
        .. Line("6 months", Months(6), 105),
        Vector.Silent("E-ANAEMIA", "5 months: WHO gives no line", Months(5).Result("hemoglobin", 101)),

        .. Line("pregnant, 12 weeks and 6 days", Woman.Pregnant(12.9m), 110),
        .. Line("pregnant, 13 weeks", Woman.Pregnant(13), 105),
        .. Line("pregnant, 27 weeks and 6 days", Woman.Pregnant(27.9m), 105),
        .. Line("pregnant, 28 weeks", Woman.Pregnant(28), 110),
        .. Line("pregnant, 12 weeks at the draw and 14 today", Woman.Pregnant(12, "2026-10-06"), 110),
        Vector.Fires("E-ANAEMIA", "pregnant, weeks not known, 109.9", Woman.Pregnant(null).Result("hemoglobin", 109.9))
            .Asking("pregnancyWeeks"),
        Vector.Fires("E-ANAEMIA", "pregnancy not known, 119.9", Woman.Unknown("pregnancy").Result("hemoglobin", 119.9))
            .Asking("pregnancy"),

        // 0.0056384 m + 0.0000003 m² g/L: 24.5 at 3,640 m.
        Vector.Fires("E-ANAEMIA", "a man at 3,640 m, 154", Man.Fact("altitudeM", 3640m).Result("hemoglobin", 154)),
        Vector.Silent("E-ANAEMIA", "a man at 3,640 m, 155", Man.Fact("altitudeM", 3640m).Result("hemoglobin", 155)),
        Vector.Fires("E-ANAEMIA", "a man at 1,000 m, 135.9", Man.Fact("altitudeM", 1000m).Result("hemoglobin", 135.9)),
        Vector.Silent("E-ANAEMIA", "a man at 1,000 m, 136", Man.Fact("altitudeM", 1000m).Result("hemoglobin", 136)),
        Vector.Silent("E-ANAEMIA", "a man below the sea, 130", Man.Fact("altitudeM", -300m).Result("hemoglobin", 130)),
        Vector.Fires("E-ANAEMIA", "altitude not known is sea level, and it is said", Man.Unknown("altitudeM")
            .Result("hemoglobin", 129.9))
            .ToPerson("sea level").ToClinician("sea level"),
        Vector.Silent("E-ANAEMIA", "altitude not known, 130", Man.Unknown("altitudeM").Result("hemoglobin", 130)),

        Vector.Fires("E-ANAEMIA", "sex not known, under both lines", Man.Unknown("sex").Result("hemoglobin", 119.9)),
        Vector.Asks("E-ANAEMIA", "sex not known, between the lines", Man.Unknown("sex").Result("hemoglobin", 125),
            "sex"),
        Vector.Silent("E-ANAEMIA", "sex not known, above both lines", Man.Unknown("sex").Result("hemoglobin", 130)),
        Vector.Fires("E-ANAEMIA", "age not known, under every line", Man.Unknown("birthDate")
            .Result("hemoglobin", 104)),
        Vector.Silent("E-ANAEMIA", "age not known, above every line", Man.Unknown("birthDate")
            .Result("hemoglobin", 130)),
        Vector.Asks("E-ANAEMIA", "age not known, between the lines", Man.Unknown("birthDate").Result("hemoglobin", 110),
            "birthDate"),
        Vector.Asks("E-ANAEMIA", "<125 in a woman", Woman.Lab("hemoglobin", "<125 g/L"), "hemoglobin"),
        Vector.Fires("E-ANAEMIA", "<120 in a woman", Woman.Lab("hemoglobin", "<120 g/L")),
        Vector.Silent("E-ANAEMIA", "never measured", Man),
        Vector.Fires("E-ANAEMIA", "a result that was amended", Man.Lab("hemoglobin", "125 g/L", status: "amended")),
        Vector.Silent("E-ANAEMIA", "a preliminary result", Man.Lab("hemoglobin", "125 g/L", status: "preliminary")),
        Vector.Silent("E-ANAEMIA", "a result entered in error",
            Man.Lab("hemoglobin", "125 g/L", status: "entered-in-error")),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void A_smoker_is_not_corrected() =>
        Man.Fact("smoker", "yes").Result("hemoglobin", 130).Today().ShouldBeSilent("E-ANAEMIA");
}
