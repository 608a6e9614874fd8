using System.Net;
using System.Text.RegularExpressions;

namespace Sanguine.Web.Tests;

/// <summary>Meals: added once, changed, raised by a swap, withdrawn; foods found; what is said where iron is held back.</summary>
public sealed partial class FoodTests
{
    private const string Lunch = "lentils 200, bell pepper 60; sardines 90";

    [Fact]
    public async Task A_line_of_text_becomes_a_meal_and_sending_it_twice_writes_once()
    {
        using var served = new Served();
        await served.Tell();
        await served.Result("ferritin", "31", "ng/mL");
        var id = ("id", Guid.CreateVersion7().ToString());
        (await Save(served, Lunch, id)).Headers.Location!.ToString().ShouldBe("/food?done=added");
        var once = served.Entries.Count;
        await Save(served, Lunch, id);
        served.Entries.Count.ShouldBe(once);
        var entry = served.Entries[^1];
        entry.Kind.ShouldBe("meal.eaten");
        entry.Id.ShouldBe(id.Item2);
        entry.Data.GetProperty("slot").GetString().ShouldBe("lunch");
        Items(entry.Data).ShouldBe(["lentils-cooked 200", "bell-pepper-red 60", "sardines-canned 90"]);
        var page = await served.Page("/food");
        page.ShouldContain("Lentils, bell pepper, sardines");
        page.ShouldContain("mg absorbed");
        page.ShouldContain("Your ferritin, 31 µg/L");
    }

    [Fact]
    public async Task The_draft_shows_what_is_absorbed_before_anything_is_stored()
    {
        using var served = new Served();
        await served.Tell();
        var before = served.Entries.Count;
        var draft = await Step(served, ("text", "lentils 200, black tea 240"), ("do", "look"));
        draft.ShouldContain("mg absorbed");
        draft.ShouldContain("Leave out here");
        var items = Fields(draft);
        var without = await Step(served, [.. items, ("swap", "apart-black-tea")]);
        without.ShouldNotContain("value=\"black-tea\"");
        without.ShouldContain("value=\"lentils-cooked\"");
        served.Entries.Count.ShouldBe(before);
    }

    [Theory]
    [InlineData("2 cup spinach", "spinach", "2", "cup")]
    [InlineData("spinach 1,5 cup", "spinach", "1.5", "cup")]
    [InlineData("half cup of lentils; milk 100 g", "milk", "100", "g")]
    [InlineData("菠菜 150克，豆腐 100", "spinach", "150", "g")]
    [InlineData("bell pepper 60, 2 eggs", "egg", "2", "large")]
    [InlineData("oatmeal 234, 1 mug black tea", "oatmeal-cooked", "234", "g")]
    public async Task Amounts_are_read_as_they_are_written(string typed, string food, string amount, string measure)
    {
        using var served = new Served();
        await served.Begin();
        var draft = await Step(served, ("text", typed), ("do", "find"));
        Draft().Matches(draft).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ShouldContain((food, amount));
        draft.ShouldContain($"<option value=\"{measure}\" selected");
    }

    [Fact]
    public async Task One_word_is_looked_for_and_a_found_food_joins_what_was_typed()
    {
        using var served = new Served();
        await served.Begin();
        (await Step(served, ("text", "lentil"), ("do", "find"))).ShouldContain("value=\"lentils-cooked\"");
        (await served.Page("/food/search?q=spinach 100, lent")).ShouldContain("name=\"add\" value=\"lentils-cooked\"");
        var draft = await Step(served, ("text", "spinach 100, 150 lent"), ("add", "lentils-cooked"));
        Draft().Matches(draft).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").ShouldBe(["spinach 100", "lentils-cooked 150"]);
    }

    [Fact]
    public async Task What_is_not_understood_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        using var served = new Served();
        await served.Begin();
        var before = served.Entries.Count;
        var answer = await served.Send("/food/add", "/food/add", ("slot", "evening"), ("date", Today), ("food", "spinach"), ("amount", "some"), ("measure", "g"), ("do", "save"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        page.ShouldContain("id=\"amount-0-wrong\"");
        page.ShouldContain("value=\"some\"");
        (await served.Send("/food/add", "/food/add", ("date", "2999-01-01"), ("text", Lunch), ("do", "save"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await served.Send("/food/add", "/food/add", ("date", Today), ("text", "spinach"), ("do", "save"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        served.Entries.Count.ShouldBe(before);
    }

    [Fact]
    public async Task A_food_that_no_table_knows_is_kept_and_said()
    {
        using var served = new Served();
        await served.Begin();
        await Save(served, "spinach 100, qwxz 200");
        Items(served.Entries[^1].Data).ShouldContain("qwxz 200");
        (await served.Page("/food")).ShouldContain("Not in the table, counted as nothing: qwxz");
    }

    [Fact]
    public async Task A_swap_that_is_accepted_corrects_the_meal()
    {
        using var served = new Served();
        await served.Tell();
        await Save(served, "lentils 200");
        var meal = served.Entries[^1].Id;
        var page = await served.Page("/food");
        var swap = Swap().Match(page).Groups[1].Value;
        swap.ShouldStartWith("add-");
        var id = ("id", Guid.CreateVersion7().ToString());
        (await served.Send("/food", $"/food/swap/{meal}", ("swap", swap), id)).Headers.Location!.ToString().ShouldBe("/food?done=meal-raised");
        await served.Send("/food", $"/food/swap/{meal}", ("swap", swap), id);
        var corrected = served.Entries[^1];
        corrected.Kind.ShouldBe("entry.corrected");
        Items(corrected.Data.GetProperty("data")).Length.ShouldBe(2);
        corrected.Data.GetProperty("data").GetProperty("slot").GetString().ShouldBe("lunch");
        served.Entries.Count(entry => entry.Kind == "entry.corrected").ShouldBe(1);
        Absorbed(await served.Page("/food")).ShouldBeGreaterThan(Absorbed(page));
    }

    [Fact]
    public async Task A_meal_is_changed_and_withdrawn()
    {
        using var served = new Served();
        await served.Begin();
        await Save(served, "lentils 200");
        var meal = served.Entries[^1].Id;
        (await served.Page($"/food/meal/{meal}")).ShouldContain("value=\"lentils-cooked\"");
        await served.Send($"/food/meal/{meal}", $"/food/meal/{meal}", ("slot", "evening"), ("date", Today), ("food", "lentils-cooked"), ("amount", "150"), ("measure", "g"), ("do", "save"));
        Items(served.Entries[^1].Data.GetProperty("data")).ShouldBe(["lentils-cooked 150"]);
        (await served.Page("/food")).ShouldContain("Evening");
        await served.Send($"/food/meal/{meal}", $"/food/withdraw/{meal}");
        await served.Page($"/food/meal/{meal}", HttpStatusCode.NotFound);
        (await served.Page("/food")).ShouldContain("What you eat appears here");
    }

    [Fact]
    public async Task Tea_within_an_hour_counts_with_the_meal()
    {
        using var served = new Served();
        await served.Tell();
        await Save(served, "lentils 200", ("time", "00:10"));
        var alone = Absorbed(await served.Page("/food"));
        await Save(served, "1 mug black tea", ("time", "00:40"));
        served.Entries[^1].Kind.ShouldBe("drink.taken");
        var page = await served.Page("/food");
        page.ShouldContain("Counted with it, drunk within an hour: Black tea");
        Absorbed(page).ShouldBeLessThan(alone);
    }

    [Fact]
    public async Task Where_iron_is_held_back_nothing_raises_it()
    {
        using var served = new Served();
        await served.Tell();
        await served.Result("ferritin", "900", "ng/mL");
        await served.Result("tsat", "62", "%");
        await Save(served, "lentils 200");
        var page = await served.Page("/food");
        page.ShouldContain("Iron is held back for you at present");
        page.ShouldNotContain("class=\"swap\"");
        var meal = served.Entries[^1].Id;
        var before = served.Entries.Count;
        await served.Send("/food", $"/food/swap/{meal}", ("swap", "add-guava"));
        served.Entries.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Iron_that_was_taken_stands_apart_from_food_and_a_passed_limit_names_its_body()
    {
        using var served = new Served();
        await served.Tell();
        await served.Send("/settings/taking", "/settings/taking", ("kind", "supplement"), ("name", "Ferrous bisglycinate"),
            ("times", "08:00"), ("prescribed", "no"), ("iron", "65"), ("everyDays", "1"));
        await Save(served, "milk 200");
        await served.Send("/", "/today/done", ("item", "ferrous bisglycinate"), ("time", "00:05"));
        var page = await served.Page("/food");
        page.ShouldContain("of 65 mg");
        page.ShouldContain("not counted into food");
        page.ShouldContain("a level held to be safe by the European Food Safety Authority");
        Absorbed(page).ShouldBeLessThan(0.1);
    }

    [Fact]
    public async Task A_day_of_which_nothing_was_told_is_a_gap_in_the_week()
    {
        using var served = new Served();
        await served.Begin();
        await Save(served, "spinach 100");
        Regex.Count(await served.Page("/food"), "class=\"gap\"").ShouldBe(6);
        (await served.Page($"/food?on={DateTime.Now.AddDays(-1):yyyy-MM-dd}")).ShouldContain("Nothing was entered for this day.");
    }

    [Fact]
    public async Task Ordinary_foods_come_before_offal_which_says_what_it_brings_besides()
    {
        using var served = new Served();
        await served.Tell();
        var page = await served.Page("/food/sources?nutrient=iron");
        var offal = page.IndexOf("For now and then", StringComparison.Ordinal);
        page[..offal].ShouldNotContain("liver,");
        page[offal..].ShouldContain("pork liver, braised");
        page[offal..].ShouldContain("the most a day: not in pregnancy");
        (await served.Page("/food/sources?nutrient=vitamin-c")).ShouldNotContain("spleen");
    }

    [Fact]
    public async Task Sources_are_listed_by_what_is_absorbed()
    {
        using var served = new Served();
        await served.Tell();
        await served.Send("/start/4", "/start/4", ("diet", "vegan"));
        var page = await served.Page("/food/sources?nutrient=iron");
        page.ShouldContain("contains ");
        page.ShouldNotContain("liver");
        (await served.Page("/food/sources?nutrient=vitamin-c")).ShouldContain("blackcurrants");
        (await served.Page("/food/sources?nutrient=nothing")).ShouldContain("Iron absorbed from a portion");
    }

    [Fact]
    public async Task The_example_shows_its_meals_and_takes_none()
    {
        using var served = new Served();
        var page = await served.Page("/food");
        page.ShouldContain("Lentil soup with bell pepper");
        page.ShouldContain("Coffee an hour before or two hours after");
        page.ShouldNotContain("beef, lean, cooked, 60 g");
        page.ShouldNotContain("/food/meal/");
        (await served.Page("/food?on=2026-10-11")).ShouldContain("Red meat with spinach and potatoes");
        await served.Page("/food/add", HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Before_the_first_meal_one_is_worked_as_an_example()
    {
        using var served = new Served();
        await served.Begin();
        var page = await served.Page("/food");
        page.ShouldContain("Worked example");
        page.ShouldContain("Spinach smoothie with lemon");
        page.ShouldNotContain("/food/meal/");
    }

    [Fact]
    public async Task In_Chinese_the_page_speaks_Chinese()
    {
        using var served = new Served();
        await served.Begin(language: "zh-CN");
        await Save(served, "菠菜 150，豆腐 100克");
        Items(served.Entries[^1].Data)[0].ShouldBe("spinach 150");
        var page = await served.Page("/food");
        page.ShouldContain("吸收的铁");
        page.ShouldContain("菠菜、");
        page.ShouldContain("午餐");
    }

    private static string Today => DateTime.Now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Task<HttpResponseMessage> Save(Served served, string text, params (string Name, string Value)[] more) =>
        served.Send("/food/add", "/food/add", [("slot", "lunch"), ("date", Today), ("text", text), ("do", "save"), .. more]);

    private static async Task<string> Step(Served served, params (string Name, string Value)[] fields)
    {
        var answer = await served.Send("/food/add", "/food/add", fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static (string Name, string Value)[] Fields(string page) =>
        [.. Draft().Matches(page).SelectMany(match => new[] { ("food", match.Groups[1].Value), ("amount", match.Groups[2].Value), ("measure", "g") })];

    private static string[] Items(System.Text.Json.JsonElement data) =>
        [.. data.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("food").GetString()} {item.GetProperty("grams").GetRawText()}")];

    private static double Absorbed(string page) =>
        double.Parse(Milligrams().Match(page).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("""name="food" value="([^"]+)".*?name="amount" value="([^"]*)""", RegexOptions.Singleline)]
    private static partial Regex Draft();

    [GeneratedRegex("""name="swap" value="([^"]+)""")]
    private static partial Regex Swap();

    [GeneratedRegex("""class="absorbed">([0-9.]+)""")]
    private static partial Regex Milligrams();
}
