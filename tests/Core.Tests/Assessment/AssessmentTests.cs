using Sanguine.Assessment;
using Review = Sanguine.Assessment.Assessment;

namespace Sanguine.Core.Tests.Assessment;

public sealed class AssessmentTests
{
    [Theory]
    [InlineData("E-ID", true)]
    [InlineData("S-TSAT", true)]
    [InlineData("INT-SEP", true)]
    [InlineData("FOOD-IRON", true)]
    [InlineData("TOUCH-1", true)]
    [InlineData("AUG", true)]
    [InlineData("R-ADULT-ORAL", false)]
    [InlineData("EAT-1", false)]
    public void Cards_of_safety_are_told_by_their_family(string code, bool safety)
    {
        var review = Of(Saying(code));
        review.Safety.Any().ShouldBe(safety);
        review.Findings.Any().ShouldBe(!safety);
    }

    [Fact]
    public void An_open_emergency_fires_and_nobody_has_acknowledged_it()
    {
        var open = Saying("E-HB") with { Level = Level.Emergency };
        var review = Of(
            open with { Status = CardStatus.Asks }, open with { Acknowledged = true }, open with { Level = Level.Urgent },
            open);
        review.OpenEmergencies.ShouldBe([open]);
    }

    [Fact]
    public void A_card_is_found_by_its_code_whether_it_fires_or_asks()
    {
        var asks = Saying("B12-2") with { Status = CardStatus.Asks };
        var review = Of(Saying("E-ID"), asks);
        review.Find("B12-2").ShouldBe(asks);
        review.Find("B12-1").ShouldBeNull();
        review.Fires("E-ID").ShouldBeTrue();
        review.Fires("B12-2").ShouldBeFalse();
        review.Fires("B12-1").ShouldBeFalse();
    }

    private static Review Of(params Card[] cards) => new([], [.. cards], [], []);

    private static Card Saying(string code) =>
        new() { Code = code, Status = CardStatus.Fires, Level = Level.Info, Title = new($"{code}.title") };
}
