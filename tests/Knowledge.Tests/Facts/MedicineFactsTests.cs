using NodaTime;
using Sanguine.Medicines;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Facts;

public class MedicineFactsTests
{
    [Theory]
    [InlineData("Levothyroxine 75 ug", "levothyroxine")]
    [InlineData("优甲乐 50 μg", "levothyroxine")]
    [InlineData("左甲状腺素钠片", "levothyroxine")]
    [InlineData("Carbidopa/Levodopa 25/100", "levodopa")]
    [InlineData("pramipexole", "dopamine-agonist")]
    [InlineData("Mirapex 0.25 mg", "dopamine-agonist")]
    [InlineData("gabapentin 300", "gabapentinoid")]
    [InlineData("ciprofloxacin", "quinolone-ciprofloxacin")]
    [InlineData("doxycycline 100 mg", "doxycycline")]
    [InlineData("Benadryl", "sedating-antihistamine")]
    [InlineData("loratadine", "other-antihistamine")]
    [InlineData("alendronic acid 70 mg", "bisphosphonate")]
    [InlineData("Omeprazole magnesium", "ppi")]
    [InlineData("Rosuvastatin calcium 10 mg", "rosuvastatin")]
    [InlineData("atorvastatin calcium", "other")]
    [InlineData("leucovorin calcium", "other")]
    [InlineData("Ferrous Sulfate 325 mg", "iron-oral")]
    [InlineData("Venofer", "other")]
    [InlineData("右旋糖酐铁", "other")]
    [InlineData("多糖铁复合物胶囊", "iron-oral")]
    [InlineData("magnesium glycinate", "magnesium")]
    [InlineData("Triumeq", "dolutegravir")]
    [InlineData("Eliquis 5 mg", "doac")]
    public void A_medicine_is_known_by_its_name(string name, string expected) => ClassOf(name).ShouldBe(expected);

    [Theory]
    [InlineData("N06AB04", "ssri")]
    [InlineData("N06AB99", "ssri")]
    [InlineData("N06AX11", "mirtazapine")]
    [InlineData("N05AX08", "antipsychotic")]
    [InlineData("N05AB04", "antiemetic-dopamine")]
    [InlineData("N05AN01", "lithium")]
    [InlineData("N03AX12", "gabapentinoid")]
    [InlineData("N02BF01", "gabapentinoid")]
    [InlineData("N04BA02", "levodopa")]
    [InlineData("N04BC05", "dopamine-agonist")]
    [InlineData("R06AA02", "sedating-antihistamine")]
    [InlineData("R06AX13", "other-antihistamine")]
    [InlineData("J01AA02", "doxycycline")]
    [InlineData("J01AA08", "tetracycline")]
    [InlineData("A02BC05", "ppi")]
    [InlineData("A02BA02", "h2-blocker")]
    [InlineData("A02AD01", "antacid")]
    [InlineData("A12AX", "calcium")]
    [InlineData("B03AA07", "iron-oral")]
    [InlineData("B03AC", "other")]
    [InlineData("A10BA02", "metformin")]
    [InlineData("A10BH01", "antidiabetic-other")]
    [InlineData("G03AA12", "hormonal-contraceptive")]
    public void A_medicine_is_known_by_its_code_or_its_group(string atc, string expected) =>
        Known.Medicines.ClassOf(Taking("something") with { Atc = atc }).ShouldBe(expected);

    [Theory]
    [InlineData("24947", "ferrous-sulfate")]
    [InlineData("310325", "ferrous-sulfate")]
    [InlineData("198630", "ferrous-gluconate")]
    [InlineData("1433693", "ferric-carboxymaltose")]
    [InlineData("40144", "levothyroxine")]
    [InlineData("25480", "gabapentin")]
    [InlineData("1101333", "gabapentin-enacarbil")]
    [InlineData("46041", "alendronate")]
    public void A_salt_or_product_resolves_to_its_ingredient(string rxNorm, string ingredient) =>
        Known.Medicines.ByRxNorm(rxNorm)!.Id.ShouldBe(ingredient);

    [Fact]
    public void Iron_by_vein_is_no_iron_by_mouth()
    {
        foreach (var name in (string[])["ferric carboxymaltose", "ferumoxytol", "iron sucrose", "iron dextran",
            "monofer"])
        {
            ClassOf(name).ShouldBe("other", name);
        }
    }

    [Fact]
    public void A_name_nobody_knows_has_no_class() => ClassOf("moon dust").ShouldBeNull();

    [Fact]
    public void Every_class_of_the_closed_list_has_a_member()
    {
        var table = FactTable.Embedded("medicines.tsv");

        Known.Medicines.Classes.Except(table.Rows.Select(row => row.Text("class"))).ShouldBeEmpty();
    }

    [Fact]
    public void A_class_outside_the_closed_list_is_refused()
    {
        var medicines = FactTable.Parse("m.tsv", "id\tclass\trxnorm\tatc\tnames\nx\tstatin\t\t\t\n");
        var classes = FactTable.Parse("c.tsv", "class\nother\n");

        Should.Throw<FormatException>(() => MedicineFacts.Read(medicines, classes)).Message
            .ShouldContain("'statin' is not in its list; use one of: other.");
    }

    private static string? ClassOf(string name) => Known.Medicines.ClassOf(Taking(name));

    private static Taking Taking(string name) => new()
    {
        EntryId = "1",
        Name = name,
        IsSupplement = false,
        Since = new LocalDate(2026, 1, 1),
    };
}
