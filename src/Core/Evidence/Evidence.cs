using System.Collections.Immutable;

namespace Sanguine.Evidence;

/// <summary>
/// How sure the field is of a statement; <c>reconstructed</c> and <c>own</c> are ours and say so on screen.
/// </summary>
public enum Certainty
{
    High,
    Moderate,
    Low,
    VeryLow,
    Consensus,
    Reconstructed,
    Own,
}

/// <summary>
/// A publication a number or a claim stands on. <paramref name="Read"/> tells what of it was read: its text, its
/// abstract, a secondary source, or nothing (memory), in which case its figures ship as reconstructed.
/// </summary>
public sealed record Source(string Id, string Citation, string Where, string Read, string Note);

/// <summary>A number a decision compares with, in the marker's canonical unit, and where it comes from.</summary>
public sealed record Threshold(
    string Id, string Subject, decimal Value, string Unit, Certainty Certainty, ImmutableArray<string> Sources, string Note);

/// <summary>A claim of the founding article and what the literature says of it.</summary>
public sealed record Claim(
    string Id, string Text, string TextZh, string Verdict, string Finding, string FindingZh, Certainty Certainty,
    ImmutableArray<string> Sources);

/// <summary>
/// A number of an equation, with the range it may lie in where that is known, and where it comes from.
/// </summary>
public sealed record Coefficient(
    string Id, double Value, double? Low, double? High, string Unit, Certainty Certainty, ImmutableArray<string> Sources,
    string Note);
