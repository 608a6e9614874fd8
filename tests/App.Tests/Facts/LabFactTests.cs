namespace Sanguine.App.Tests.Facts;

public sealed class LabFactTests
{
    [Fact]
    public void A_result_keeps_its_value_unit_and_sampling() =>
        Typed.Read("ferritin|18|ng/mL|--on=2026-10-12|--fasting|--lab=Park|--method=Roche|--range=15-150|--iron-free-hours=24|--fever-days=30")
            .ShouldBe("lab.result", "2026-10-12", """
                {"marker":"ferritin","value":18,"unit":"ng/mL","range":{"low":15,"high":150,"text":"15-150"},
                 "fasting":"yes","ironFreeHours":24,"febrileWithinDays":30,"lab":"Park","method":"Roche"}
                """);

    [Theory]
    [InlineData("ferritin|<5|ng/mL", """{"marker":"ferritin","value":5,"comparator":"<","unit":"ng/mL"}""")]
    [InlineData("ferritin|<|5|ng/mL", """{"marker":"ferritin","value":5,"comparator":"<","unit":"ng/mL"}""")]
    [InlineData("vitamin|b12|>2000|pg/mL", """{"marker":"b12","value":2000,"comparator":">","unit":"pg/mL"}""")]
    [InlineData("hemoglobin|12,5|g/dl", """{"marker":"hemoglobin","value":12.5,"unit":"g/dL"}""")]
    [InlineData("Hemoglobin 12.5 g/dL", """{"marker":"hemoglobin","value":12.5,"unit":"g/dL"}""")]
    [InlineData("ferritin|18mcg/L", """{"marker":"ferritin","value":18,"unit":"ug/L"}""")]
    [InlineData("ttg-iga|negative", """{"marker":"ttg-iga","text":"negative"}""")]
    [InlineData("crp|3|mg/L|--range=<5", """{"marker":"crp","value":3,"unit":"mg/L","range":{"high":5,"text":"<5"}}""")]
    [InlineData("egfr|90|mL/min/1.73 m2|--range=>60", """{"marker":"egfr","value":90,"unit":"mL/min/{1.73_m2}","range":{"low":60,"text":">60"}}""")]
    [InlineData("ferritin|18|ng/mL|--not-fasting|--status=preliminary", """{"marker":"ferritin","value":18,"unit":"ng/mL","fasting":"no","status":"preliminary"}""")]
    public void A_result_is_read_as_it_is_typed(string typed, string data) =>
        Typed.Read(typed.Replace(' ', '|')).ShouldBe("lab.result", "2026-10-12", data);

    [Fact]
    public void With_a_time_the_draw_has_the_persons_offset() =>
        Typed.Read("ferritin|18|ng/mL|--on=2026-01-12T08:10")
            .ShouldBe("lab.result", "2026-01-12T08:10:00+01:00", """{"marker":"ferritin","value":18,"unit":"ng/mL"}""");

    [Fact]
    public void A_unit_that_is_not_the_markers_own_is_refused_and_its_own_are_named()
    {
        Typed.Read("ferritin|18|mg/dL").ShouldFail("unit").Cure.ShouldContain("ng/mL");
        Typed.Read("ferritin|18").ShouldFail("unit").What.ShouldContain("has no unit");
    }

    [Theory]
    [InlineData("ferritin|1,250|ng/mL", "value")]
    [InlineData("ferritin|l8|ng/mL", "value")]
    [InlineData("ferritin", "value")]
    [InlineData("ferritin|18|ng/mL|--range=high", "--range")]
    [InlineData("ferritin|18|ng/mL|--status=done", "--status")]
    [InlineData("ferritin|18|ng/mL|--iron-free-hours=long", "--iron-free-hours")]
    [InlineData("ferritin|18|ng/mL|--on=12.10.2026", "--on")]
    [InlineData("ferritin|18|ng/mL|--iron=25", "--iron")]
    public void What_cannot_be_read_names_its_field(string typed, string field) => Typed.Read(typed).ShouldFail(field);

    [Fact]
    public void A_marker_that_is_not_known_is_answered_with_the_nearest()
    {
        Typed.Read("feritin|18|ng/mL").ShouldFail("fact").Cure.ShouldContain("ferritin");
        Typed.Read("condtion|celiac").ShouldFail("fact").Cure.ShouldContain("condition");
    }
}
