using Sanguine.Assessment;

namespace Sanguine.Core.Tests.Assessment;

public sealed class LevelWordsTests
{
    [Theory]
    [InlineData(Level.Emergency, "emergency")]
    [InlineData(Level.SameDay, "same-day")]
    [InlineData(Level.Urgent, "urgent")]
    [InlineData(Level.Soon, "soon")]
    [InlineData(Level.Stop, "stop")]
    [InlineData(Level.Caution, "caution")]
    [InlineData(Level.Info, "info")]
    public void A_level_has_the_word_of_the_contract(Level level, string word) => level.Word().ShouldBe(word);

    [Theory]
    [InlineData(Band.Low, "low")]
    [InlineData(Band.InRange, "in-range")]
    [InlineData(Band.High, "high")]
    [InlineData(Band.BelowLine, "below-line")]
    [InlineData(Band.Unclear, "unclear")]
    [InlineData(Band.Context, "context")]
    public void A_band_has_the_word_of_the_contract(Band band, string word) => band.Word().ShouldBe(word);

    [Theory]
    [InlineData(Confidence.Good, "good")]
    [InlineData(Confidence.Fair, "fair")]
    [InlineData(Confidence.Low, "low")]
    public void A_confidence_has_the_word_of_the_contract(Confidence confidence, string word) =>
        confidence.Word().ShouldBe(word);

    [Theory]
    [InlineData(CardStatus.Fires, "fires")]
    [InlineData(CardStatus.Asks, "asks")]
    public void A_status_has_the_word_of_the_contract(CardStatus status, string word) => status.Word().ShouldBe(word);
}
