using Sanguine.Nutrition;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Nutrition;

public class TargetsTests
{
    private static readonly NutritionKnowledge Knowledge = Known.Nutrition;

    [Theory]
    [InlineData(30, "female", "", "iom", "iron", 18)]
    [InlineData(50, "female", "", "iom", "iron", 18)]
    [InlineData(51, "female", "", "iom", "iron", 8)]
    [InlineData(13, "female", "", "iom", "iron", 8)]
    [InlineData(14, "female", "", "iom", "iron", 15)]
    [InlineData(30, "male", "", "iom", "iron", 8)]
    [InlineData(30, "female", "pregnant", "iom", "iron", 27)]
    [InlineData(30, "female", "breastfeeding", "iom", "iron", 9)]
    [InlineData(30, "female", "", "efsa", "iron", 16)]
    [InlineData(53, "female", "postmenopausal", "efsa", "iron", 11)]
    [InlineData(30, "male", "", "iom", "magnesium", 400)]
    [InlineData(31, "male", "", "iom", "magnesium", 420)]
    [InlineData(40, "female", "", "iom", "magnesium", 320)]
    [InlineData(40, "female", "", "efsa", "magnesium", 300)]
    [InlineData(40, "male", "", "efsa", "magnesium", 350)]
    [InlineData(40, "male", "", "iom", "vitamin-c", 90)]
    [InlineData(40, "male", "", "efsa", "vitamin-c", 110)]
    [InlineData(40, "female", "pregnant", "iom", "folate", 600)]
    [InlineData(40, "female", "", "iom", "folate", 400)]
    [InlineData(40, "female", "", "efsa", "folate", 330)]
    [InlineData(8, "male", "", "iom", "vitamin-b12", 1.2)]
    [InlineData(9, "male", "", "iom", "vitamin-b12", 1.8)]
    [InlineData(40, "male", "", "efsa", "vitamin-b12", 4)]
    [InlineData(40, "male", "", "article", "folate", 400)]
    public void A_target_is_that_of_the_age_the_sex_and_the_state_of_life(int age, string sex, string life, string body, string nutrient, double value) =>
        Targets.For(Eater(age, sex, life), Knowledge.Targets).Single(target => target.Body == body && target.Nutrient == nutrient)
            .Value.ShouldBe(value);

    [Theory]
    [InlineData(13, "iom", "iron", "all", 40)]
    [InlineData(14, "iom", "iron", "all", 45)]
    [InlineData(30, "efsa", "iron", "all", 40)]
    [InlineData(8, "iom", "magnesium", "supplements", 110)]
    [InlineData(9, "iom", "magnesium", "supplements", 350)]
    [InlineData(30, "efsa", "magnesium", "supplements", 250)]
    [InlineData(50, "iom", "calcium", "all", 2500)]
    [InlineData(51, "iom", "calcium", "all", 2000)]
    [InlineData(30, "iom", "folic-acid", "supplements", 1000)]
    [InlineData(30, "iom", "vitamin-a", "preformed", 3000)]
    public void A_limit_says_what_it_counts(int age, string body, string nutrient, string counts, double value) =>
        Targets.LimitsFor(Eater(age, "female", ""), Knowledge.Limits)
            .Single(limit => limit.Body == body && limit.Nutrient == nutrient && limit.Counts == counts).Value.ShouldBe(value);

    /// <summary>The trap: magnesium's recommended intake stands above its limit, which counts supplements only.</summary>
    [Fact]
    public void No_limit_of_magnesium_counts_food() =>
        Knowledge.Limits.Where(limit => limit.Nutrient == "magnesium").ShouldAllBe(limit => limit.Counts == "supplements");

    [Theory]
    [InlineData(30, "male", "", null, "need.iron-men")]
    [InlineData(30, "female", "", null, "need.iron-menstruating")]
    [InlineData(60, "female", "", null, "need.iron-postmenopausal")]
    [InlineData(40, "female", "postmenopausal", null, "need.iron-postmenopausal")]
    [InlineData(30, "female", "pregnant", 13, "need.iron-trimester-1")]
    [InlineData(30, "female", "pregnant", 14, "need.iron-trimester-2")]
    [InlineData(30, "female", "pregnant", 27, "need.iron-trimester-2")]
    [InlineData(30, "female", "pregnant", 28, "need.iron-trimester-3")]
    public void What_must_be_absorbed_is_what_is_lost(int age, string sex, string life, int? weeks, string id) =>
        Targets.IronNeed(Eater(age, sex, life), weeks, Knowledge).Id.ShouldBe(id);

    [Fact]
    public void Where_the_sex_is_not_known_the_higher_target_stands() =>
        Targets.For(new(40, null, Life.Any, null, null), Knowledge.Targets).Single(target => target.Body == "iom" && target.Nutrient == "iron")
            .Value.ShouldBe(18);

    [Fact]
    public void Ages_of_one_group_neither_overlap_nor_leave_a_gap()
    {
        foreach (var group in Knowledge.Targets.GroupBy(target => (target.Body, target.Nutrient, target.Sex, target.Life)))
        {
            var ordered = group.OrderBy(target => target.AgeFrom).ToArray();
            for (var i = 1; i < ordered.Length; i++)
            {
                ordered[i].AgeFrom.ShouldBe(ordered[i - 1].AgeTo + 1, group.Key.ToString());
            }
        }
    }

    private static Eater Eater(int age, string sex, string life) => new(
        age, sex == "male" ? Sex.Male : Sex.Female,
        life switch { "pregnant" => Life.Pregnant, "breastfeeding" => Life.Breastfeeding, "postmenopausal" => Life.Postmenopausal, _ => Life.Any },
        null, null);
}
