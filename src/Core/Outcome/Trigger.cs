namespace Sanguine.Outcome;

/// <summary>
/// How nights after a factor differ from nights without it, in points of 0 to 10; above zero is worse. The two go
/// together or do not: what causes what is not in it.
/// </summary>
/// <param name="Effect">Null, with its interval, where too few nights are there to compare.</param>
/// <param name="Q">False ones among all that would be told at this strength; null as the effect.</param>
/// <param name="Claimed">What the person is told.</param>
/// <param name="NightsNeeded">
/// How many more nights until an effect that matters would probably show; 0 where it would have shown by now; null where
/// no number of such nights would show it, as every day is with it or goes with the weekend.
/// </param>
/// <param name="Detectable">The least effect that would probably have shown; null as the effect.</param>
public sealed record Trigger(
    string Factor, string? Name, double? Effect, double? Low, double? High, double? Q, bool Claimed, int? NightsNeeded,
    double? Detectable, int With, int Without)
{
    public bool IsCompared => Effect is not null;
}
