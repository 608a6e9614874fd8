using Sanguine.Assessment;
using Sanguine.Words;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>Q-COND, Q-AGE, Q-CRP and Q-ASSAY: what lowers the confidence in a panel.</summary>
public class PanelDoubtsTests
{
    private static readonly Someone Woman = A.Woman(34).WithRls();

    private static Vector Doubt(string story, Someone person, string word) =>
        Vector.Fires("Q-COND", story, person).At(Level.Caution).ToPerson(word, "Repeat").ToClinician(word);

    private static Vector Fine(string story, Someone person) => Vector.Silent("Q-COND", story, person);

    private static Someone Roche(double ferritin, string method = "Roche Elecsys") =>
        Woman.Panel(ferritin, method: method);

    public static readonly Vector[] Vectors =
    [
        Fine("08:00, fasting, no iron", Woman.Panel(60)),
        Fine("10:00", Woman.Panel(60, time: "10:00")),
        Doubt("10:01", Woman.Panel(60, time: "10:01"), "after 10"),
        Doubt("not fasting", Woman.Panel(60, fasting: "no"), "not fasting"),
        Vector.Asks("Q-COND", "nobody said whether fasting", Woman.Panel(60, fasting: null), "fasting"),
        Vector.Asks("Q-COND", "only the day is known", Woman.Panel(60, time: null), "drawnAt"),
        Doubt("23.9 hours without iron", Woman.Panel(60, ironFreeHours: 23.9), "within 24 hours"),
        Fine("24.0 hours without iron", Woman.Panel(60, ironFreeHours: 24)),
        Doubt("a dose 23 hours and 59 minutes before", Woman.OnIron(30).Panel(60, ironFreeHours: null)
            .Tell("supplement.taken", "2026-10-11T08:01:00+00:00",
                ("product", "iron bisglycinate")), "within 24 hours"),
        Fine("a dose 24 hours before", Woman.OnIron(30).Panel(60, ironFreeHours: null)
            .Tell("supplement.taken", "2026-10-11T08:00:00+00:00", ("product", "iron bisglycinate"))),
        Fine("a dose after the draw", Woman.OnIron(30).Panel(60, ironFreeHours: null)
            .Tell("supplement.taken", "2026-10-12T08:01:00+00:00", ("product", "iron bisglycinate"))),
        Fine("a dose of something else", Woman.Supplement("magnesium", magnesium: 200).Panel(60, ironFreeHours: null)
            .Tell("supplement.taken", "2026-10-12T07:00:00+00:00", ("product", "magnesium"))),
        Doubt("a dose that tells its own iron", Woman.Panel(60, ironFreeHours: null).Tell(
            "supplement.taken", "2026-10-12T07:00:00+00:00", ("product", "multivitamin"),
            ("elemental", new Dictionary<string, int> { ["iron"] = 14 })), "within 24 hours"),
        Doubt("a dose of iron whose amount nobody told", Woman.Taking("ferrous sulfate")
            .Panel(60, ironFreeHours: null)
            .Tell("medicine.taken", "2026-10-12T07:00:00+00:00", ("name", "ferrous sulfate")), "within 24 hours"),
        Doubt("one result of the draw says not fasting", Woman.Panel(60)
            .Tell("lab.result", $"{A.Drawn}T08:00:00+00:00", ("value", new Quantity("iron", 60m)),
                ("fasting", "no")), "not fasting"),
        Doubt("one result of the draw says a fever", Woman.Panel(60)
            .Tell("lab.result", $"{A.Drawn}T08:00:00+00:00", ("value", new Quantity("iron", 60m)),
                ("fasting", "yes"), ("febrileWithinDays", 5)), "fever"),
        Vector.Asks("Q-COND", "iron is taken, nobody said when", Woman.OnIron(30).Panel(60, ironFreeHours: null),
            "ironFreeHours"),
        Fine("no iron is taken, nobody said anything", Woman.Panel(60, ironFreeHours: null)),
        Doubt("fever 27 days before", Woman.Panel(60, febrileWithinDays: 27), "fever"),
        Fine("fever 28 days before", Woman.Panel(60, febrileWithinDays: 28)),
        Doubt("fever told apart, 27 days before", Woman.Tell("fever.had", "2026-09-15").Panel(60), "fever"),
        Fine("fever told apart, 28 days before", Woman.Tell("fever.had", "2026-09-14").Panel(60)),
        Fine("fever after the draw", Woman.Panel(60).Tell("fever.had", "2026-10-13")),
        Doubt("infused 55 days before", Woman.Infused(63).Panel(60), "infusion"),
        Fine("infused 56 days before", Woman.Infused(64).Panel(60)),
        Doubt("blood given 55 days before", Woman.Donated(63).Panel(60), "blood given"),
        Fine("blood given 56 days before", Woman.Donated(64).Panel(60)),
        Fine("blood lost otherwise", Woman.Tell("blood.lost", A.Ago(20), ("how", "period")).Panel(60)),
        Doubt("a transfusion 55 days before", Woman.Tell("transfusion.given", A.Ago(63)).Panel(60), "transfusion"),
        Fine("a transfusion 56 days before", Woman.Tell("transfusion.given", A.Ago(64)).Panel(60)),
        Doubt("blood given after the draw", Woman.Panel(60).Donated(3), "since this draw"),
        Doubt("infused after the draw", Woman.Panel(60).Infused(3), "since this draw"),
        Doubt("a transfusion after the draw", Woman.Panel(60).Tell("transfusion.given", A.Ago(3)), "since this draw"),
        Fine("never measured", Woman),
        Doubt("a doubtful one is set aside: it is said why", Woman.Panel(24, on: A.Ago(120))
            .Panel(130, febrileWithinDays: 3), "fever"),

        Doubt("and what is doubtful of the one that counts", Woman.Panel(24, on: A.Ago(120), fasting: "no")
            .Panel(130, febrileWithinDays: 3),
            "not fasting"),

        Vector.Silent("Q-AGE", "180 days", Woman.Panel(60, on: A.Ago(180))),
        Vector.Fires("Q-AGE", "181 days", Woman.Panel(60, on: A.Ago(181))).At(Level.Caution)
            .ToPerson("more than 180 days").ToClinician(),
        Vector.Silent("Q-AGE", "never measured", Woman),

        Vector.Silent("Q-CRP", "5.0", Woman.Panel(60, crp: 5)),
        Vector.Fires("Q-CRP", "5.1", Woman.Panel(60, crp: 5.1)).At(Level.Caution)
            .ToPerson("too high", "too low", "28 days").ToClinician("WHO", "70"),
        Vector.Silent("Q-CRP", "AGP 1.0", Woman.Panel(60, agp: 1.0)),
        Vector.Fires("Q-CRP", "AGP 1.1", Woman.Panel(60, agp: 1.1)).ToPerson("too high").ToClinician("WHO"),
        Vector.Fires("Q-CRP", "AGP 1.1, CRP not measured", Woman.Panel(60, crp: null, agp: 1.1)),
        Vector.Fires("Q-CRP", "an inflammatory disease", Woman.With("inflammatory-disease").Panel(60, crp: 1))
            .ToPerson("inflammation"),
        Vector.Asks("Q-CRP", "an inflammatory disease not known", Woman.Unknown("inflammatory-disease")
            .Panel(60, crp: 1), "inflammatory-disease"),
        Vector.Silent("Q-CRP", "CRP not measured", Woman.Panel(60, crp: null)),
        Vector.Fires("Q-CRP", "ferritin never measured", Woman.Result("crp", 20)),
        Vector.Silent("Q-CRP", "ferritin never measured, CRP 2", Woman.Result("crp", 2)),
        Vector.Fires("Q-CRP", "raised 7 days from the panel", Woman.Panel(60, crp: null).Result("crp", 20, "2026-10-05")),
        Vector.Silent("Q-CRP", "raised 8 days from the panel", Woman.Panel(60).Result("crp", 20, "2026-10-04")),

        Vector.Silent("Q-ASSAY", "Roche 75", Roche(75)),
        Vector.Fires("Q-ASSAY", "Roche 75.1", Roche(75.1)).At(Level.Caution).ToPerson("method").ToClinician("Beckman"),
        Vector.Fires("Q-ASSAY", "Roche 158", Roche(158)).ToPerson("100"),
        Vector.Silent("Q-ASSAY", "Roche 158.1", Roche(158.1)),
        Vector.Fires("Q-ASSAY", "Roche 121 is Beckman 75", Roche(121)).ToPerson("75"),
        Vector.Fires("Q-ASSAY", "Roche 83 is Beckman 50", Roche(83)).ToPerson("about 50"),
        Vector.Fires("Q-ASSAY", "the instrument's name", Roche(100, "cobas e601")),
        Vector.Silent("Q-ASSAY", "Beckman 100", Roche(100, "Beckman Access")),
        Vector.Silent("Q-ASSAY", "method not known", Woman.Panel(100)),
        Vector.Fires("R-ADULT-IV", "the assay mutes only R-OK", Roche(90)),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Theory]
    [InlineData("+02:00", "10:30", "Europe/Paris", true)]
    [InlineData("+00:00", "07:30", "Europe/Paris", false)]
    [InlineData("+00:00", "08:30", "Europe/Paris", true)]
    [InlineData("+00:00", "08:30", "Europe/London", false)]
    [InlineData("+00:00", "23:30", "Asia/Tokyo", false)]
    public void The_hour_of_the_draw_is_the_clock_where_it_happened(string offset, string time, string zone, bool late)
    {
        var seen = (Woman with { Zone = zone }).Panel(60, time: time, offset: offset).Today();
        if (late)
        {
            seen.ShouldFire("Q-COND");
        }
        else
        {
            seen.ShouldBeSilent("Q-COND");
        }
    }

    [Fact]
    public void A_stale_panel_silences_the_rules_about_RLS_and_no_danger()
    {
        var seen = Woman.Panel(20, 50, 115, on: A.Ago(181)).Today();
        seen.ShouldFire("Q-AGE");
        seen.ShouldFire("E-GI");
        seen.ShouldFire("S-IRON-STOP");
        seen.Each(review => review.Assessment.Cards.ShouldNotContain(card => card.Code.StartsWith("R-") && card.Fires));
    }

    [Fact]
    public void Every_doubt_is_named()
    {
        var person = Woman.Infused(20).Donated(20).Tell("transfusion.given", A.Ago(20))
            .Panel(60, time: "11:00", fasting: "no", ironFreeHours: 3, febrileWithinDays: 2);
        var said = Seen.English(person.Today().ShouldFire("Q-COND").Clinician);
        foreach (var doubt in new[] { "after 10", "not fasting", "iron taken", "fever", "infusion", "blood given", "transfusion" })
        {
            said.ShouldContain(doubt);
        }
    }

    [Theory]
    [InlineData("late", "doubt.late")]
    [InlineData("fever", "doubt.fever")]
    [InlineData("blood given since", "doubt.since-the-draw")]
    public void No_other_doubt_is_named(string what, string doubt)
    {
        var person = what switch
        {
            "late" => Woman.Panel(60, time: "10:01"),
            "fever" => Woman.Panel(60, febrileWithinDays: 3),
            _ => Woman.Panel(60).Donated(2),
        };
        person.Today().ShouldFire("Q-COND").Clinician!.Arguments["doubts"].ShouldBeOfType<Argument.List>().Items
            .Cast<Argument.Term>().Select(term => term.Code).ShouldBe([doubt]);
    }
}
