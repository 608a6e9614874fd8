using System.Net;
using System.Text.RegularExpressions;
using Sanguine.App;

namespace Sanguine.Web.Tests;

/// <summary>A trial on oneself, from the question to its end.</summary>
public sealed class TrialTests
{
    [Fact]
    public async Task A_trial_is_begun_as_it_was_drawn_stands_on_today_and_is_ended()
    {
        using var served = new Served();
        await served.Begin();
        await Begin(served, "late-meal", 3, 3);
        var started = served.Entries.Single(entry => entry.Kind == "trial.started");
        started.Data.GetProperty("order").GetArrayLength().ShouldBe(6);
        started.Data.GetProperty("seed").GetInt32().ShouldBe(15);
        (await served.Page("/")).ShouldContain("Trial tonight");
        (await served.Page("/progress/trial")).ShouldContain("One trial at a time");
        await Begin(served, "exercise", 3, 3);
        served.Entries.Count(entry => entry.Kind == "trial.started").ShouldBe(1);
        await served.Send("/progress", "/progress/trial/end", ("trial", started.Id));
        served.Entries[^1].Kind.ShouldBe("trial.ended");
        (await served.Page("/")).ShouldNotContain("Trial tonight");
    }

    [Theory]
    [InlineData("alcohol", 3, 3)]
    [InlineData("gabapentin", 3, 3)]
    [InlineData("late-meal", 2, 3)]
    [InlineData("late-meal", 3, 2)]
    [InlineData("late-meal", 7, 40)]
    public async Task A_trial_that_is_refused_or_too_small_cannot_be_begun_by_any_form(string factor, int block, int pairs)
    {
        using var served = new Served();
        await served.Begin();
        await served.Send("/settings/taking", "/settings/taking", ("kind", "medicine"), ("name", "Gabapentin"), ("times", "22:00"));
        await Begin(served, factor, block, pairs);
        served.Entries.ShouldNotContain(entry => entry.Kind == "trial.started");
    }

    [Fact]
    public async Task Somebody_who_drinks_much_is_not_offered_to_stop_at_once()
    {
        using var served = new Served();
        await served.Begin();
        await served.Send("/settings/profile", "/settings/profile", ("alcoholGramsPerDay", "80"));
        (await served.Page("/progress/trial")).ShouldContain("Stopping alcohol at once can be dangerous");
        (await served.Page("/progress/trial?factor=alcohol")).ShouldNotContain("Begin the trial");
    }

    [Fact]
    public async Task The_wizard_says_how_many_nights_it_needs_before_it_starts()
    {
        using var served = new Served();
        var person = served.Store.AddPerson().Id;
        served.Store.Append(person, Examples.Read("twelve-weeks").Entries);
        var page = await served.Page("/progress/trial?factor=coffee-late&block=7");
        // The diary of the example lies in the past by now, or it does not: either a size or what is missing for one is said.
        Regex.IsMatch(page, "It needs \\d+ nights|No trial of a bearable length|Record 14 nights first").ShouldBeTrue();
        page.ShouldContain("drawn by lot");
    }

    private static async Task Begin(Served served, string factor, int block, int pairs) =>
        (await served.Send("/settings", "/progress/trial", ("factor", factor), ("block", $"{block}"), ("pairs", $"{pairs}"), ("seed", "15"), ("starts", "")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
}
