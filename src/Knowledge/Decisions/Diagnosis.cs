using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// The five essential criteria (IRLSSG 2014); for the third and fourth it is enough that they once held.
/// </summary>
internal static class Diagnosis
{
    private static readonly string[] Questions =
        ["urge", "worseAtRest", "relievedByMovement", "worseInEvening", "notBetterExplained"];

    public static readonly Decision Dx = new(
        "DX", Rank.Diagnosis, Level.Info, Certainty.Consensus, ["irlssg-2014", "hening-2009"], [], Judge);

    /// <summary>RLS by a clinician's diagnosis, or by all five criteria.</summary>
    public static Truth Met(ClinicalCase c) => IsDiagnosed(c) ? Truth.Yes : ByCriteria(c);

    private static bool IsDiagnosed(ClinicalCase c) => c.Person.Has("restless-legs").Holds;

    private static Truth ByCriteria(ClinicalCase c) => c.Record.Criteria is not { } answers
        ? Truth.Unknown(Questions)
        : Truth.All(
            Truth.Of(answers.Urge, "urge"),
            Truth.Of(answers.WorseAtRest, "worseAtRest"),
            NowOrEver(answers.RelievedByMovement, "relievedByMovement", answers.EverRelieved, "everRelieved"),
            NowOrEver(answers.WorseInEvening, "worseInEvening", answers.EverEvening, "everEvening"),
            Truth.Of(answers.NotBetterExplained, "notBetterExplained"));

    private static Truth NowOrEver(bool? now, string nowFact, bool? ever, string everFact) =>
        now == false ? Truth.Of(ever, everFact) : ever == true ? Truth.Yes : Truth.Of(now, nowFact);

    private static IEnumerable<Verdict> Judge(ClinicalCase c)
    {
        var criteria = ByCriteria(c);
        var diagnosed = IsDiagnosed(c);
        var answered = c.Record.Criteria is not null;
        yield return new Verdict(diagnosed || criteria.Fails ? Truth.Yes : criteria, answered)
        {
            Variant = (diagnosed, criteria.Value) switch
            {
                (true, false) => "against-diagnosis",
                (true, _) => "diagnosed",
                (false, false) => "not-met",
                _ => "met",
            },
        }.Because("restless-legs", diagnosed ? "yes"
            : criteria.Value switch { true => "criteria", false => "no", _ => "unclear" });
    }
}
