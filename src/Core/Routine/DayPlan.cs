using NodaTime;
using Sanguine.Plan;

namespace Sanguine.Routine;

/// <summary>The day in four blocks, filled from the plan, from what is taken, and from what was done.</summary>
public static class DayPlan
{
    public static Day For(CareRecord record, CarePlan plan, ClinicalKnowledge knowledge, LocalDateTime moment) =>
        new(moment.Date, [], []);
}
