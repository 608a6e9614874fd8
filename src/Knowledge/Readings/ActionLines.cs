using Sanguine.Assessment;
using Sanguine.Labs;

namespace Sanguine.Knowledge.Readings;

/// <summary>Which lines stand beside a marker for this person: adult, child, pregnancy, dialysis.</summary>
internal static class ActionLines
{
    public static IEnumerable<string> For(ClinicalCase c, string marker) => (marker, GroupOf(c)) switch
    {
        ("ferritin", "pregnant") => ["ferritin.pregnancy", "ferritin.pregnancy-low"],
        ("ferritin", "child") => ["ferritin.child-line", "ferritin.child"],
        ("ferritin", "dialysis") => ["ferritin.dialysis"],
        ("ferritin", _) => ["ferritin.rls-adult", "ferritin.rls-iv"],
        ("tsat", _) => ["tsat.rls", "tsat.overload"],
        ("hemoglobin", _) => [HemoglobinLine(c)],
        ("crp", _) => ["crp.raised"],
        ("agp", _) => ["agp.raised"],
        ("b12", _) => ["b12.deficient", "b12.unclear"],
        ("egfr", _) => ["egfr.withhold", "egfr.caution"],
        ("mcv", "adult") => ["mcv.small"],
        _ => [],
    };

    /// <summary>Whether a value lies under the line that someone acts on.</summary>
    public static bool IsBelow(ClinicalCase c, string marker, Measurement value)
    {
        var amount = value.Value;
        return (marker, GroupOf(c)) switch
        {
            ("ferritin", "dialysis") => amount.Below(c.Line("ferritin.dialysis"), marker).Holds,
            ("ferritin", "pregnant") => amount.Below(c.Line("ferritin.pregnancy"), marker).Holds,
            ("ferritin", "child") => amount.AtMost(c.Line("ferritin.child"), marker).Holds,
            ("ferritin", _) => amount.AtMost(c.Line("ferritin.rls-adult"), marker).Holds,
            ("tsat", _) => amount.Below(c.Line("tsat.rls"), marker).Holds,
            ("hemoglobin", _) =>
                amount.Below(c.Line(HemoglobinLine(c)) + Decisions.Anemia.AltitudeAdds(c), marker).Holds,
            ("b12", _) => amount.Below(c.Line("b12.deficient"), marker).Holds,
            ("egfr", _) => amount.Below(c.Line("egfr.caution"), marker).Holds,
            ("mcv", "adult") => amount.Below(c.Line("mcv.small"), marker).Holds,
            _ => false,
        };
    }

    private static string GroupOf(ClinicalCase c) =>
        c.Person.Pregnant.Holds ? "pregnant"
        : c.Person.Adult.Fails ? "child"
        : c.Person.Has("dialysis").Holds ? "dialysis"
        : "adult";

    private static string HemoglobinLine(ClinicalCase c) =>
        (c.Person.Pregnant.Holds, c.Person.TrimesterOn(c.On), c.Person.Age) switch
    {
        (true, 2, _) => "hemoglobin.pregnancy-2",
        (true, 3, _) => "hemoglobin.pregnancy-3",
        (true, _, _) => "hemoglobin.pregnancy-1",
        (_, _, < 2) => "hemoglobin.6-23-months",
        (_, _, < 5) => "hemoglobin.24-59-months",
        (_, _, < 12) => "hemoglobin.5-11-years",
        (_, _, < 15) => "hemoglobin.12-14-years",
        _ => c.Person.Male.Holds ? "hemoglobin.men" : "hemoglobin.women",
    };
}
