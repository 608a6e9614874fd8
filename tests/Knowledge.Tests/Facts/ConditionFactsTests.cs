using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Facts;

public class ConditionFactsTests
{
    [Theory]
    [InlineData("snomed", "32914008", "restless-legs")]
    [InlineData("icd10", "G25.81", "restless-legs")]
    [InlineData("icd10", "g25.81", "restless-legs")]
    [InlineData("icd10", "G25.8", "restless-legs")]
    [InlineData("icd9", "333.94", "restless-legs")]
    [InlineData("icd11", "7A80", "restless-legs")]
    [InlineData("snomed", "399187006", "hemochromatosis")]
    [InlineData("icd10", "E83.110", "hemochromatosis")]
    [InlineData("icd10", "D56.1", "thalassemia")]
    [InlineData("icd10", "D56.3", "thalassemia-trait")]
    [InlineData("snomed", "302497006", "dialysis")]
    [InlineData("icd10", "Z99.2", "dialysis")]
    [InlineData("icd10", "N18.6", "kidney-disease")]
    [InlineData("snomed", "396331005", "celiac")]
    [InlineData("icd10", "Z98.84", "bariatric-surgery")]
    [InlineData("icd10", "G47.33", "sleep-apnea")]
    public void A_diagnosis_code_means_its_condition(string system, string code, string condition) =>
        Known.Conditions.ByCode(system, code).ShouldBe(condition);

    [Theory]
    [InlineData("icd10", "G25.82")]
    [InlineData("icd10", "G25")]
    [InlineData("icd9", "333.99")]
    [InlineData("icd10", "E83.42")]
    [InlineData("icd10", "Z33.1")]
    [InlineData("snomed", "G25.81")]
    public void A_code_that_means_something_else_means_no_condition(string system, string code) =>
        Known.Conditions.ByCode(system, code).ShouldBeNull();

    [Fact]
    public void A_code_stands_once() =>
        FactTable.Embedded("condition-codes.tsv").Rows.GroupBy(row => (row.Text("system"), row.Text("code")))
            .Where(same => same.Count() > 1).ShouldBeEmpty();

    [Fact]
    public void A_condition_that_is_not_in_the_list_is_refused() =>
        Should.Throw<FormatException>(() => ConditionFacts.Read(
            FactTable.Parse("c.tsv", "id\nceliac\n"),
            FactTable.Parse("k.tsv", "system\tcode\tmatch\tcondition\nsnomed\t1\texact\tceliak\n"))).Message
            .ShouldContain("'celiak' is not in its list; use one of: celiac.");
}
