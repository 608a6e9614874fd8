using Sanguine.Assessment;
using Sanguine.Words;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>R-ROUTE, R-RETEST, R-NORESP and R-IV-AGAIN: what iron has done so far.</summary>
public class IronResponseTests
{
    private static readonly Someone Man = A.Man(45).WithRls();

    private static readonly string[] Reasons =
        ["bariatric-surgery", "ibd-active", "celiac", "iron-intolerance", "inflammatory-disease"];

    /// <summary>A hundred days of iron, a dose a day; ferritin on its first day and today.</summary>
    private static Someone Course(double before, double after, int doses = 100, int days = 100, double hb = 140) =>
        Man.OnIron(days)
        .Panel(before, hb: hb, on: A.Ago(days)).Panel(after, hb: hb, on: A.Ago(0), time: null).Took(doses, days);

    /// <summary>Ten doses a day for a hundred days: a thousand planned.</summary>
    private static Someone Thousand(int taken)
    {
        var times = Enumerable.Range(8, 10).Select(hour => $"{hour:00}:00").ToArray();
        var person = Man.Supplement("iron drops", iron: 3, since: A.Ago(100), times: times)
            .Panel(19, on: A.Ago(100)).Panel(20, on: A.Ago(0), time: null);
        for (var dose = 0; dose < taken; dose++)
        {
            person = person.Tell(
                "supplement.taken", $"{A.Ago(100 - (dose / 10))}T{times[dose % 10]}:00+00:00",
                ("product", "iron drops"));
        }

        return person;
    }

    private static Someone Ticked(Someone person, string kind, int count, int from,
        string item = "iron bisglycinate") =>
        Enumerable.Range(0, count).Aggregate(person, (told, day) => told.Tell(
            kind, $"{A.Ago(from - day)}T07:00:00+00:00", ("item", item),
            ("until", kind == "routine.later" ? $"{A.Ago(from - day)}T09:00:00+00:00" : null)));

    /// <summary>An infusion that helped; symptoms are back, phosphate is normal.</summary>
    private static Someone Again(
        int daysAgo = 84, double ferritin = 80, double? phosphate = 3.5, string? helped = "yes", bool back = true, double tsat = 25) => Man
            .Infused(daysAgo)
            .If(helped is not null, told => told.Tell("treatment.observed", A.Ago(daysAgo - 30),
                ("respondedBefore", helped)))
            .If(back, told => told.Tell("symptoms.returned", A.Ago(10), ("infusion", "Ferric Carboxymaltose")))
            .Panel(ferritin, tsat, on: A.Ago(5))
            .If(phosphate is not null, told => told.Result("phosphate", phosphate!.Value));

    public static readonly Vector[] Vectors =
    [
        .. Reasons.Select(reason => Vector.Fires("R-ROUTE", reason, Man.With(reason).Panel(60)).At(Level.Soon)
            .ToClinician("IRLSSG", "Mayo", "infection")),
        .. Reasons.Select(reason => Vector.Asks("R-ROUTE", $"{reason} not known", Man.Unknown(reason).Panel(60),
            reason)),
        Vector.Silent("R-ROUTE", "no reason", Man.Panel(60)),
        Vector.Fires("R-ROUTE", "bariatric surgery, 14/6", Man.With("bariatric-surgery").Panel(14, 6)).NotToPerson(),
        Vector.Fires("R-ROUTE", "celiac disease speaks to the person", Man.With("celiac").Panel(14, 6))
            .ToPerson("celiac"),
        Vector.Fires("R-ROUTE", "100", Man.With("celiac").Panel(100)),
        Vector.Silent("R-ROUTE", "100.1", Man.With("celiac").Panel(100.1)),
        Vector.Silent("R-ROUTE", "RLS not met", A.Man(45).Answering(("urge", "no")).With("celiac").Panel(60)),
        Vector.Silent("R-ROUTE", "17 years", A.Boy(17 * 12).WithRls().With("celiac").Panel(60)),
        Vector.Fires("R-ROUTE", "iron did not work", Course(19, 20)).ToPerson("did not raise ferritin"),

        Vector.Silent("R-RETEST", "83 days of iron", Man.OnIron(83)),
        Vector.Fires("R-RETEST", "84 days of iron", Man.OnIron(84)).At(Level.Soon)
            .ToPerson("Ferritin, saturation and a blood count").ToClinician(),
        Vector.Silent("R-RETEST", "no iron", Man),
        Vector.Fires("R-RETEST", "a panel 55 days after the start", Man.OnIron(90).Panel(60, on: A.Ago(35))),
        Vector.Silent("R-RETEST", "a panel 56 days after the start", Man.OnIron(90).Panel(60, on: A.Ago(34))),
        Vector.Fires("R-RETEST", "a panel before the start", Man.OnIron(90).Panel(60, on: A.Ago(95))),
        Vector.Fires("R-RETEST", "the panel is 181 days old: it still speaks", Man.OnIron(180)
            .Panel(60, on: A.Ago(181))),
        Vector.Fires("R-RETEST", "RLS or not", A.Man(45).Answering(("urge", "no")).OnIron(84)),
        Vector.Fires("R-RETEST", "prescribed", Man.Taking("ferrous sulfate", since: A.Ago(84))),
        Vector.Fires("R-RETEST", "since the first of two", Man.OnIron(84)
            .Supplement("iron drops", iron: 3, since: A.Ago(20))),
        Vector.Silent("R-RETEST", "iron ended", Man.Supplement("iron", iron: 25, since: A.Ago(90), until: A.Ago(1))),
        Vector.Fires("R-RETEST", "anemic", Man.OnIron(84).Result("hemoglobin", 120, A.Ago(90)))
            .ToPerson("14 to 28 days"),
        Vector.Fires("R-RETEST", "the dose was changed in between: one course", Man.OnIron(100)
            .Supplement("Iron  Bisglycinate", iron: 50, since: A.Ago(50))),
        Vector.Silent("R-RETEST", "stopped for a month in between: begun anew", Man
            .Supplement("iron", iron: 25, since: A.Ago(120), until: A.Ago(80))
            .Supplement("iron", iron: 25, since: A.Ago(50))),

        Vector.Fires("R-NORESP", "19 to 28.9", Course(19, 28.9)).At(Level.Soon).ToPerson("28.9", "celiac")
            .ToClinician("H. pylori"),
        Vector.Silent("R-NORESP", "19 to 29", Course(19, 29)),
        Vector.Fires("R-NORESP", "8 to 17: beyond natural variation, and said so", Course(8, 17))
            .ToClinician("beyond natural variation"),
        Vector.Fires("R-NORESP", "60 to 61: within natural variation", Course(60, 61))
            .ToClinician("within natural variation"),
        Vector.Fires("R-NORESP", "ferritin fell", Course(60, 50)),
        Vector.Fires("R-NORESP", "80 of 100 doses", Course(19, 20, doses: 80)).ToPerson("80 %"),
        Vector.Silent("R-NORESP", "79 of 100 doses", Course(19, 20, doses: 79)),
        Vector.Fires("R-NORESP", "800 of 1000 doses", Thousand(800)),
        Vector.Silent("R-NORESP", "799 of 1000 doses", Thousand(799)),
        Vector.Asks("R-NORESP", "no dose was ever ticked", Course(19, 20, doses: 0), "adherence"),
        Vector.Fires("R-NORESP", "84 days", Course(19, 20, 84, 84)),
        Vector.Silent("R-NORESP", "83 days", Course(19, 20, 83, 83)),
        Vector.Silent("R-NORESP", "no ferritin since", Man.OnIron(100).Panel(19, on: A.Ago(100)).Took(100, 100)),
        Vector.Silent("R-NORESP", "no ferritin before", Man.OnIron(100).Panel(20, on: A.Ago(0), time: null)
            .Took(100, 100)),
        Vector.Silent("R-NORESP", "the second 55 days after the start", Man.OnIron(100).Panel(19, on: A.Ago(100))
            .Panel(20, on: A.Ago(45)).Took(100, 100)),
        Vector.Fires("R-NORESP", "the second 56 days after the start", Man.OnIron(100).Panel(19, on: A.Ago(100))
            .Panel(20, on: A.Ago(44)).Took(100, 100)),
        Vector.Silent("R-NORESP", "no difference is taken from <19", Man.OnIron(100)
            .Lab("ferritin", "<19 ng/mL", A.Ago(100))
            .Panel(20, on: A.Ago(0), time: null).Took(100, 100)),
        Vector.Silent("R-NORESP", "no iron", Man.Panel(19, on: A.Ago(100)).Panel(20)),
        Vector.Silent("R-NORESP", "pregnant", A.Woman(30).OnIron(100).Panel(19, on: A.Ago(100)).Panel(20, on: A.Ago(1))
            .Took(100, 100).Pregnant(20)),
        Vector.Fires("R-NORESP", "against the newest before iron, not the oldest", Course(19, 28.9)
            .Panel(10, on: A.Ago(300))),
        Vector.Fires("R-NORESP", "against the first soon after the start", Man.OnIron(100).Panel(19, on: A.Ago(95))
            .Panel(20, on: A.Ago(0), time: null).Took(100, 100)),
        Vector.Silent("R-NORESP", "the first 56 days after the start is no beginning", Man.OnIron(100)
            .Panel(19, on: A.Ago(44))
            .Panel(20, on: A.Ago(0), time: null).Took(100, 100)),
        Vector.Fires("R-NORESP", "a fever sets the newest aside", Man.OnIron(100).Panel(19, on: A.Ago(100))
            .Panel(20, on: A.Ago(44))
            .Panel(130, on: A.Ago(1), febrileWithinDays: 3).Took(100, 100)),
        Vector.Fires("R-NORESP", "only one since, and in fever", Man.OnIron(100).Panel(19, on: A.Ago(100))
            .Panel(20, on: A.Ago(44), febrileWithinDays: 3).Took(100, 100)),
        Vector.Fires("R-NORESP", "doses count up to the later ferritin", Man.OnIron(100).Panel(19, on: A.Ago(100))
            .Panel(20, on: A.Ago(10))
            .Took(72, 100)),
        Vector.Silent("R-NORESP", "a dose on the day of the later ferritin is not due before it",
            Course(19, 20, doses: 79)
            .Tell("supplement.taken", $"{A.Ago(0)}T07:00:00+00:00", ("product", "iron bisglycinate"))),
        Vector.Fires("R-NORESP", "a dose on the first day", Course(19, 20, doses: 80)),
        Vector.Silent("R-NORESP", "doses from before the start", Course(19, 20, doses: 79)
            .Tell("supplement.taken", $"{A.Ago(101)}T07:00:00+00:00", ("product", "iron bisglycinate"))),
        Vector.Silent("R-NORESP", "doses of something else", Course(19, 20, doses: 79)
            .Supplement("magnesium", magnesium: 100, since: A.Ago(100)).Took(50, 100, "magnesium")),
        Vector.Silent("R-NORESP", "two products, one of them taken", Course(19, 20, doses: 100)
            .Supplement("iron drops", iron: 3, since: A.Ago(100))),
        Vector.Fires("R-NORESP", "ticked in the day's routine",
            Ticked(Course(19, 20, doses: 40), "routine.done", 40, 60)),
        Vector.Silent("R-NORESP", "put off in the day's routine",
            Ticked(Course(19, 20, doses: 40), "routine.later", 40, 60)),
        Vector.Silent("R-NORESP", "something else ticked in the routine",
            Ticked(Course(19, 20, doses: 40), "routine.done", 40, 60, "magnesium")),
        Vector.Silent("R-NORESP", "ticked before the start",
            Ticked(Course(19, 20, doses: 40), "routine.done", 40, 150)),
        Vector.Silent("R-NORESP", "ticked in the routine, 79 of 100",
            Ticked(Course(19, 20, doses: 40), "routine.done", 39, 60)),
        Vector.Fires("R-NORESP", "every other day, each of them", Man
            .Supplement("iron bisglycinate", iron: 25, since: A.Ago(100), everyDays: 2)
            .Panel(19, on: A.Ago(100)).Panel(20, on: A.Ago(0), time: null).Took(40, 100)),

        Vector.Fires("R-IV-AGAIN", "84 days", Again(84)).At(Level.Soon).ToClinician("phosphate normal"),
        Vector.Silent("R-IV-AGAIN", "83 days", Again(83)),
        Vector.Fires("R-IV-AGAIN", "ferritin 299.9", Again(ferritin: 299.9)),
        Vector.Silent("R-IV-AGAIN", "ferritin 300", Again(ferritin: 300)),
        Vector.Asks("R-IV-AGAIN", "phosphate not known", Again(phosphate: null), "phosphate"),
        Vector.Silent("R-IV-AGAIN", "phosphate 2.4", Again(phosphate: 2.4)),
        Vector.Fires("R-IV-AGAIN", "phosphate 2.5", Again(phosphate: 2.5)),
        Vector.Fires("R-IV-AGAIN", "phosphate 4.5", Again(phosphate: 4.5)),
        Vector.Silent("R-IV-AGAIN", "phosphate 4.6", Again(phosphate: 4.6)),
        Vector.Fires("R-IV-AGAIN", "phosphate on the laboratory's own limit", Again(phosphate: null)
            .Lab("phosphate", "2.3 mg/dL", low: 2.3, high: 4.7)),
        Vector.Silent("R-IV-AGAIN", "phosphate under the laboratory's own limit", Again(phosphate: null)
            .Lab("phosphate", "2.6 mg/dL", low: 2.7, high: 4.7)),
        Vector.Silent("R-IV-AGAIN", "phosphate over the laboratory's own limit", Again(phosphate: null)
            .Lab("phosphate", "4.2 mg/dL", low: 2.7, high: 4.1)),
        Vector.Silent("R-IV-AGAIN", "it did not help", Again(helped: "no")),
        Vector.Asks("R-IV-AGAIN", "nobody said whether it helped", Again(helped: null), "respondedBefore"),
        Vector.Silent("R-IV-AGAIN", "symptoms are not back", Again(back: false)),
        Vector.Silent("R-IV-AGAIN", "symptoms came back before the infusion", Again(back: false)
            .Tell("symptoms.returned", A.Ago(90))),
        Vector.Silent("R-IV-AGAIN", "TSAT 45.1", Again(tsat: 45.1)),
        Vector.Silent("R-IV-AGAIN", "never infused", Man.Panel(80).Result("phosphate", 3.5)),
        Vector.Silent("R-IV-AGAIN", "no panel since: it is void", Man.Infused(84).Panel(80, on: A.Ago(90))
            .Tell("treatment.observed", A.Ago(50), ("respondedBefore", "yes")).Tell("symptoms.returned", A.Ago(10))
            .Result("phosphate", 3.5)),
        Vector.Silent("R-IV-AGAIN", "RLS not met", A.Man(45).Answering(("urge", "no")).Infused(84)
            .Tell("treatment.observed", A.Ago(50), ("respondedBefore", "yes")).Tell("symptoms.returned", A.Ago(10))
            .Panel(80, on: A.Ago(5)).Result("phosphate", 3.5)),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Theory]
    [InlineData("celiac", "condition.celiac")]
    [InlineData("no response", "reason.no-response")]
    [InlineData("both", "condition.celiac reason.no-response")]
    public void Reasons_for_the_vein_are_those_that_hold(string who, string reasons)
    {
        var person = who == "celiac" ? Man.Panel(60) : Course(19, 20);
        var said = (who == "no response" ? person : person.With("celiac")).Today().ShouldFire("R-ROUTE")
            .Clinician!.Arguments["reasons"];
        said.ShouldBeOfType<Argument.List>().Items.Cast<Argument.Term>().Select(term => term.Code)
            .ShouldBe(reasons.Split(' '));
    }
}
