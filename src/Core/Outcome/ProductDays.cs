using System.Collections.Immutable;
using NodaTime;
using Sanguine.Medicines;
using Sanguine.Routine;

namespace Sanguine.Outcome;

/// <summary>
/// Products day by day, on the days they were planned: every dose of the day taken, or none; a day with some of them is
/// neither.
/// </summary>
internal static class ProductDays
{
    /// <param name="told">Days on which anything was entered; a dose that is missing on another was perhaps taken.</param>
    public static IEnumerable<FactorDays> Of(
        CareRecord record, MedicineTable medicines, LocalDate first, LocalDate last, HashSet<LocalDate> told)
    {
        var days = new Dictionary<string, ImmutableSortedDictionary<LocalDate, bool>.Builder>(StringComparer.Ordinal);
        foreach (var (day, key, planned, taken) in PlannedDoses.Of(record, medicines, first, last))
        {
            if (told.Contains(day) && (taken == 0 || taken == planned))
            {
                if (!days.TryGetValue(key, out var product))
                {
                    days[key] = product = ImmutableSortedDictionary.CreateBuilder<LocalDate, bool>();
                }

                product[day] = taken > 0;
            }
        }

        return record.Takings.Where(taking => days.ContainsKey(taking.Key))
            .Select(taking => new FactorDays(taking.Key, taking.Name, days[taking.Key].ToImmutable()));
    }
}

/// <summary>Doses of a product on a day: planned, and of these taken.</summary>
internal readonly record struct PlannedDoses(LocalDate Day, string Key, int Planned, int Taken)
{
    public static IEnumerable<PlannedDoses> Of(
        CareRecord record, MedicineTable medicines, LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            foreach (var product in Doses.Of(record.Around(day), medicines, day, day)
                .Where(dose => dose.Planned is not null).GroupBy(dose => dose.Key))
            {
                yield return new(
                    day, product.Key, product.Count(), product.Count(dose => dose.State == ItemState.Done));
            }
        }
    }
}
