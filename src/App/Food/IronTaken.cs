using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Medicines;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>A dose of iron that was taken, mg of the element, and what is absorbed of it, fasting.</summary>
public sealed record IronTaken(string Name, When At, double Dose, double Absorbed, double Low, double High)
{
    public static ImmutableArray<IronTaken> On(LocalDate date, CareRecord record, FoodContext context)
    {
        var model = context.Knowledge.Supplements;
        var use = context.Knowledge.Coefficients["supplement.long-use"];
        var ferritin = context.CountedFerritin;
        // Yesterday's iron closes the gut for a day; a second dose of today counts as the first.
        var before = Doses(date.PlusDays(-1), record).Select(dose => dose.Iron).DefaultIfEmpty(0).Max();
        var carryOver = before > 0 ? SupplementIron.CarryOver(before, model) : 0;
        return
        [
            .. Doses(date, record).Select(dose => (dose.Taken, dose.Iron,
                    Absorbed: SupplementIron.Absorbed(dose.Iron, ferritin, carryOver, 1, model)))
                .Select(one => new IronTaken(one.Taken.Name, one.Taken.At, one.Iron, one.Absorbed,
                    one.Absorbed * use.Low!.Value / use.Value, one.Absorbed * use.High!.Value / use.Value)),
        ];
    }

    /// <summary>What was taken of an element on a day, in the unit of <see cref="Taking"/>.</summary>
    public static double Of(string element, LocalDate date, CareRecord record) =>
        record.Doses.Where(dose => dose.At.Date == date).Sum(dose => (double)Amount(dose, element, record));

    private static IEnumerable<(DoseTaken Taken, double Iron)> Doses(LocalDate date, CareRecord record) =>
        record.Doses.Where(dose => dose.At.Date == date)
            .Select(dose => (dose, (double)Amount(dose, "iron", record))).Where(dose => dose.Item2 > 0);

    private static decimal Amount(DoseTaken dose, string element, CareRecord record) => dose.Elemental.IsEmpty
        ? record.Takings.FirstOrDefault(taking => taking.Key == dose.Key)?.Amount(element) ?? 0
        : dose.Elemental.GetValueOrDefault(element);
}
