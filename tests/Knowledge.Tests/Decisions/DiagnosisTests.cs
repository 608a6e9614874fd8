using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>DX: the five criteria, of which the third and fourth need only once have held.</summary>
public class DiagnosisTests
{
    private static readonly Someone Man = A.Man(45);

    private static Someone Answering(params (string Question, string Answer)[] others) => Man.Answering(others);

    public static readonly Vector[] Vectors =
    [
        Vector.Fires("DX", "all five", Man.WithRls()).At(Level.Info).ToPerson("meet all five criteria").ToClinician(),
        Vector.Silent("DX", "nothing was asked", Man),
        .. new[] { "urge", "worseAtRest", "notBetterExplained" }.Select(question =>
            Vector.Fires("DX", $"{question} no", Answering((question, "no"))).ToPerson("do not meet")
                .ToClinician("Mimics")),
        .. new[] { "urge", "worseAtRest", "relievedByMovement", "worseInEvening", "notBetterExplained" }.Select(question =>
            Vector.Asks("DX", $"{question} not known", Answering((question, "unknown")), question)),
        Vector.Asks("DX", "two not known", Answering(("urge", "unknown"), ("worseInEvening", "unknown")), "urge",
            "worseInEvening"),
        Vector.Fires("DX", "a no outweighs an unknown", Answering(("urge", "no"), ("worseAtRest", "unknown")))
            .ToPerson("do not meet"),
        Vector.Asks("DX", "movement does not relieve now", Answering(("relievedByMovement", "no")), "everRelieved"),
        Vector.Fires("DX", "movement relieved once", Answering(("relievedByMovement", "no"), ("everRelieved", "yes")))
            .ToPerson("meet all five"),
        Vector.Fires("DX", "movement never relieved", Answering(("relievedByMovement", "no"), ("everRelieved", "no")))
            .ToPerson("do not meet"),
        Vector.Fires("DX", "relief not known now, yes once",
            Answering(("relievedByMovement", "unknown"), ("everRelieved", "yes")))
            .ToPerson("meet all five"),
        Vector.Asks("DX", "relief not known now, never before",
            Answering(("relievedByMovement", "unknown"), ("everRelieved", "no")),
            "relievedByMovement"),
        Vector.Asks("DX", "evening pattern not known now, never before",
            Answering(("worseInEvening", "unknown"), ("everEvening", "no")),
            "worseInEvening"),
        Vector.Asks("DX", "no evening pattern now", Answering(("worseInEvening", "no")), "everEvening"),
        Vector.Fires("DX", "an evening pattern once", Answering(("worseInEvening", "no"), ("everEvening", "yes")))
            .ToPerson("meet all five"),
        Vector.Fires("DX", "never an evening pattern", Answering(("worseInEvening", "no"), ("everEvening", "no")))
            .ToPerson("do not meet"),
        Vector.Fires("DX", "diagnosed", Man.With("restless-legs")).At(Level.Info).ToPerson("has diagnosed"),
        Vector.Fires("DX", "diagnosed, answers open", Answering(("urge", "unknown")).With("restless-legs"))
            .ToPerson("has diagnosed"),
        Vector.Fires("DX", "diagnosed, with a no beside it", Answering(("urge", "no")).With("restless-legs"))
            .ToPerson("does not fit").ToClinician("confirm"),
        Vector.Fires("DX", "a diagnosis denied, all five answered yes", Man.WithRls().Denying("restless-legs"))
            .ToPerson("meet all five"),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void A_diagnosis_with_a_no_beside_it_counts_as_met() =>
        Answering(("urge", "no")).With("restless-legs").Panel(40).Today().ShouldFire("R-ADULT-ORAL");

    [Fact]
    public void The_newest_answers_count() =>
        Man.WithRls().Tell("criteria.answered", A.Ago(1), ("urge", "no")).Today().Each(review =>
            Seen.English(review.Assessment.Find("DX")!.Person).ShouldContain("do not meet"));
}
