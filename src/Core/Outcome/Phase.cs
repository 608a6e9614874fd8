using System.Collections.Immutable;
using NodaTime;
using Sanguine.Medicines;

namespace Sanguine.Outcome;

public enum PhaseKind
{
    Iron,
    Supplement,
    Medicine,
    Infusion,
}

/// <summary>Something began: nights before it and nights after it are two phases. The first night is that evening's.</summary>
public sealed record Phase(LocalDate On, PhaseKind Kind, string? Name)
{
    /// <summary>Starts of iron, supplements and medicines, changes of dose, and infusions, in order.</summary>
    public static ImmutableArray<Phase> Of(CareRecord record, MedicineTable medicines) =>
    [
        .. record.Takings.SelectMany(taking => Starts(taking).Select(on => new Phase(on, KindOf(taking, medicines), taking.Name)))
            .Concat(record.Infusions.Select(infusion => new Phase(infusion.On, PhaseKind.Infusion, infusion.Product)))
            .OrderBy(phase => phase.On).ThenBy(phase => phase.Kind).ThenBy(phase => phase.Name, StringComparer.Ordinal),
    ];

    private static IEnumerable<LocalDate> Starts(Taking taking) =>
        taking.ChangedAt is { } changed && changed != taking.Since ? [taking.Since, changed] : [taking.Since];

    private static PhaseKind KindOf(Taking taking, MedicineTable medicines) =>
        taking.Amount("iron") > 0 || medicines.ClassOf(taking) == "iron-oral" ? PhaseKind.Iron
        : taking.IsSupplement ? PhaseKind.Supplement
        : PhaseKind.Medicine;
}
