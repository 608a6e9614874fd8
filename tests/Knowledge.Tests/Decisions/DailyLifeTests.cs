using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>FOOD, TOUCH and TRK.</summary>
public class DailyLifeTests
{
    private static readonly Someone Man = A.Man(45);

    private static readonly Someone Woman = A.Woman(34);

    private static Vector Food(string story, Someone person, string word) =>
        Vector.Fires("FOOD", story, person).At(Level.Caution).ToPerson(word).ToClinician(word);

    private static Vector Touch(string story, Someone person, string word) =>
        Vector.Fires("TOUCH", story, person).At(Level.Stop).ToPerson(word).ToClinician(word);

    public static readonly Vector[] Vectors =
    [
        Vector.Silent("FOOD", "nothing", Man),
        Food("warfarin", Man.Taking("warfarin"), "vitamin K"),
        Vector.Silent("FOOD", "a direct anticoagulant", Man.Taking("apixaban")),
        Food("pregnant", Woman.Pregnant(20), "liver"),
        Food("a pregnancy is planned", Woman.Fact("planningPregnancy", "yes"), "liver"),
        Food("hemochromatosis", Man.With("hemochromatosis"), "raw shellfish"),
        Food("oxalate stones", Man.With("kidney-stones-oxalate"), "spinach"),
        Food("gout", Man.With("gout"), "sardines"),
        Food("kidney disease", Man.With("kidney-disease"), "potassium"),
        Food("dialysis", Man.With("dialysis"), "potassium"),
        Food("celiac disease", Man.With("celiac"), "gluten"),
        Food("an MAO inhibitor", Man.Taking("tranylcypromine"), "tyramine"),
        Food("G6PD deficiency", Man.With("g6pd-deficiency"), "fava"),
        Food("an allergy", Man.Fact("allergies", new[] { "fish" }), "allergies"),

        Vector.Silent("TOUCH", "nothing", Man),
        Touch("swollen legs", Man.WithSign("leg-swelling"), "swollen leg"),
        Touch("a swollen calf", Man.Flag("one-sided-leg-swelling"), "calf"),
        Touch("a clot", Man.With("clot"), "clot"),
        Touch("infected skin", Man.WithSign("skin-infection"), "infected skin"),
        Touch("severe arterial disease", Man.With("arterial-disease"), "arterial disease"),
        Touch("heart failure", Man.With("heart-failure"), "heart failure"),
        Touch("numb feet", Man.WithSign("numb-feet"), "numb skin"),
        Touch("neuropathy", Man.With("neuropathy"), "numb skin"),
        Touch("broken skin", Man.WithSign("broken-skin"), "broken skin"),
        Touch("a child", A.Boy(120), "child"),
        Touch("pregnant", Woman.Pregnant(20), "pregnancy"),
        Touch("hemoglobin 79.9", Man.Result("hemoglobin", 79.9), "exercise"),
        Vector.Silent("TOUCH", "hemoglobin 80", Man.Result("hemoglobin", 80)),
        Touch("chest pain", Man.Flag("chest-pain"), "exercise"),
        Touch("fainting", Man.Flag("fainting"), "exercise"),
        Vector.Silent("TOUCH", "chest pain 15 days ago", Man.Flag("chest-pain", 15)),
        Vector.Silent("TOUCH", "snoring", Man.WithSign("snoring")),
        Vector.Silent("TOUCH", "nothing is known", A.Stranger()),

        Vector.Fires("TRK", "13 nights", Man.Nights(13, 20)).At(Level.Info).ToPerson("13", "14").ToClinician(),
        Vector.Silent("TRK", "14 nights", Man.Nights(14, 20)),
        Vector.Silent("TRK", "no night", Man),
        Vector.Fires("TRK", "14 mornings, one of them twice", Man.Nights(13, 20).Nights(1, 20)),
        Vector.Fires("TRK", "20 nights, a new treatment after 13", Man.Nights(20, 30)
            .Supplement("magnesium", magnesium: 100, since: A.Ago(18))),
        Vector.Silent("TRK", "20 nights, a new treatment after 14", Man.Nights(20, 30)
            .Supplement("magnesium", magnesium: 100, since: A.Ago(17))),
        Vector.Silent("TRK", "20 nights, a treatment from before them", Man.Nights(20, 30)
            .Supplement("magnesium", magnesium: 100, since: A.Ago(40))),
        Vector.Silent("TRK", "20 nights, a treatment from the first morning", Man.Nights(20, 30)
            .Supplement("magnesium", magnesium: 100, since: A.Ago(30))),
        Vector.Fires("TRK", "20 nights, the first of two treatments after 13", Man.Nights(20, 30)
            .Supplement("magnesium", magnesium: 100, since: A.Ago(18)).Supplement("zinc", since: A.Ago(14))),
        Vector.Fires("TRK", "20 nights, an infusion after 5", Man.Nights(20, 30).Infused(26)),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Theory]
    [InlineData("gout", "lunch-sardines", "lunch-b12-other")]
    [InlineData("kidney-stones-oxalate", "breakfast", "breakfast-no-spinach")]
    public void A_hint_that_does_not_suit_makes_way_for_another(string condition, string without, string with)
    {
        var plan = Man.WithRls().With(condition).Panel(40).Today().Reviewed.Plan.Steps.Select(step => step.Code)
            .ToArray();
        plan.ShouldNotContain(without);
        plan.ShouldContain(with);
        Man.WithRls().Panel(40).Today().Reviewed.Plan.Steps.ShouldContain(step => step.Code == without);
    }

    [Theory]
    [InlineData("clot", "massage")]
    [InlineData("leg-swelling", "massage")]
    [InlineData("one-sided-leg-swelling", "massage")]
    [InlineData("numb-feet", "warmth")]
    [InlineData("clot", "warmth")]
    [InlineData("child", "warmth")]
    [InlineData("pregnant", "warmth")]
    [InlineData("chest-pain", "evening-walk")]
    public void What_touch_withholds_is_not_in_the_plan(string what, string step)
    {
        var person = what switch
        {
            "clot" => Man.With("clot"),
            "leg-swelling" or "numb-feet" => Man.WithSign(what),
            "child" => A.Boy(120),
            "pregnant" => Woman.Pregnant(20),
            _ => Man.Flag(what),
        };
        person.WithRls().Today().Each(review => review.Plan.Steps.ShouldNotContain(found => found.Code == step));
        Man.WithRls().Today().Each(review => review.Plan.Steps.ShouldContain(found => found.Code == step));
    }
}
