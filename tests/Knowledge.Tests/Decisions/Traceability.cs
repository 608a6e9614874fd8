using System.Reflection;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>Every decision is fired by one vector at least and silenced by one; what has only one side fails.</summary>
public class Traceability
{
    /// <summary>The ids of the rules. ADULT-RLS has no card: it is the guard of the adult rules.</summary>
    private static readonly string[] Rules =
    [
        "Q-PICK", "Q-CMP", "Q-UNIT", "Q-HBUNIT", "Q-TSAT", "Q-COND", "Q-AGE", "Q-CRP", "Q-ASSAY", "Q-PREG", "DX",
        "E-FLAG", "E-HB70", "E-HB80", "E-HB100", "E-ANAEMIA", "E-ID", "E-GI", "E-FERHIGH", "E-THAL", "S-IRON-STOP",
        "S-ON-IRON", "S-HH", "R-PREG", "R-CHILD", "R-ESRD", "R-HF", "R-CKD", "R-ADULT-ORAL", "R-ADULT-IV", "R-OVERLAP",
        "R-FUNC", "R-OK", "R-ROUTE", "R-RETEST", "R-NORESP", "R-IV-AGAIN", "B12-1", "B12-2", "B12-N", "B12-0", "FOL",
        "MG", "TRIG", "AUG", "INT", "FOOD", "TOUCH", "TRK",
    ];

    /// <summary>Decisions that only ask: their card is the question itself.</summary>
    private static readonly string[] OnlyAsk = ["Q-PICK", "Q-CMP", "Q-UNIT", "Q-HBUNIT", "Q-TSAT", "Q-PREG"];

    /// <summary>The vectors of every test class here.</summary>
    internal static readonly Vector[] Vectors =
    [
        .. typeof(Traceability).Assembly.GetTypes()
            .Select(type => type.GetField("Vectors", BindingFlags.Public | BindingFlags.Static))
            .OfType<FieldInfo>()
            .SelectMany(field => (Vector[])field.GetValue(null)!),
    ];

    /// <summary>Each vector with its review, for tests that walk over all of them.</summary>
    internal static readonly Lazy<(Vector Vector, CareReview Review)[]> Reviewed = new(() =>
        [.. Vectors.Select(vector => (vector, Seen.Review(vector.Person.Journal(), vector.Day)))]);

    public static IEnumerable<TheoryDataRow<string>> Ids => Rules.Select(id => new TheoryDataRow<string>(id));

    [Fact]
    public void The_knowledge_holds_the_decisions_of_the_rules_and_no_other() =>
        CurrentKnowledge.Value.Decisions.Select(decision => decision.Id).ShouldBe(Rules, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_decision_has_both_sides(string id)
    {
        var own = Vectors.Where(vector => vector.Id == id || (id == "INT" && vector.Id.StartsWith("INT-"))).ToArray();
        own.ShouldContain(vector => vector.Answer == (OnlyAsk.Contains(id) ? Answer.Asks : Answer.Fires));
        own.ShouldContain(vector => vector.Answer == Answer.Silent);
    }

    [Fact]
    public void A_vector_names_a_decision() => Vectors
        .Where(vector => !Rules.Contains(vector.Id) && !vector.Id.StartsWith("INT-"))
        .ShouldBeEmpty();

    [Fact]
    public void No_vector_is_told_twice() =>
        Vectors.GroupBy(vector => (vector.Id, vector.Story)).Where(same => same.Count() > 1).Select(same => same.Key)
            .ShouldBeEmpty();

    /// <summary>Spacings that speak are rows of the table.</summary>
    [Fact]
    public void A_spacing_card_is_a_row_of_the_table() => Vectors.Where(vector => vector.Id.StartsWith("INT-"))
        .Select(vector => vector.Id).Distinct()
        .ShouldBeSubsetOf(CurrentKnowledge.Value.Separations.Select(separation => separation.Code));

    [Fact]
    public void Every_example_fires_something() => Examples.All.ShouldAllBe(example =>
        example.Review.Assessment.Cards.Any(card => card.Fires) || example.Name == "just-begun");
}
