using Sanguine.Assessment;

namespace Sanguine.Core.Tests.Assessment;

public sealed class ConditionTableTests
{
    private static readonly ConditionTable Table = new(
        ["thalassemia", "thalassemia-trait", "gout"],
        [
            new("icd10", "D5", true, "gout"), new("icd10", "D56", true, "thalassemia"), new("icd10", "D56.3", false,
                "thalassemia-trait"),
            new("icd9", "D56.1", false, "gout"), new("snomed", "40108008", false, "thalassemia"),
        ]);

    [Theory]
    [InlineData("icd10", "D56.3", "thalassemia-trait")]
    [InlineData("icd10", "d56.3", "thalassemia-trait")]
    [InlineData("icd10", "D56.1", "thalassemia")]
    [InlineData("icd10", "D57", "gout")]
    [InlineData("icd9", "D56.1", "gout")]
    [InlineData("icd9", "D56.3", null)]
    [InlineData("icd10", "E11", null)]
    [InlineData("snomed", "D56", null)]
    [InlineData("snomed", "401080089", null)]
    public void A_code_means_its_own_row_and_else_the_closest_family(string system, string code, string? condition) =>
        Table.ByCode(system, code).ShouldBe(condition);

    [Fact]
    public void An_export_writes_whole_codes_and_no_family() =>
        Table.CodesOf("thalassemia").Select(code => code.Code).ShouldBe(["40108008"]);
}
