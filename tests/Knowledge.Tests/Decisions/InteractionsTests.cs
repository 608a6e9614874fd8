using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>INT-a-b: separations that today does not keep.</summary>
public class InteractionsTests
{
    private static readonly Someone Man = A.Man(45);

    private static Someone Iron(string at, Someone person, string? prescribed = "no") =>
        person.Supplement("iron bisglycinate", iron: 25, times: [at], prescribed: prescribed);

    private static Someone Levothyroxine(string iron) =>
        Iron(iron, Man.Taking("levothyroxine 75 ug", times: ["07:00"]));

    private static Someone Ciprofloxacin(string iron) =>
        Iron(iron, Man.Taking("ciprofloxacin", times: ["08:00", "20:00"]));

    private static Someone Gabapentin(string magnesium) => Man.Taking("gabapentin", times: ["22:30"])
        .Supplement("magnesium glycinate", magnesium: 200, times: [magnesium]);

    private static Vector Conflict(string code, string story, Someone person) =>
        Vector.Fires(code, story, person).At(Level.Caution).ToPerson();

    private const string ThyroidIron = "INT-levothyroxine-iron";

    private const string CiproIron = "INT-quinolone-ciprofloxacin-iron";

    private const string MagnesiumGabapentin = "INT-magnesium-gabapentin";

    public static readonly Vector[] Vectors =
    [
        Conflict(ThyroidIron, "levothyroxine 07:00, iron 10:59", Levothyroxine("10:59")),
        Vector.Silent(ThyroidIron, "levothyroxine 07:00, iron 11:00", Levothyroxine("11:00")),
        Conflict(ThyroidIron, "levothyroxine 07:00, iron 03:01 before it", Levothyroxine("03:01")),
        Vector.Silent(ThyroidIron, "levothyroxine 07:00, iron 03:00 before it", Levothyroxine("03:00")),
        Conflict(CiproIron, "ciprofloxacin 08:00 and 20:00, iron 09:59", Ciprofloxacin("09:59")),
        Vector.Silent(CiproIron, "ciprofloxacin 08:00 and 20:00, iron 10:00", Ciprofloxacin("10:00")),
        Vector.Silent(CiproIron, "ciprofloxacin 08:00 and 20:00, iron 14:00", Ciprofloxacin("14:00")),
        Conflict(CiproIron, "ciprofloxacin 08:00 and 20:00, iron 14:01", Ciprofloxacin("14:01")),
        Vector.Silent(MagnesiumGabapentin, "gabapentin 22:30, magnesium 20:30", Gabapentin("20:30")),
        Conflict(MagnesiumGabapentin, "gabapentin 22:30, magnesium 20:31", Gabapentin("20:31")),
        Vector.Silent(ThyroidIron, "no iron", Man.Taking("levothyroxine 75 ug", times: ["07:00"])),
        Vector.Silent(ThyroidIron, "no levothyroxine", Iron("07:30", Man)),
        Vector.Silent(ThyroidIron, "the iron ended yesterday", Man.Taking("levothyroxine 75 ug", times: ["07:00"])
            .Supplement("iron", iron: 25, times: ["08:00"], until: A.Ago(1))),
        Conflict("INT-doxycycline-iron", "doxycycline: no interval is enough",
            Iron("20:00", Man.Taking("doxycycline", times: ["08:00"]))),
        Conflict("INT-calcium-iron", "300 mg of calcium within two hours", Iron("09:00", Man)
            .Tell("supplement.set", "2024-01-01",
            ("product", "calcium"), ("elemental", new Dictionary<string, int> { ["calcium"] = 300 }),
            ("prescribed", "no"), ("times", new[] { "08:00" }))),
        Vector.Silent("INT-calcium-iron", "299 mg of calcium need no interval", Iron("09:00", Man)
            .Tell("supplement.set", "2024-01-01",
            ("product", "calcium"), ("elemental", new Dictionary<string, int> { ["calcium"] = 299 }),
            ("prescribed", "no"), ("times", new[] { "08:00" }))),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void The_minutes_that_are_missing_are_said() => Levothyroxine("10:20").Today().Each(review =>
        Seen.English(review.Assessment.Find(ThyroidIron)!.Person).ShouldContain("40"));

    [Fact]
    public void Of_two_conflicts_of_a_pair_the_worse_is_said() =>
        Man.Taking("levothyroxine 75 ug", times: ["07:00"])
            .Supplement("iron bisglycinate", iron: 25, times: ["10:50", "08:10"])
            .Today().Each(review => Seen.English(review.Assessment.Find(ThyroidIron)!.Person).ShouldContain("170"));

    [Fact]
    public void Two_prescriptions_are_named_and_neither_is_moved() =>
        Iron("08:00", Man.Taking("levothyroxine 75 ug", times: ["07:00"]), "yes").Today().Each(review =>
        {
            review.Assessment.Fires(ThyroidIron).ShouldBeTrue();
            review.Day.Items.ShouldAllBe(item => item.MovedFrom == null);
        });

    [Fact]
    public void Where_no_interval_is_enough_the_card_says_so() =>
        Seen.English(Iron("20:00", Man.Taking("doxycycline", times: ["08:00"])).Today()
            .ShouldFire("INT-doxycycline-iron").Person)
            .ShouldContain("however many hours");
}
