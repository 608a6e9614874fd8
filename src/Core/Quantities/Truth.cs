using System.Collections.Immutable;

namespace Sanguine.Quantities;

/// <summary>
/// A statement that holds, does not hold, or is not known (Kleene's logic). An unknown one names the facts that
/// would settle it, in the order in which they were needed.
/// </summary>
public readonly struct Truth : IEquatable<Truth>
{
    private readonly ImmutableArray<string> asks;

    private Truth(bool? value, ImmutableArray<string> asks)
    {
        Value = value;
        this.asks = asks;
    }

    public static readonly Truth Yes = new(true, []);

    public static readonly Truth No = new(false, []);

    /// <summary>True, false, or null where it is not known.</summary>
    public bool? Value { get; }

    /// <summary>The facts that would settle it; empty where it is known.</summary>
    public ImmutableArray<string> Asks => asks.IsDefault ? [] : asks;

    public bool Holds => Value == true;

    public bool Fails => Value == false;

    public bool IsUnknown => Value is null;

    public static Truth Unknown(params ReadOnlySpan<string> facts) => new(null, [.. facts]);

    public static Truth Of(bool value) => value ? Yes : No;

    public static Truth Of(bool? value, string fact) => value is { } known ? Of(known) : Unknown(fact);

    public static Truth operator &(Truth left, Truth right) =>
        left.Fails || right.Fails ? No
        : left.Holds && right.Holds ? Yes
        : new(null, Together(left, right));

    public static Truth operator |(Truth left, Truth right) =>
        left.Holds || right.Holds ? Yes
        : left.Fails && right.Fails ? No
        : new(null, Together(left, right));

    public static Truth operator !(Truth truth) => new(!truth.Value, truth.Asks);

    public static Truth All(params ReadOnlySpan<Truth> truths)
    {
        var all = Yes;
        foreach (var truth in truths)
        {
            all &= truth;
        }

        return all;
    }

    public static Truth Any(params ReadOnlySpan<Truth> truths)
    {
        var any = No;
        foreach (var truth in truths)
        {
            any |= truth;
        }

        return any;
    }

    /// <summary>
    /// One branch or the other; where the condition is unknown but both branches agree, what they agree on.
    /// </summary>
    public static Truth Either(Truth condition, Truth then, Truth otherwise) =>
        condition.Holds ? then
        : condition.Fails ? otherwise
        : then.Value is { } same && otherwise.Value == same ? Of(same)
        : new(null, [.. condition.Asks.Union(then.Asks).Union(otherwise.Asks)]);

    /// <summary>How danger reads an exclusion: one that is not known is taken as absent.</summary>
    public Truth UnlessKnown() => IsUnknown ? No : this;

    public bool Equals(Truth other) => Value == other.Value && Asks.SequenceEqual(other.Asks);

    public override bool Equals(object? obj) => obj is Truth other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Value, Asks.Length);

    public static bool operator ==(Truth left, Truth right) => left.Equals(right);

    public static bool operator !=(Truth left, Truth right) => !left.Equals(right);

    public override string ToString() => Value?.ToString() ?? $"unknown ({string.Join(", ", Asks)})";

    private static ImmutableArray<string> Together(Truth left, Truth right) => [.. left.Asks.Union(right.Asks)];
}
