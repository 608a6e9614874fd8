using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>E-ID and E-GI: low iron has a cause, and it is looked for first.</summary>
public class IronLackTests
{
    private static readonly Someone Man = A.Man(55);

    private static readonly Someone Woman = A.Woman(34);

    private static readonly Someone Retired = A.Woman(60);

    private static readonly Someone Pupil = A.Boy(17 * 12 + 4);

    private static readonly Someone Small = A.Boy(50);

    private static Someone Anemic(Someone person, double? ferritin, double? tsat = 25, double? crp = 1) =>
        person.Panel(ferritin, tsat, hb: 112, crp: crp);

    public static readonly Vector[] Vectors =
    [
        Vector.Fires("E-ID", "a woman, 44.9", Woman.Panel(44.9)).At(Level.Soon).ToPerson("periods", "celiac")
            .ToClinician(),
        Vector.Silent("E-ID", "a woman, 45", Woman.Panel(45)),
        Vector.Fires("E-ID", "99.9 with TSAT 19.9", Woman.Panel(99.9, 19.9)),
        Vector.Silent("E-ID", "100 with TSAT 19.9", Woman.Panel(100, 19.9)),
        Vector.Silent("E-ID", "99.9 with TSAT 20", Woman.Panel(99.9, 20)),
        Vector.Fires("E-ID", "a man, 44.9", Man.Panel(44.9)).ToPerson("gut", "celiac"),
        Vector.Fires("E-ID", "after menopause", Retired.Panel(44.9)).ToPerson("gut", "celiac"),
        Vector.Fires("E-ID", "menopause not known at 45", A.Woman(45).Unknown("menopause").Panel(44.9)).ToPerson("gut"),
        Vector.Fires("E-ID", "menopause not known at 44", A.Woman(44).Unknown("menopause").Panel(44.9))
            .ToPerson("periods"),
        Vector.Fires("E-ID", "RLS is not met: whatever the diagnosis", Woman.Answering(("urge", "no")).Panel(20)),
        Vector.Fires("E-ID", "a donor", Woman.Donated(100).Panel(20)).ToPerson("pause"),
        Vector.Fires("E-ID", "a man who gives blood", Man.Donated(100).Panel(20)).ToPerson("pause", "gut"),
        Vector.Silent("E-ID", "anemia: E-GI or E-ANAEMIA speaks", Anemic(Woman, 20)),
        Vector.Fires("E-ID", "hemoglobin not known counts as no anemia", Woman.Panel(20, hb: null))
            .Asking("hemoglobin"),
        Vector.Fires("E-ID", "17 years, 12", Pupil.Panel(12)).At(Level.Soon).ToPerson("celiac"),
        Vector.Fires("E-ID", "17 years, 14.9", Pupil.Panel(14.9)),
        Vector.Silent("E-ID", "17 years, 15", Pupil.Panel(15)),
        Vector.Silent("E-ID", "17 years, 40 with TSAT 15", Pupil.Panel(40, 15)),
        Vector.Fires("E-ID", "4 years, 11.9", Small.Panel(11.9, hb: 120)),
        Vector.Silent("E-ID", "4 years, 12", Small.Panel(12, hb: 120)),
        Vector.Fires("E-ID", "5 years, 12", A.Boy(65).Panel(12, hb: 120)),
        Vector.Fires("E-ID", "pregnant, 29.9", Woman.Pregnant(20).Panel(29.9)).ToPerson("maternity team"),
        Vector.Silent("E-ID", "pregnant, 30", Woman.Pregnant(20).Panel(30)),
        Vector.Fires("E-ID", "pregnant at 17, 29.9", A.Woman(17).Pregnant(20).Panel(29.9)),
        Vector.Asks("E-ID", "17 years, pregnancy not known, 29.9", A.Woman(17).Unknown("pregnancy").Panel(29.9),
            "pregnancy"),
        Vector.Fires("E-ID", "17 years, pregnancy not known, 14.9", A.Woman(17).Unknown("pregnancy").Panel(14.9))
            .Asking(),
        Vector.Silent("E-ID", "17 years, pregnancy not known, 30", A.Woman(17).Unknown("pregnancy").Panel(30)),
        Vector.Silent("E-ID", "pregnant, 30 with TSAT 15", Woman.Pregnant(20).Panel(30, 15)),
        Vector.Fires("E-ID", "pregnancy not known", Woman.Unknown("pregnancy").Panel(40)).Asking("pregnancy"),
        Vector.Asks("E-ID", "<50 lies on both sides of 45", Woman.Lab("ferritin", "<50 ng/mL").Panel(null), "ferritin"),
        Vector.Fires("E-ID", "<45", Woman.Lab("ferritin", "<45 ng/mL").Panel(null)),
        Vector.Asks("E-ID", "60 with TSAT not known", Woman.Panel(60, null), "tsat"),
        Vector.Silent("E-ID", "never measured", Woman),
        Vector.Fires("E-ID", "181 days old: danger stays", Woman.Panel(20, on: A.Ago(181))),
        Vector.Fires("E-ID", "24 clean four months ago, 130 in fever now",
            Woman.Panel(24, on: A.Ago(120)).Panel(130, febrileWithinDays: 3)),
        Vector.Fires("E-ID", "42 and 60 in one draw: the value that fires counts", Woman.Panel(60)
            .Result("ferritin", 42)),

        Vector.Fires("E-GI", "a man of 55, 44.9", Anemic(Man, 44.9)).At(Level.Urgent).ToPerson("gut")
            .ToClinician("bidirectional"),
        Vector.Silent("E-GI", "a man of 55, 46 with TSAT 25", Anemic(Man, 46)),
        Vector.Silent("E-GI", "a man of 55, 45 with TSAT 20", Anemic(Man, 45, 20)),
        Vector.Silent("E-GI", "hemoglobin 130", Man.Panel(20, hb: 130)),
        Vector.Fires("E-GI", "hemoglobin 129.9", Man.Panel(20, hb: 129.9)),
        Vector.Fires("E-GI", "hemoglobin 128, ferritin 44.9", Man.Panel(44.9, hb: 128)).At(Level.Urgent),
        Vector.Fires("E-GI", "after menopause", Anemic(Retired, 20)).At(Level.Urgent),
        Vector.Fires("E-GI", "menopause not known at 45", Anemic(A.Woman(45).Unknown("menopause"), 20)).At(Level.Urgent)
            .Asking("menopause"),
        Vector.Fires("E-GI", "menopause not known at 44", Anemic(A.Woman(44).Unknown("menopause"), 20)).At(Level.Soon)
            .Asking("menopause"),
        Vector.Fires("E-GI", "premenopausal", Anemic(Woman, 20)).At(Level.Soon).ToPerson("periods", "celiac")
            .ToClinician("conditionally"),
        Vector.Fires("E-GI", "premenopausal at 50", Anemic(A.Woman(50), 20)).At(Level.Soon),
        Vector.Fires("E-GI", "sex not known", Anemic(Man.Unknown("sex"), 20)).At(Level.Urgent)
            .Asking("pregnancy", "sex"),
        Vector.Fires("E-GI", "a man of 60, 99/19, CRP 2", Anemic(A.Man(60), 99, 19, 2)).At(Level.Urgent),
        Vector.Fires("E-GI", "a man of 60, 99/19, CRP 60", Anemic(A.Man(60), 99, 19, 60)).At(Level.Soon)
            .ToPerson("inflammation").ToClinician("inflammation or lack"),
        Vector.Fires("E-GI", "a man of 60, 99/19, CRP 5.0", Anemic(A.Man(60), 99, 19, 5)).At(Level.Urgent),
        Vector.Fires("E-GI", "a man of 60, 99/19, CRP 5.1", Anemic(A.Man(60), 99, 19, 5.1)).At(Level.Soon),
        Vector.Fires("E-GI", "a man of 60, 99/19, CRP not known", Anemic(A.Man(60), 99, 19, null)).At(Level.Urgent)
            .Asking("crp"),
        Vector.Fires("E-GI", "under 45 the CRP changes nothing", Anemic(A.Man(60), 44.9, 19, 60)).At(Level.Urgent),
        Vector.Fires("E-GI", "under 45 the CRP is not asked for", Anemic(A.Man(60), 44.9, 19, null)).At(Level.Urgent)
            .Asking(),
        Vector.Fires("E-GI", "premenopausal, 99/19, CRP 2", Anemic(Woman, 99, 19, 2)).At(Level.Soon),
        Vector.Silent("E-GI", "100/19", Anemic(Man, 100, 19)),
        Vector.Silent("E-GI", "17 years", A.Woman(17).Panel(10, hb: 100)),
        Vector.Fires("E-GI", "18 years", A.Woman(18).Panel(10, hb: 100)),
        Vector.Fires("E-GI", "age not known: danger does not become a question", Man.Unknown("birthDate")
            .Panel(10, hb: 90))
            .At(Level.Urgent).Asking("birthDate"),
        Vector.Silent("E-GI", "pregnant", Woman.Pregnant(20).Panel(10, hb: 100)),
        Vector.Fires("E-GI", "pregnancy not known", Anemic(Woman.Unknown("pregnancy"), 20)).Asking("pregnancy"),
        Vector.Fires("E-GI", "on dialysis, 44.9", Anemic(Man.With("dialysis"), 44.9)),
        Vector.Silent("E-GI", "on dialysis, 99/19", Anemic(Man.With("dialysis"), 99, 19)),
        Vector.Silent("E-GI", "on dialysis, 45/19", Anemic(Man.With("dialysis"), 45, 19)),
        Vector.Fires("E-GI", "dialysis not known, 99/19", Anemic(Man.Unknown("dialysis"), 99, 19)).Asking("dialysis"),
        Vector.Asks("E-GI", "<50", Man.Lab("ferritin", "<50 ng/mL").Panel(null, hb: 112), "ferritin"),
        Vector.Silent("E-GI", "anemia, iron never measured", Man.Result("hemoglobin", 112)),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void The_cause_stands_before_any_text_about_iron() => Woman.WithRls().Panel(20).Today().Each(review =>
    {
        var codes = review.Assessment.Cards.Select(card => card.Code).ToList();
        codes.IndexOf("E-ID").ShouldBeLessThan(codes.IndexOf("R-ADULT-ORAL"));
    });
}
