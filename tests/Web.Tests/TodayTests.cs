using System.Net;

namespace Sanguine.Web.Tests;

/// <summary>The day: taken, put off, skipped, changed, taken back; the example, warning signs, settings.</summary>
public sealed class TodayTests
{
    private const string Iron = "Ferrous bisglycinate";

    [Fact]
    public async Task What_was_taken_says_when_and_can_be_changed_and_taken_back()
    {
        using var served = await WithIron();
        var item = ("item", Iron.ToLowerInvariant());
        await served.Send("/", "/today/done", item, ("time", "00:20"));
        (await served.Page("/")).ShouldContain("Taken at 00:20.");
        await served.Send("/", "/today/change", item, ("time", "00:35"));
        (await served.Page("/")).ShouldContain("Taken at 00:35.");
        await served.Send("/", "/today/undo", item);
        (await served.Page("/")).ShouldNotContain("Taken at");
    }

    [Fact]
    public async Task What_is_skipped_keeps_its_reason()
    {
        using var served = await WithIron();
        await served.Send("/", "/today/skip", ("item", Iron.ToLowerInvariant()), ("reason", "unwell"));
        (await served.Page("/")).ShouldContain("Skipped: not well.");
    }

    [Fact]
    public async Task What_is_no_longer_of_the_day_is_not_written()
    {
        using var served = await WithIron();
        var before = served.Entries.Count;
        (await served.Send("/", "/today/done", ("item", "something else"))).Headers.Location!.ToString().ShouldBe("/?done=gone");
        served.Entries.Count.ShouldBe(before);
    }

    [Theory]
    [InlineData("/today/done")]
    [InlineData("/flag")]
    [InlineData("/blood/add")]
    public async Task Nothing_is_written_into_the_example(string to)
    {
        using var served = new Served();
        (await served.Send("/", to, ("item", "x"), ("what", "chest-pain"), ("marker", "ferritin"))).Headers.Location!.ToString()
            .ShouldBe("/start?done=example");
        served.Store.People().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_warning_sign_stands_first_on_every_page_until_somebody_has_seen_to_it()
    {
        using var served = new Served();
        await served.Tell();
        await served.Send("/flag", "/flag", ("what", "chest-pain"));
        foreach (var path in (string[])["/", "/blood", "/plan", "/settings", "/evidence"])
        {
            (await served.Page(path)).ShouldContain("role=\"alert\"", customMessage: path);
        }

        await served.Send("/", "/flag/seen", ("flag", served.Entries[^1].Id));
        (await served.Page("/")).ShouldNotContain("role=\"alert\"");
    }

    [Fact]
    public async Task Units_and_language_are_the_persons_own()
    {
        using var served = new Served();
        await served.Tell();
        await served.Result("ferritin", "18", "ng/mL");
        await served.Send("/settings", "/settings/display", ("language", "zh-CN"), ("units", "si"), ("theme", "dark"));
        var page = await served.Page("/blood");
        page.ShouldContain("lang=\"zh-Hans\"");
        page.ShouldContain("data-theme=\"dark\"");
        page.ShouldContain("铁蛋白");
        page.ShouldContain("µg/L");
    }

    [Fact]
    public async Task Conditions_that_are_not_ticked_stay_unknown_without_none_of_the_others()
    {
        using var served = new Served();
        await served.Begin();
        await served.Send("/settings/conditions", "/settings/conditions", ("condition", "celiac"));
        served.Entries[^1].Data.GetProperty("noConditions").GetArrayLength().ShouldBe(0);
        await served.Send("/settings/conditions", "/settings/conditions", ("condition", "celiac"), ("noOthers", "yes"));
        served.Entries[^1].Data.GetProperty("noConditions").GetArrayLength().ShouldBeGreaterThan(25);
    }

    [Fact]
    public async Task Erasing_needs_the_word_and_brings_the_example_back()
    {
        using var served = new Served();
        await served.Tell();
        (await served.Send("/settings/data", "/settings/data/erase", ("word", "erase"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        served.Store.People().ShouldNotBeEmpty();
        (await served.Send("/settings/data", "/settings/data/erase", ("word", "ERASE"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        served.Store.People().ShouldBeEmpty();
        (await served.Page("/")).ShouldContain("made-up example");
    }

    private static async Task<Served> WithIron()
    {
        var served = new Served();
        await served.Tell();
        (await served.Send("/settings/taking", "/settings/taking", ("kind", "supplement"), ("name", Iron), ("iron", "25"), ("prescribed", "yes"),
            ("times", "10:30"))).Headers.Location!.ToString().ShouldBe("/settings/taking?done=saved");
        return served;
    }
}
