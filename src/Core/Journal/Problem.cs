namespace Sanguine.Journal;

/// <summary>What is wrong with an input, where, and how to mend it.</summary>
public sealed record Problem(int? Line, string? Path, string Field, string What, string Cure);
