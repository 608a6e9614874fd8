using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Outcome;

/// <summary>
/// A trial as it is drawn up: pairs of blocks, the order inside each pair drawn from a seed, and nights of washout at
/// the head of a block whose condition is new. <paramref name="CountedNights"/> are those of a block that count.
/// </summary>
public sealed record TrialDesign(int CountedNights, int WashoutNights, ImmutableArray<int> Order, int Seed)
{
    public int BlockNights => CountedNights + WashoutNights;

    public int Nights => BlockNights * Order.Length;

    public int Pairs => Order.Length / 2;

    /// <exception cref="ArgumentOutOfRangeException">Fewer nights or pairs than the knowledge allows.</exception>
    public static TrialDesign Draw(
        ClinicalKnowledge knowledge, int countedNights, int washoutNights, int pairs, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(countedNights, (int)knowledge.Line("trial.block"));
        ArgumentOutOfRangeException.ThrowIfLessThan(pairs, (int)knowledge.Line("trial.pairs"));
        ArgumentOutOfRangeException.ThrowIfNegative(washoutNights);
        var chance = new Random(seed);
        return new(
            countedNights, washoutNights,
            [.. Enumerable.Range(0, pairs).SelectMany(_ => chance.Next(2) == 0 ? (int[])[0, 1] : [1, 0])], seed);
    }

    /// <summary>The trial of this design, to be written as <c>trial.started</c>.</summary>
    public Symptoms.TrialRun From(
        LocalDate evening, string entryId, string factor, string? question, string first, string second) =>
        new(entryId, factor, question, first, second, BlockNights, WashoutNights, Order, evening, Seed);
}
