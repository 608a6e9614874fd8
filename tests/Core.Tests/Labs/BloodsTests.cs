using Sanguine.Labs;

namespace Sanguine.Core.Tests.Labs;

public sealed class BloodsTests
{
    private static readonly NodaTime.LocalDate Earlier = Blood.Day.PlusDays(-60);

    [Fact]
    public void Draws_with_ferritin_are_the_panels_and_saturation_only_where_there_is_none()
    {
        var saturation = Blood.Drawn(("tsat", 14));
        var ferritin = Blood.Drawn(Earlier, Doubt.None, ("ferritin", 30));
        Blood.Of(saturation, ferritin).IronDraws.ShouldBe([ferritin]);
        Blood.Of(saturation).IronDraws.ShouldBe([saturation]);
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(24, false)]
    [InlineData(25, false)]
    public void A_doubtful_value_gives_way_to_a_clean_one_that_is_lower(int older, bool setAside)
    {
        var doubtful = Blood.Drawn(Blood.Day, Doubt.RecentFever, ("ferritin", 24));
        var clean = Blood.Drawn(Earlier, Doubt.None, ("ferritin", older));
        Blood.Of(doubtful, clean).Panel.ShouldBe(setAside ? clean : doubtful);
    }

    [Fact]
    public void A_clean_value_of_the_same_day_counts_before_a_doubtful_one()
    {
        var doubtful = Blood.Drawn(Blood.Day, Doubt.RecentFever, ("ferritin", 90));
        var clean = Blood.Drawn(Blood.Day, Doubt.None, ("ferritin", 30));
        Blood.Of(doubtful, clean).Panel.ShouldBe(clean);
    }

    [Fact]
    public void Danger_sees_back_to_the_last_clean_draw_and_what_else_was_found_that_moment()
    {
        var clean = Blood.Drawn(("ferritin", 300));
        var doubtful = Blood.Drawn(Blood.Day, Doubt.RecentFever, ("ferritin", 500));
        var older = Blood.Drawn(Earlier, Doubt.None, ("ferritin", 700));
        Blood.Of(clean, doubtful, older).Seen("ferritin").ShouldBe([clean, doubtful]);
        Blood.Of(doubtful, older).Seen("ferritin").ShouldBe([doubtful, older]);
    }
}
