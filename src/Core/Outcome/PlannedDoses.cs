using System.Collections.Immutable;
using NodaTime;
using Sanguine.Medicines;
using Sanguine.Routine;

namespace Sanguine.Outcome;

/// <summary>Doses of a product on a day: planned, and of these taken.</summary>
public readonly record struct PlannedDoses(LocalDate Day, string Key, int Planned, int Taken)
{
    public static ImmutableArray<PlannedDoses> Of(
        CareRecord record, MedicineTable medicines, LocalDate first, LocalDate last)
    {
        var all = ImmutableArray.CreateBuilder<PlannedDoses>();
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            foreach (var product in Doses.Of(record.Around(day), medicines, day, day)
                .Where(dose => dose.Planned is not null).GroupBy(dose => dose.Key))
            {
                all.Add(new(day, product.Key, product.Count(), product.Count(dose => dose.State == ItemState.Done)));
            }
        }

        return all.ToImmutable();
    }
}
