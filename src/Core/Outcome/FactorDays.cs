using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Outcome;

/// <summary>
/// One thing that may go with bad nights, day by day: with it, without it, or, where the day is not in the list, nobody
/// knows. A factor is <c>coffee-late</c>, <c>alcohol</c>, <c>late-meal</c>, <c>exercise</c>, <c>exercise-late</c>,
/// <c>period</c>, or a product.
/// </summary>
/// <param name="Factor">The factor's id, or the key of a product.</param>
/// <param name="Name">What a product is called; null for what the catalog names.</param>
public sealed record FactorDays(string Factor, string? Name, ImmutableSortedDictionary<LocalDate, bool> Days)
{
    public bool IsProduct => Name is not null;
}
