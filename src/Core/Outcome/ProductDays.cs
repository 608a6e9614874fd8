using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Outcome;

/// <summary>
/// Products day by day, on the days they were planned: every dose of the day taken, or none; a day with some of them is
/// neither.
/// </summary>
internal static class ProductDays
{
    /// <param name="told">Days on which anything was entered; a dose that is missing on another was perhaps taken.</param>
    public static IEnumerable<FactorDays> Of(
        CareRecord record, IEnumerable<PlannedDoses> doses, HashSet<LocalDate> told)
    {
        var days = new Dictionary<string, ImmutableSortedDictionary<LocalDate, bool>.Builder>(StringComparer.Ordinal);
        foreach (var (day, key, planned, taken) in doses)
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
