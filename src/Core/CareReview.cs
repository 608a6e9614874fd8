using NodaTime;
using Sanguine.Assessment;
using Sanguine.Plan;
using Sanguine.Routine;

namespace Sanguine;

/// <summary>
/// The front door: what a record means at a moment, by one version of the knowledge. Nothing in it is stored as truth;
/// the same record, knowledge and moment give the same review.
/// </summary>
public sealed record CareReview(
    CareRecord Record, ClinicalKnowledge Knowledge, LocalDateTime Moment, ClinicalCase Case, Assessment.Assessment Assessment,
    CarePlan Plan, Day Day)
{
    public LocalDate On => Moment.Date;

    public static CareReview Of(CareRecord record, ClinicalKnowledge knowledge, LocalDateTime moment)
    {
        var clinicalCase = ClinicalCase.Of(record, knowledge, moment.Date);
        var assessment = Assess.Case(clinicalCase);
        var plan = knowledge.Propose(clinicalCase, assessment.Cards);
        var day = DayPlan.For(record, plan, knowledge, moment);
        return new(record, knowledge, moment, clinicalCase, assessment, plan, day);
    }
}
