namespace Sanguine.Nutrition;

/// <summary>How a figure of a food came to be known; the screen says which.</summary>
public enum Basis
{
    /// <summary>A publication measured this food in this state.</summary>
    Measured,

    /// <summary>Worked out from the raw food, or from a measured effect.</summary>
    Derived,

    /// <summary>A sister food's.</summary>
    Borrowed,

    /// <summary>Typical of the food's group; of foods that were imported.</summary>
    Inferred,

    /// <summary>Not in such a food by nature.</summary>
    Absent,

    Unknown,
}

/// <summary>A figure with its spread; null where nobody knows it. The unit is that of the column it stands in.</summary>
public sealed record Figure(double? Value, double? Low, double? High, Basis Basis, string? Source)
{
    public static readonly Figure None = new(0, null, null, Basis.Absent, null);

    public static readonly Figure NotKnown = new(null, null, null, Basis.Unknown, null);
}
