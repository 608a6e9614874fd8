using System.Net;

namespace Sanguine.Web.Tests;

/// <summary>Results by hand: added, refused beside the field, corrected, withdrawn, imported.</summary>
public sealed class BloodTests
{
    [Fact]
    public async Task A_ferritin_of_18_is_read_for_restless_legs()
    {
        using var served = new Served();
        await served.Tell();
        (await served.Result("ferritin", "18", "ng/mL")).Headers.Location!.ToString().ShouldBe("/blood/ferritin?done=added");
        var blood = await served.Page("/blood");
        blood.ShouldContain("Ferritin");
        blood.ShouldContain("below the line");
        (await served.Page("/plan?face=clinician")).ShouldContain("/evidence/E-ID");
    }

    [Theory]
    [InlineData("eighteen?", "ng/mL", "2026-10-12", "value-wrong")]
    [InlineData("18", "", "2026-10-12", "unit-wrong")]
    [InlineData("18", "mmol/L", "2026-10-12", "unit-wrong")]
    [InlineData("18", "ng/mL", "2999-01-01", "date-wrong")]
    [InlineData("", "ng/mL", "2026-10-12", "value-wrong")]
    public async Task What_is_not_understood_is_said_beside_its_field_and_nothing_typed_is_lost(string value, string unit, string date, string wrong)
    {
        using var served = new Served();
        await served.Tell();
        var before = served.Entries.Count;
        var answer = await served.Send("/blood/add", "/blood/add",
            ("marker", "ferritin"), ("value", value), ("unit", unit), ("date", date), ("lab", "City Laboratory"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        page.ShouldContain($"id=\"{wrong}\"");
        page.ShouldContain("value=\"City Laboratory\"");
        served.Entries.Count.ShouldBe(before);
    }

    [Theory]
    [InlineData("12,5", "12.5", null)]
    [InlineData("<5", "5", "<")]
    [InlineData("≤ 5", "5", "<=")]
    public async Task A_number_is_taken_as_it_stands_on_the_report(string typed, string value, string? comparator)
    {
        using var served = new Served();
        await served.Tell();
        (await served.Result("ferritin", typed, "ng/mL")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var data = served.Entries[^1].Data;
        data.GetProperty("value").GetRawText().ShouldBe(value);
        (data.TryGetProperty("comparator", out var sign) ? sign.GetString() : null).ShouldBe(comparator);
    }

    [Fact]
    public async Task Sending_a_form_twice_writes_once()
    {
        using var served = new Served();
        await served.Tell();
        var id = ("id", Guid.CreateVersion7().ToString());
        await served.Result("ferritin", "18", "ng/mL", id);
        var once = served.Entries.Count;
        await served.Result("ferritin", "18", "ng/mL", id);
        served.Entries.Count.ShouldBe(once);
    }

    [Fact]
    public async Task A_correction_keeps_what_stood_before_and_what_the_form_does_not_show()
    {
        using var served = new Served();
        await served.Tell();
        await served.Result("ferritin", "18", "ng/mL", ("rangeLow", "15"), ("rangeHigh", "150"));
        var entry = served.Entries[^1].Id;
        (await served.Send($"/blood/result/{entry}", $"/blood/result/{entry}",
            ("marker", "ferritin"), ("value", "28"), ("unit", "ng/mL"), ("date", "2026-10-11"))).Headers.Location!.ToString()
            .ShouldBe("/blood/ferritin?done=corrected");
        var corrected = served.Entries[^1];
        corrected.Kind.ShouldBe("entry.corrected");
        corrected.Data.GetProperty("data").GetProperty("drawnAt").GetString().ShouldBe("2026-10-11");
        (await served.Page("/blood/ferritin")).ShouldContain("11 October 2026");
        served.Entries.ShouldContain(each => each.Id == entry && each.Kind == "lab.result");
        await served.Send($"/blood/result/{entry}", $"/blood/withdraw/{entry}");
        await served.Page("/blood/ferritin", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_is_looked_at_before_anything_is_stored_and_adds_nothing_the_second_time()
    {
        using var served = new Served();
        await served.Tell();
        const string csv = "date,test,value,unit\n2026-10-12,Ferritin,18,ng/mL\n2026-10-12,Vitamin B12,262,pg/mL\n";
        var before = served.Entries.Count;
        var place = (await Upload(served, csv)).Headers.Location!.ToString();
        var review = await served.Page(place);
        served.Entries.Count.ShouldBe(before);
        review.ShouldContain("value=\"18\"");
        var ids = System.Text.RegularExpressions.Regex.Matches(review, "name=\"take-([^\"]+)\"").Select(match => match.Groups[1].Value).ToArray();
        ids.Length.ShouldBe(2);
        (string, string)[] fields =
            [.. ids.SelectMany(id => new[] { ($"take-{id}", "yes") })];
        (await served.Send(place, place, fields)).Headers.Location!.ToString().ShouldBe("/blood?done=imported");
        served.Entries.Count.ShouldBe(before + 2);
        var again = await served.Page((await Upload(served, csv)).Headers.Location!.ToString());
        again.ShouldContain("New: 0. Already there: 2.");
    }

    [Fact]
    public async Task A_unit_that_is_put_right_must_be_one_of_the_test()
    {
        using var served = new Served();
        await served.Tell();
        var place = (await Upload(served, "date,test,value,unit\n2026-10-12,Ferritin,18,ng/mL\n")).Headers.Location!.ToString();
        var id = System.Text.RegularExpressions.Regex.Match(await served.Page(place), "name=\"take-([^\"]+)\"").Groups[1].Value;
        var before = served.Entries.Count;
        (await served.Send(place, place, ($"take-{id}", "yes"), ($"value-{id}", "18"), ($"unit-{id}", "mmol/L"))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        served.Entries.Count.ShouldBe(before);
        await served.Send(place, place, ($"take-{id}", "yes"), ($"value-{id}", "19"), ($"unit-{id}", "ug/L"));
        served.Entries[^1].Data.GetProperty("value").GetDecimal().ShouldBe(19);
    }

    private static async Task<HttpResponseMessage> Upload(Served served, string text)
    {
        var token = System.Text.RegularExpressions.Regex.Match(await served.Page("/blood/import"),
            """name="__RequestVerificationToken" value="([^"]+)""").Groups[1].Value;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent(text), "file", "results.csv" },
        };
        return await served.Client.PostAsync("/blood/import", form, TestContext.Current.CancellationToken);
    }
}
