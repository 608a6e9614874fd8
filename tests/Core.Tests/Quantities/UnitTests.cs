using Sanguine.Quantities;

namespace Sanguine.Core.Tests.Quantities;

public class UnitTests
{
    [Theory]
    [InlineData("ng/mL", "ng/mL")]
    [InlineData("NG/ML", "ng/mL")]
    [InlineData("ng/ml", "ng/mL")]
    [InlineData("mcg/L", "ug/L")]
    [InlineData("µg/l", "ug/L")]
    [InlineData("μg/L", "ug/L")]
    [InlineData("ΜG/DL", "ug/dL")]
    [InlineData("µg / 100 ml", "ug/dL")]
    [InlineData("ug/dL", "ug/dL")]
    [InlineData("мкмоль/л", "umol/L")]
    [InlineData("мкг/л", "ug/L")]
    [InlineData("г/л", "g/L")]
    [InlineData("нг/мл", "ng/mL")]
    [InlineData("mcmol/L", "umol/L")]
    [InlineData("µmol.L-1", "umol/L")]
    [InlineData("pmol/l", "pmol/L")]
    [InlineData("nmol/L", "nmol/L")]
    [InlineData("pg/mL", "pg/mL")]
    [InlineData("ng/L", "ng/L")]
    [InlineData("mg/dL", "mg/dL")]
    [InlineData("mmol/L", "mmol/L")]
    [InlineData("gm/dL", "g/dL")]
    [InlineData("g%", "g/dL")]
    [InlineData("g/L", "g/L")]
    [InlineData("%", "%")]
    [InlineData("fl", "fL")]
    [InlineData("µm³", "fL")]
    [InlineData("mIU/L", "m[IU]/L")]
    [InlineData("mU/l", "m[IU]/L")]
    [InlineData("µIU/mL", "u[IU]/mL")]
    [InlineData("mL/min/{1.73_m2}", "mL/min/{1.73_m2}")]
    [InlineData("mL/min/1.73.m2", "mL/min/{1.73_m2}")]
    [InlineData("ml/min/1,73 m²", "mL/min/{1.73_m2}")]
    [InlineData("mL/min", "mL/min")]
    [InlineData("mEq/L", "meq/L")]
    [InlineData("×10³/µL", "10*3/uL")]
    [InlineData("x10^9/L", "10*9/L")]
    [InlineData("mmol/mol Hb", "mmol/mol")]
    [InlineData("ng/mL{RBCs}", "ng/mL")]
    [InlineData("{ratio}", "1")]
    [InlineData(" furlongs ", "furlongs")]
    public void A_unit_is_one_unit_however_it_is_spelled(string written, string ucum) =>
        Unit.Normalize(written).ShouldBe(ucum);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_is_no_unit(string? written) => Unit.Normalize(written).ShouldBeNull();

    [Theory]
    [InlineData("ug/L", "µg/L")]
    [InlineData("umol/L", "µmol/L")]
    [InlineData("m[IU]/L", "mU/L")]
    [InlineData("mL/min/{1.73_m2}", "mL/min/1.73 m²")]
    [InlineData("10*9/L", "×10⁹/L")]
    [InlineData("1", "")]
    [InlineData("ng/mL", "ng/mL")]
    public void A_unit_is_shown_as_a_person_reads_it(string ucum, string shown) => Unit.Display(ucum).ShouldBe(shown);
}
