namespace Sanguine.Nutrition;

/// <summary>
/// Many meals, a column for each thing the equations read, in the units of <see cref="MealContents"/>; all columns have
/// one length. Single precision: no figure of a food is known to seven digits, and half the bytes are read twice as fast.
/// </summary>
public readonly ref struct MealColumns
{
    public required ReadOnlySpan<float> NonHemeIron { get; init; }

    public required ReadOnlySpan<float> HemeIron { get; init; }

    public required ReadOnlySpan<float> Phytate { get; init; }

    public required ReadOnlySpan<float> VitaminC { get; init; }

    public required ReadOnlySpan<float> Tannin { get; init; }

    public required ReadOnlySpan<float> Calcium { get; init; }

    public required ReadOnlySpan<float> Meat { get; init; }

    public required ReadOnlySpan<float> Eggs { get; init; }

    /// <exception cref="ArgumentException">A column is shorter or longer.</exception>
    internal void MustHave(int count)
    {
        if (NonHemeIron.Length != count || HemeIron.Length != count || Phytate.Length != count
            || VitaminC.Length != count || Tannin.Length != count || Calcium.Length != count
            || Meat.Length != count || Eggs.Length != count)
        {
            throw new ArgumentException("Every column needs as many meals as there is room for results.");
        }
    }

    internal MealContents At(int meal) => new(
        NonHemeIron[meal], HemeIron[meal], Phytate[meal], VitaminC[meal], Tannin[meal], Calcium[meal], Meat[meal], Eggs[meal]);
}
