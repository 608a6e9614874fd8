using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>MG: magnesium against kidney, muscle and heart.</summary>
public class MagnesiumTests
{
    private static readonly Someone Man = A.Man(45);

    private static Someone Taking(double mg, Someone? person = null, string? prescribed = "no", string[]? times = null,
        int? everyDays = null) =>
        (person ?? Man).Supplement("magnesium glycinate", magnesium: mg, prescribed: prescribed, times: times,
            everyDays: everyDays);

    private static Someone Egfr(double value) => Taking(200, Man.Result("egfr", value));

    public static readonly Vector[] Vectors =
    [
        Vector.Silent("MG", "350 mg", Taking(350)),
        Vector.Fires("MG", "351 mg", Taking(351)).At(Level.Caution).ToPerson("351", "350").ToClinician(),
        Vector.Fires("MG", "351 mg in a product that nobody knows", Man.Supplement("Xyzzy nights", magnesium: 351))
            .At(Level.Caution),
        Vector.Fires("MG", "200 mg twice a day", Taking(200, times: ["08:00", "21:00"])).At(Level.Caution),
        Vector.Silent("MG", "600 mg every other day", Taking(600, everyDays: 2)),
        Vector.Silent("MG", "none, RLS not met", Man.Result("egfr", 20)),
        Vector.Fires("MG", "eGFR 29", Egfr(29)).At(Level.Stop).ToPerson("withheld").ToClinician(),
        Vector.Fires("MG", "eGFR 29.9", Egfr(29.9)).At(Level.Stop),
        Vector.Fires("MG", "eGFR 30", Egfr(30)).At(Level.Caution),
        Vector.Fires("MG", "eGFR 59", Egfr(59)).At(Level.Caution).ToPerson("only after asking your clinician"),
        Vector.Fires("MG", "eGFR 59.9", Egfr(59.9)).At(Level.Caution),
        Vector.Silent("MG", "eGFR 60", Egfr(60)),
        Vector.Fires("MG", "dialysis", Taking(200, Man.With("dialysis"))).At(Level.Stop),
        Vector.Fires("MG", "myasthenia gravis", Taking(200, Man.With("myasthenia-gravis"))).At(Level.Stop),
        Vector.Fires("MG", "heart block", Taking(200, Man.With("heart-block"))).At(Level.Stop),
        Vector.Asks("MG", "kidney function not known", Taking(200, Man.Unknown("kidney-disease")), "egfr"),
        Vector.Asks("MG", "myasthenia not known", Taking(200, Man.Unknown("myasthenia-gravis")), "myasthenia-gravis"),
        Vector.Fires("MG", "400 mg, kidney function not known", Taking(400, Man.Unknown("kidney-disease")))
            .At(Level.Caution).Asking("egfr"),
        Vector.Fires("MG", "the plan would name it, eGFR 20", Man.WithRls().Result("egfr", 20)).At(Level.Stop),
        Vector.Fires("MG", "the plan would name it, eGFR 45", Man.WithRls().Result("egfr", 45)).At(Level.Caution),
        Vector.Silent("MG", "a child: the plan would not name it", A.Boy(120).WithRls().Result("egfr", 20)),
        Vector.Fires("MG", "prescribed, 400 mg", Taking(400, prescribed: "yes")).At(Level.Caution)
            .ToPerson("Ask the prescriber", "keep to the prescription"),
        Vector.Fires("MG", "prescribed, eGFR 20", Taking(200, Man.Result("egfr", 20), "yes")).At(Level.Stop)
            .ToPerson("Ask the prescriber", "keep to the prescription"),
        Vector.Fires("MG", "not known whether prescribed", Taking(400, prescribed: null))
            .ToPerson("Ask the prescriber"),
        Vector.Fires("MG", "magnesium as a medicine by its name", Man.Taking("magnesium oxide").Result("egfr", 20))
            .ToPerson("Ask the prescriber"),
        Vector.Silent("MG", "ended", Man.Supplement("magnesium", magnesium: 400, until: A.Ago(1))),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void The_plan_names_magnesium_only_where_nothing_withholds_it()
    {
        static bool Named(Someone person) => person.Today().Reviewed.Plan.Steps.Any(step => step.Code == "magnesium");
        Named(Man.WithRls().Result("egfr", 60)).ShouldBeTrue();
        Named(Man.WithRls()).ShouldBeTrue();
        Named(Man.WithRls().Result("egfr", 29)).ShouldBeFalse();
        Named(Man.WithRls().With("heart-block")).ShouldBeFalse();
        Named(Man.WithRls().Unknown("heart-block")).ShouldBeFalse();
        Named(Man.Answering(("urge", "no"))).ShouldBeFalse();
    }
}
