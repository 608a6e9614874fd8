namespace Sanguine.Interop.Tests.Csv;

public sealed class TestTests
{
    [Theory]
    [InlineData("Ferritin, Urine")]
    [InlineData("Creatinine (urine)")]
    [InlineData("Iron, liver tissue")]
    [InlineData("Glucose")]
    public void A_test_that_is_not_used_is_skipped_with_its_name(string name)
    {
        var outcome = An.Import($"date;test;value;unit\n2026-01-02;{name};18;ng/mL\n");

        outcome.Entries.ShouldBeEmpty();
        outcome.Problems.ShouldBeEmpty();
        outcome.Skipped.ShouldHaveSingleItem().What.ShouldBe(name);
    }

    [Fact]
    public void Creatinine_of_urine_is_not_creatinine_of_blood()
    {
        var outcome = An.Import(
            "date,test,specimen,value,unit\n2026-01-02,Creatinine,Urine,180,mg/dL\n2026-01-02,Creatinine,Serum,0.8,mg/dL\n"
        );

        outcome.OnlyLab().Num("value").ShouldBe(0.8m);
        outcome.Skipped.ShouldHaveSingleItem().Why.ShouldContain("not measured in blood");
    }

    [Fact]
    public void The_code_counts_before_the_name()
    {
        var outcome = An.Import(
            "date,test,loinc,value,unit\n2026-01-02,Iron Saturation,2500-7,415,ug/dL\n2026-01-02,Ferritin,48141-6,5,ng/mL\n"
        );

        outcome.OnlyLab().Str("marker").ShouldBe("tibc");
        outcome.OnlyLab().Str("loinc").ShouldBe("2500-7");
        outcome.Skipped.ShouldHaveSingleItem().What.ShouldContain("48141-6");
    }

    [Fact]
    public void A_mistyped_code_of_a_test_that_is_used_is_a_problem()
    {
        var outcome = An.Import(
            "date,test,loinc,value,unit\n2026-01-02,Ferritin,2276-5,18,ng/mL\n2026-01-02,Glucose,2345-8,90,mg/dL\n");

        var problem = outcome.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe(2);
        problem.What.ShouldContain("2276-5");
        problem.What.ShouldContain("check digit");
        outcome.Skipped.ShouldHaveSingleItem().Why.ShouldContain("check digit");
    }

    [Fact]
    public void A_local_code_does_not_hide_the_name() => An
        .Import("date,test,code,value,unit\n2026-01-02,Ferritin,FERR01,18,ng/mL\n")
        .OnlyLab().Str("marker").ShouldBe("ferritin");

    [Fact]
    public void Results_of_several_people_are_refused_until_one_is_chosen()
    {
        const string Rows =
            "patient id,date,test,value,unit\n7,2026-01-02,Ferritin,18,ng/mL\n9,2026-01-02,Ferritin,90,ng/mL\n";

        var refused = An.Import(Rows);
        refused.Entries.ShouldBeEmpty();
        refused.Problems.ShouldHaveSingleItem().What.ShouldContain("7 (1), 9 (1)");
        refused.Problems[0].Cure.ShouldContain("--patient");

        var chosen = An.Import(Rows, patient: "9");
        chosen.OnlyLab().Num("value").ShouldBe(90);
        chosen.Skipped.ShouldHaveSingleItem().Why.ShouldBe("another patient");
        chosen.ShouldAddUp();

        An.Import(Rows, patient: "8").Problems.ShouldHaveSingleItem().Cure.ShouldContain("7, 9");
    }

    [Fact]
    public void A_file_of_one_person_needs_no_choice() => An
        .Import("patient,date,test,value,unit\n7,2026-01-02,Ferritin,18,ng/mL\n7,2026-02-02,Ferritin,19,ng/mL\n")
        .Entries.Length.ShouldBe(2);
}
