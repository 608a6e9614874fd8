using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>R-CHILD: under 18.</summary>
public class ChildrenTests
{
    private static readonly Someone Child = A.Boy(9 * 12).WithRls();

    public static readonly Vector[] Vectors =
    [
        Vector.Fires("R-CHILD", "49.9: the guideline's line", Child.Panel(49.9)).At(Level.Soon)
            .ToClinician("under the line of 50"),
        Vector.Fires("R-CHILD", "50.0: may be considered", Child.Panel(50)).ToClinician("may be considered"),
        Vector.Fires("R-CHILD", "75", Child.Panel(75)).ToClinician("may be considered"),
        Vector.Silent("R-CHILD", "75.1", Child.Panel(75.1)),
        Vector.Fires("R-CHILD", "17 years", A.Boy((17 * 12) + 11).WithRls().Panel(40)),
        Vector.Silent("R-CHILD", "18 years", A.Boy(18 * 12).WithRls().Panel(40)),
        Vector.Fires("R-CHILD", "TSAT 44.9", Child.Panel(40, 44.9)),
        Vector.Asks("R-CHILD", "TSAT 45.0", Child.Panel(40, 45), "tsat"),
        Vector.Silent("R-CHILD", "TSAT 45.1", Child.Panel(40, 45.1)),
        Vector.Asks("R-CHILD", "TSAT not known", Child.Panel(40, null), "tsat"),
        Vector.Silent("R-CHILD", "RLS not met", A.Boy(108).Answering(("urge", "no")).Panel(40)),
        Vector.Asks("R-CHILD", "a criterion open", A.Boy(108).Answering(("urge", "unknown")).Panel(40), "urge"),
        Vector.Fires("R-CHILD", "RLS diagnosed", A.Boy(108).With("restless-legs").Panel(40)),
        Vector.Fires("R-CHILD", "hemoglobin not known", Child.Panel(40, hb: null)),
        Vector.Silent("R-CHILD", "pregnant", A.Woman(16).WithRls().Pregnant(20).Panel(40)),
        Vector.Asks("R-CHILD", "pregnancy not known", A.Woman(16).Unknown("pregnancy").WithRls().Panel(40),
            "pregnancy"),
        Vector.Silent("R-CHILD", "181 days old", Child.Panel(40, on: A.Ago(181))),
        Vector.Asks("R-CHILD", "<100", Child.Lab("ferritin", "<100 ng/mL").Panel(null), "ferritin"),
        Vector.Silent("R-CHILD", "never measured", Child),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void With_only_the_year_of_birth_the_younger_age_counts()
    {
        var born2008 = Child.Unknown("birthDate").Fact("birthYear", 2008).Panel(40);
        born2008.Today().ShouldFire("R-CHILD");
        born2008.Fact("birthYear", 2007).Today().ShouldBeSilent("R-CHILD");
        born2008.On(new(2027, 1, 1)).ShouldBeSilent("R-CHILD");
    }

    [Fact]
    public void A_child_gets_no_adult_rule() => Child.Panel(40).Today().ShouldBeSilent(
        "R-ADULT-ORAL", "R-ADULT-IV", "R-OVERLAP", "R-FUNC", "R-OK", "R-ROUTE", "R-ESRD", "R-HF", "R-CKD");
}
