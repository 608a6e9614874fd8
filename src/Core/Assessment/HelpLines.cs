namespace Sanguine.Assessment;

/// <summary>
/// A country's numbers: emergency, someone to talk to in a crisis, poisons. Null where a country has no single one that
/// we know of.
/// </summary>
public sealed record HelpLines(string Country, string Emergency, string? Crisis, string? Poisons, string Source);
