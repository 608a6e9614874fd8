using System.Net;
using System.Text;
using System.Text.Json;

namespace Sanguine.Web.Tests;

/// <summary>What the night screen stores, and what it is told.</summary>
public sealed class NightTests
{
    private const string Tap =
        """{"v":1,"id":"01a212cd-b6d2-778e-b9af-b6ab3d6ccfe4","kind":"symptom.urge","at":"2026-11-25T02:03:21+01:00","recorded":"2026-11-25T01:03:21.298Z","zone":"Europe/Berlin","data":{"where":["legs"],"band":"moderate"},"source":"manual"}""";

    [Fact]
    public async Task A_tap_that_is_sent_twice_is_stored_once_and_both_times_said_to_be_stored()
    {
        using var served = new Served();
        await served.Begin();
        for (var time = 0; time < 2; time++)
        {
            var answer = await Send(served, Tap);
            answer.Stored.ShouldBe(["01a212cd-b6d2-778e-b9af-b6ab3d6ccfe4"]);
            answer.Refused.ShouldBeEmpty();
        }

        served.Entries.Count(entry => entry.Kind == "symptom.urge").ShouldBe(1);
    }

    [Fact]
    public async Task What_does_not_belong_to_the_night_or_cannot_be_read_is_refused_by_its_id_and_the_rest_is_stored()
    {
        using var served = new Served();
        await served.Begin();
        var foreign = Tap.Replace("b6ab3d6ccfe4", "b6ab3d6ccfe5").Replace("symptom.urge", "profile.set");
        var broken = Tap.Replace("b6ab3d6ccfe4", "b6ab3d6ccfe6").Replace("2026-11-25T02:03:21+01:00", "yesterday");
        var answer = await Send(served, $"{foreign}\n{broken}\n{Tap}");
        answer.Stored.ShouldBe(["01a212cd-b6d2-778e-b9af-b6ab3d6ccfe4"]);
        answer.Refused.Order().ShouldBe(["01a212cd-b6d2-778e-b9af-b6ab3d6ccfe5", "01a212cd-b6d2-778e-b9af-b6ab3d6ccfe6"]);
    }

    [Fact]
    public async Task Nothing_of_a_real_person_lands_in_the_example()
    {
        using var served = new Served();
        using var sent = await Post(served, Tap);
        sent.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        served.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_kit_tells_who_to_call_and_the_last_dose_and_suggests_none()
    {
        using var served = new Served();
        await served.Begin();
        await served.Send("/settings/profile", "/settings/profile", ("country", "DE"), ("crisisContact", "Sister 0151 234"));
        await served.Send("/settings/taking", "/settings/taking", ("kind", "medicine"), ("name", "Gabapentin"), ("times", "22:00"));
        var kit = await Kit(served);
        kit.GetProperty("contact").GetString().ShouldBe("Sister 0151 234");
        kit.GetProperty("lines").GetProperty("emergency").GetString().ShouldBe("112");
        var dose = kit.GetProperty("doses").EnumerateArray().ShouldHaveSingleItem();
        dose.GetProperty("name").GetString().ShouldBe("Gabapentin");
        dose.GetProperty("time").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task The_night_screen_opens_without_a_session_and_holds_nothing_of_the_person()
    {
        using var served = new Served();
        await served.Begin();
        await served.Send("/settings/profile", "/settings/profile", ("name", "Rosalind"), ("crisisContact", "Sister 0151 234"));
        served.Store.Account.SetPassphrase("a long passphrase");
        using var stranger = served.NewClient();
        foreach (var path in new[] { "/night", "/phone" })
        {
            var page = await stranger.GetStringAsync(path, TestContext.Current.CancellationToken);
            page.ShouldContain("Legs now");
            page.ShouldNotContain("Rosalind");
            page.ShouldNotContain("Sister");
        }
    }

    [Fact]
    public async Task Without_a_script_a_band_is_a_button_of_a_form()
    {
        using var served = new Served();
        await served.Begin();
        var sent = await served.Send("/night", "/night/tap", ("band", "strong"));
        sent.Headers.Location!.ToString().ShouldBe("/night?stored=strong");
        (await served.Page("/night?stored=strong")).ShouldContain("Stored: strong");
        served.Entries[^1].Data.GetProperty("band").GetString().ShouldBe("strong");
        (await served.Send("/night", "/night/tap", ("band", "<script>"))).Headers.Location!.ToString().ShouldBe("/night");
    }

    [Fact]
    public async Task The_morning_completes_the_night_and_is_corrected_not_doubled()
    {
        using var served = new Served();
        await served.Begin();
        await served.Send("/night/morning", "/night/morning", ("on", ""), ("urge", "7"), ("onset", "21:30"), ("minutesToSleep", "45"), ("wakings", "2"), ("rest", "3"), ("where", "legs"));
        var review = served.Entries[^1];
        review.Kind.ShouldBe("night.reviewed");
        review.Data.GetProperty("onset").GetString().ShouldBe("21:30");
        review.Data.GetProperty("minutesToSleep").GetDecimal().ShouldBe(45);
        await served.Send("/night/morning", "/night/morning", ("on", ""), ("urge", "5"));
        served.Entries[^1].Kind.ShouldBe("entry.corrected");
        served.Entries[^1].Data.GetProperty("corrects").GetString().ShouldBe(review.Id);
        (await served.Send("/night/morning", "/night/morning", ("on", ""))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("urge", "11")]
    [InlineData("urge", "-1")]
    [InlineData("rest", "ten")]
    [InlineData("onset", "25:00")]
    public async Task An_answer_off_its_scale_is_not_stored(string field, string value)
    {
        using var served = new Served();
        await served.Begin();
        (await served.Send("/night/morning", "/night/morning", ("on", ""), (field, value))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_week_in_own_words_has_its_mean_and_a_yes_to_harm_leads_to_who_to_call()
    {
        using var served = new Served();
        await served.Tell();
        await served.Send("/progress/week", "/progress/week", ("nights", "7"), ("intensity", "6"), ("sleep", "3"), ("sleepiness", "5"), ("function", "4"), ("harm", "yes"));
        var week = served.Entries.Single(entry => entry.Kind == "severity.scored");
        week.Data.GetProperty("instrument").GetString().ShouldBe("sanguine-week");
        // Nights 7 of 7 count 10, sleep 3 counts 7: (10 + 6 + 7 + 5 + 4) / 5.
        week.Data.GetProperty("total").GetDecimal().ShouldBe(6.4m);
        served.Entries[^1].Data.GetProperty("what").GetString().ShouldBe("self-harm-thoughts");
        (await served.Page("/")).ShouldContain("Emergency");
    }

    [Fact]
    public async Task Of_a_questionnaire_of_others_only_the_total_is_stored_and_item_9_is_an_emergency()
    {
        using var served = new Served();
        await served.Tell();
        await served.Send("/progress/score", "/progress/score", ("instrument", "irls"), ("total", "24"), ("on", "2026-10-01"), ("scoredBy", "clinician"));
        served.Entries[^1].Data.GetRawText().ShouldBe("""{"instrument":"irls","total":24,"scoredBy":"clinician"}""");
        (await served.Send("/progress/score", "/progress/score", ("instrument", "irls"), ("total", "many"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await served.Send("/progress/score", "/progress/score", ("instrument", "phq-9"), ("total", "14"), ("item9", "1"));
        served.Entries[^1].Kind.ShouldBe("mood.scored");
        (await served.Page("/")).ShouldContain("Emergency");
    }

    [Fact]
    public async Task What_is_not_clear_of_a_mimic_stays_not_clear()
    {
        using var served = new Served();
        await served.Tell();
        await served.Send("/settings/restless-legs", "/settings/restless-legs", ("mimic-knot", "yes"), ("mimic-constant", "no"), ("mimic-position", "unknown"));
        served.Entries[^1].Data.GetProperty("mimics").GetRawText().ShouldBe("""{"knot":"yes","constant":"no"}""");
        (await served.Page("/settings/restless-legs")).ShouldContain("That speaks for leg cramps.");
    }

    private static async Task<JsonElement> Kit(Served served) =>
        JsonDocument.Parse(await served.Client.GetStringAsync("/night/kit", TestContext.Current.CancellationToken)).RootElement.Clone();

    private static async Task<HttpResponseMessage> Post(Served served, string lines)
    {
        var token = (await Kit(served)).GetProperty("token").GetString()!;
        return await served.Client.PostAsync("/night/outbox", new MultipartFormDataContent
        {
            { new StringContent(token, Encoding.UTF8), "__RequestVerificationToken" },
            { new StringContent(lines, Encoding.UTF8), "entries" },
        }, TestContext.Current.CancellationToken);
    }

    private static async Task<(string[] Stored, string[] Refused)> Send(Served served, string lines)
    {
        using var answer = await Post(served, lines);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (
            [.. json.RootElement.GetProperty("stored").EnumerateArray().Select(id => id.GetString()!)],
            [.. json.RootElement.GetProperty("refused").EnumerateArray().Select(refused => refused.GetProperty("id").GetString()!)]);
    }
}
