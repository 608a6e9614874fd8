using Sanguine.Nutrition;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Nutrition;

public class WholeDietTests
{
    private static readonly NutritionKnowledge Knowledge = Known.Nutrition;

    [Theory]
    [InlineData(30, 6.874)]
    [InlineData(15, 11.237)]
    public void Armah_gives_the_worked_vector(double ferritin, double percent) =>
        WholeDiet.Armah(new(100, 100, 0, 500, 800, 12), ferritin, Knowledge.Armah).ShouldBe(percent, 0.0006);

    /// <summary>The ends of the abstract: 2.1 and 23.0 percent.</summary>
    [Theory]
    [InlineData(80, -1, 2.09)]
    [InlineData(6, 1, 23.0)]
    [InlineData(30, 0, 5.52)]
    public void Collings_gives_the_ends_of_its_abstract(double ferritin, int modifier, double percent) =>
        WholeDiet.Collings(ferritin, modifier, Knowledge.Collings).ShouldBe(percent, 0.06);

    [Fact]
    public void Monsen_gives_its_worked_meal() =>
        WholeDiet.Monsen(new(4.22, 0.48, 0, 67.5, 0, 0, 80, 0), Knowledge.Monsen).ShouldBe(0.448, 0.0005);

    [Theory]
    [InlineData(24.9, 0.03)]
    [InlineData(25, 0.05)]
    [InlineData(75, 0.05)]
    [InlineData(75.1, 0.08)]
    public void Monsens_classes_change_at_their_lines(double vitaminC, double share) =>
        WholeDiet.Monsen(new(1, 0, 0, vitaminC, 0, 0, 0, 0), Knowledge.Monsen).ShouldBe(share, 1e-9);
}
