using System.Collections.Immutable;
using Sanguine.Medicines;

namespace Sanguine.Knowledge;

/// <summary>Ingredients with their codes and names, and the closed list of classes.</summary>
internal static class MedicineFacts
{
    public static MedicineTable Read() =>
        Read(FactTable.Embedded("medicines.tsv"), FactTable.Embedded("medicine-classes.tsv"));

    public static MedicineTable Read(FactTable medicines, FactTable classes)
    {
        ImmutableArray<string> known = [.. classes.Rows.Select(row => row.Text("class"))];
        return new(medicines.ById(row => Ingredient(row, known)).Values, known);
    }

    private static Ingredient Ingredient(FactRow row, ImmutableArray<string> classes) => new(
        row.Text("id"),
        row.OneOf("class", classes),
        row.List("rxnorm"), row.List("atc"), row.List("names", ';'));
}
