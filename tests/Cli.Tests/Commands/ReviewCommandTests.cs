using System.Text.Json;

namespace Sanguine.Cli.Tests.Commands;

public sealed class ReviewCommandTests
{
    private static readonly string[] Keys =
    [
        "from", "to", "nights", "change", "triggers", "trials", "augmentation", "ferritin", "adherence", "cannotTell",
    ];

    [Fact]
    public void The_review_has_the_keys_of_the_contract()
    {
        var run = Run.Of("review", Run.Example("twelve-weeks"), "--json");
        run.Exit.ShouldBe(0);
        var review = JsonDocument.Parse(run.Out).RootElement;
        review.EnumerateObject().Select(field => field.Name).ShouldBe(Keys);
        review.GetProperty("nights").EnumerateObject().Select(field => field.Name).ShouldBe(["recorded", "of", "baseline"]);
        review.GetProperty("change").EnumerateObject().Select(field => field.Name)
            .ShouldBe(["mean", "low", "high", "probability", "claimed"]);
        review.GetProperty("triggers")[0].EnumerateObject().Select(field => field.Name)
            .ShouldBe(["factor", "effect", "low", "high", "q", "claimed", "nightsNeeded"]);
        review.GetProperty("ferritin")[0].GetProperty("p05").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("en", "What did it cannot be told.", "Coffee after 15:00", "goes with worse nights")]
    [InlineData("zh", "原因无法断定", "15:00 后喝咖啡", "与较差的夜晚相伴")]
    public void The_terminal_says_what_is_told_and_what_is_not_known(string language, params string[] said)
    {
        var run = Run.Of("review", Run.Example("twelve-weeks"), "--lang", language);
        run.Exit.ShouldBe(0);
        said.ShouldAllBe(text => run.Out.Contains(text));
    }

    [Fact]
    public void On_an_earlier_day_less_is_known()
    {
        var run = Run.Of("review", Run.Example("twelve-weeks"), "--on", "2026-08-30");
        run.Out.ShouldContain("Too early to say");
        run.Out.ShouldContain("Cannot be told yet");
    }

    [Fact]
    public void Who_kept_no_diary_is_asked_to_begin()
    {
        var run = Run.Of("review", Run.Example("just-begun"));
        run.Exit.ShouldBe(0);
        run.Out.ShouldContain("No night is recorded yet.");
        run.Out.ShouldContain("Cannot be told yet");
    }
}
