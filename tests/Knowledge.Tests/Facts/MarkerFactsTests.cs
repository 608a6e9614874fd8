using CsCheck;
using Sanguine.Labs;
using Sanguine.Quantities;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Facts;

public class MarkerFactsTests
{
    private static readonly string[] Ids =
    [
        "ferritin", "iron", "tibc", "uibc", "transferrin", "tsat", "stfr", "hemoglobin", "hematocrit", "mcv", "mch",
        "mchc", "rdw", "platelets", "reticulocyte-hb", "crp", "agp", "b12", "holotc", "mma", "homocysteine", "folate",
        "folate-rbc", "magnesium", "magnesium-rbc", "creatinine", "egfr", "phosphate", "tsh", "hba1c", "vitamin-d",
        "ttg-iga",
    ];

    [Fact]
    public void Every_marker_of_the_journal_is_there() =>
        Known.Markers.All.Select(marker => marker.Id).ShouldBe(Ids, ignoreOrder: true);

    [Theory]
    [InlineData("ferritin", 168.525, "pmol/L", 75)]
    [InlineData("ferritin", 75, "ng/mL", 75)]
    [InlineData("iron", 8, "umol/L", 44.675)]
    [InlineData("iron", 5.90931, "umol/L", 33)]
    [InlineData("tibc", 10.7442, "umol/L", 60)]
    [InlineData("iron", 330, "ug/L", 33)]
    [InlineData("transferrin", 2.5, "g/L", 250)]
    [InlineData("transferrin", 31.41875, "umol/L", 250)]
    [InlineData("hemoglobin", 12, "g/dL", 120)]
    [InlineData("hemoglobin", 7.4472, "mmol/L", 120)]
    [InlineData("hemoglobin", 7.4, "mmol/L", 119.239)]
    [InlineData("b12", 147.56, "pmol/L", 200)]
    [InlineData("b12", 258.23, "pmol/L", 350)]
    [InlineData("b12", 132.804, "pmol/L", 180)]
    [InlineData("folate", 9.062, "nmol/L", 4)]
    [InlineData("folate", 6.7965, "nmol/L", 3)]
    [InlineData("magnesium", 0.69938, "mmol/L", 1.7)]
    [InlineData("magnesium", 1.39876, "mEq/L", 1.7)]
    [InlineData("magnesium-rbc", 1.72788, "mmol/L", 4.2)]
    [InlineData("vitamin-d", 49.92, "nmol/L", 20)]
    [InlineData("creatinine", 106.08, "umol/L", 1.2)]
    [InlineData("phosphate", 0.9687, "mmol/L", 3)]
    [InlineData("crp", 0.5, "mg/dL", 5)]
    [InlineData("hba1c", 48, "mmol/mol", 6.542)]
    [InlineData("mma", 271, "nmol/L", 0.271)]
    [InlineData("mma", 0.271, "nmol/mL", 0.271)]
    [InlineData("tsat", 0.17, "1", 17)]
    [InlineData("agp", 100, "mg/dL", 1)]
    [InlineData("tsh", 2.5, "µIU/mL", 2.5)]
    public void A_value_is_converted_as_the_factor_is_printed(string id, double value, string unit, double canonical) =>
        Math.Round(Convert(id, (decimal)value, unit).Value!.Value.Value, 3).ShouldBe((decimal)canonical);

    [Fact]
    public void Transferrin_gives_the_capacity_of_two_atoms_of_iron() =>
        (Convert("transferrin", 2.5m, "g/L").Value!.Value.Value * Known.Sampling.TransferrinToTibc).ShouldBe(351m);

    [Theory]
    [InlineData("2498-4", "umol/L", "unit-against-code")]
    [InlineData("14798-3", "ug/dL", "unit-against-code")]
    [InlineData("2276-4", "pmol/L", "unit-against-code")]
    [InlineData("14685-2", "pg/mL", "unit-against-code")]
    [InlineData("59260-0", "g/dL", "unit-against-code")]
    [InlineData("76485-2", "mg/L", "unit-against-code")]
    [InlineData("2276-4", "ng/dL", "unit-unknown")]
    [InlineData("33210-6", "nmol/L", "unit-unknown")]
    [InlineData("76485-2", "nmol/L", "unit-unknown")]
    [InlineData("33781-6", "umol/L", "unit-unknown")]
    [InlineData("98979-8", "mL/min", "unit-unknown")]
    [InlineData("2276-4", null, "unit-missing")]
    [InlineData("2276-4", " ", "unit-missing")]
    public void What_cannot_be_converted_is_asked(string loinc, string? unit, string question)
    {
        var marker = Known.Markers.ByLoinc(loinc)!.Value.Marker;

        var converted = Known.Markers.Convert(marker, new Amount(5), unit, loinc);

        converted.Question.ShouldBe(question);
        converted.Value.ShouldBeNull();
    }

    [Theory]
    [InlineData("59261-8", "%")]
    [InlineData("59261-8", "mmol/mol")]
    [InlineData("35216-1", "ug/dL")]
    [InlineData("35216-1", "umol/L")]
    [InlineData("2505-6", "1")]
    [InlineData("14801-5", "%")]
    public void Where_the_code_leaves_the_property_open_the_unit_decides(string loinc, string unit) =>
        Known.Markers.Convert(Known.Markers.ByLoinc(loinc)!.Value.Marker, new Amount(5), unit, loinc)
            .Question.ShouldBeNull();

    [Fact]
    public void Every_unit_is_spelled_as_units_are_read()
    {
        foreach (var unit in Known.Markers.All.SelectMany(marker => marker.Units))
        {
            Unit.Normalize(unit.Unit).ShouldBe(unit.Unit);
        }
    }

    [Fact]
    public void The_canonical_unit_converts_to_itself()
    {
        foreach (var marker in Known.Markers.All)
        {
            Known.Markers.Convert(marker, new Amount(12.34m), marker.Unit).Value.ShouldBe(new Amount(12.34m));
        }
    }

    [Fact]
    public void There_and_back_is_the_same_value() =>
        Gen.Select(AnyUnit, Gen.Int[1, 100_000])
            .Hold((known, thousandths) =>
            {
                var value = thousandths / 1000m;
                var canonical = Known.Markers.Convert(known.Marker, new Amount(value), known.Unit.Unit)
                    .Value!.Value.Value;
                var back = (canonical - known.Unit.Offset) * known.Unit.Denominator / known.Unit.Numerator;
                Math.Abs(back - value).ShouldBeLessThan(0.0000000001m);
            });

    [Fact]
    public void A_greater_value_stays_greater_in_any_unit() =>
        Gen.Select(AnyUnit, Gen.Int[1, 100_000], Gen.Int[1, 1000])
            .Hold((known, value, more) =>
            {
                decimal In(decimal v) =>
                    Known.Markers.Convert(known.Marker, new Amount(v), known.Unit.Unit).Value!.Value.Value;
                In(value + more).ShouldBeGreaterThan(In(value));
            });

    [Fact]
    public void Every_code_passes_its_check_digit()
    {
        foreach (var code in Known.Markers.All.SelectMany(marker => marker.Codes))
        {
            MarkerTable.HasValidCheckDigit(code.Loinc).ShouldBeTrue(code.Loinc);
        }
    }

    [Fact]
    public void Every_marker_has_one_code_to_emit_in_a_unit_of_its_property()
    {
        foreach (var marker in Known.Markers.All)
        {
            var emitted = marker.Codes.Single(code => code.Emitted);
            emitted.Property.ShouldBe(marker.Find(marker.Unit)!.Property, marker.Id);
        }
    }

    [Fact]
    public void A_trap_is_never_read_as_a_marker()
    {
        Known.LoincTraps.Count.ShouldBeGreaterThan(10);
        foreach (var (code, reason) in Known.LoincTraps)
        {
            Known.Markers.ByLoinc(code).ShouldBeNull(code);
            reason.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Theory]
    [InlineData("Ferritin, Serum", "ferritin")]
    [InlineData("铁蛋白", "ferritin")]
    [InlineData("IRON SATURATION", "tsat")]
    [InlineData("% Saturation", "tsat")]
    [InlineData("转铁蛋白饱和度", "tsat")]
    [InlineData("Transferrin", "transferrin")]
    [InlineData("Hgb", "hemoglobin")]
    [InlineData("Hémoglobine", "hemoglobin")]
    [InlineData("HbA1c", "hba1c")]
    [InlineData("Vitamin B-12", "b12")]
    [InlineData("Magnesium, RBC", "magnesium-rbc")]
    [InlineData("eGFR (CKD-EPI)", "egfr")]
    [InlineData("Kreatinin", "creatinine")]
    [InlineData("Ácido fólico", "folate")]
    public void A_marker_is_known_by_the_name_a_laboratory_uses(string name, string id) =>
        Known.Markers.ByName(name)!.Id.ShouldBe(id);

    [Fact]
    public void No_name_means_two_markers()
    {
        var names = Known.Markers.All.SelectMany(marker => marker.Aliases.Add(marker.Id)
            .Select(name => (Name: name, marker.Id)));
        foreach (var (name, id) in names)
        {
            Known.Markers.ByName(name)!.Id.ShouldBe(id, name);
        }
    }

    [Theory]
    [InlineData("glucose\tmg/L\tmass\t1\t1\t0\tx\t", "column marker: 'glucose' is not in its list")]
    [InlineData("crp\tmg/dL\tmass\t10\t1\t0\tx\t", "column unit: 'mg/L' is not among its units; add it to units.tsv.")]
    [InlineData("crp\tmg/L\tweight\t1\t1\t0\tx\t", "column property: 'weight' is not in its list")]
    public void A_unit_that_does_not_fit_its_marker_is_refused(string row, string said)
    {
        var markers = FactTable.Parse("m.tsv",
            "id\tunit\tconventional\tsi\tdigits\taliases\ncrp\tmg/L\tmg/L\tmg/L\t3\t\n");
        var units = FactTable.Parse(
            "u.tsv", $"marker\tunit\tproperty\tnumerator\tdenominator\toffset\tsource\tnote\n{row}\n");
        var codes = FactTable.Parse("l.tsv", "marker\tloinc\tproperty\tuse\tnote\n");

        Should.Throw<FormatException>(() => MarkerFacts.Read(markers, units, codes)).Message.ShouldContain(said);
    }

    private static readonly (Marker Marker, MarkerUnit Unit)[] Units =
        [.. Known.Markers.All.SelectMany(marker => marker.Units.Select(unit => (marker, unit)))];

    private static readonly Gen<(Marker Marker, MarkerUnit Unit)> AnyUnit =
        Gen.Int[0, Units.Length - 1].Select(index => Units[index]);

    private static Conversion Convert(string id, decimal value, string unit) =>
        Known.Markers.Convert(Known.Markers.ById(id)!, new Amount(value), unit);
}
