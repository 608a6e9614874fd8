using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.App.Food;
using Sanguine.Journal;
using Sanguine.Nutrition;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Food;

/// <summary>Meals: of a day, added, changed, withdrawn; foods found; the best sources.</summary>
public static class FoodRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/food", (Visit visit) => visit.Show<FoodPage>((nameof(FoodPage.Date), On(visit))));
        app.MapGet("/food/sources", (Visit visit) => visit.Show<SourcesPage>((nameof(SourcesPage.Asked), visit.Asked("nutrient"))));
        app.MapGet("/food/search", (Visit visit) => visit.Show<FoundFoods>((nameof(FoundFoods.Typed), visit.Asked("q") ?? "")));
        app.MapGet("/food/add", IResult (Visit visit) => visit.IsExample
            ? Results.Redirect("/start")
            : Page(visit, MealForm.On(On(visit), visit.Now) with { Text = visit.Asked("q") ?? "" }));
        app.MapPost("/food/add", (Visit visit, IFormCollection form) => Step(visit, form, null)).OfTheirOwn();
        app.MapGet("/food/meal/{entry}", IResult (Visit visit, string entry) =>
            Find(visit, entry) is { } meal ? Page(visit, MealForm.Of(meal), entry) : NotFound(visit));
        app.MapPost("/food/meal/{entry}", IResult (Visit visit, string entry, IFormCollection form) =>
            Find(visit, entry) is { } ? Step(visit, form, entry) : NotFound(visit));
        app.MapPost("/food/swap/{entry}", IResult (Visit visit, string entry, IFormCollection form) =>
        {
            if (Find(visit, entry) is not { } meal)
            {
                return NotFound(visit);
            }

            if (Idea(visit, form["swap"].ToString()) is { } idea && Swaps.Changed(meal.Own, idea, visit.Eating.Knowledge.Foods) is { } changed)
            {
                Correct(visit, entry, changed, meal.Slot, form["id"]);
            }

            return Back(visit, meal.At.Date, "meal-raised");
        });
        app.MapPost("/food/withdraw/{entry}", IResult (Visit visit, string entry, IFormCollection _) =>
        {
            if (Find(visit, entry) is not { } meal)
            {
                return NotFound(visit);
            }

            visit.Write("entry.withdrawn", When.At(visit.Now.ToOffsetDateTime()), new JsonObject { ["withdraws"] = entry });
            return Back(visit, meal.At.Date, "withdrawn");
        });
    }

    /// <summary>Each button of the form is a step with the draft it carries; only Save writes.</summary>
    private static IResult Step(Visit visit, IFormCollection form, string? entry)
    {
        var kitchen = new Kitchen(visit);
        var draft = MealForm.Of(form);
        if (form["add"] is [{ } food])
        {
            return Page(visit, draft.Choose(food, kitchen), entry);
        }

        draft = draft.Take(kitchen);
        if (form["remove"] is [{ } index])
        {
            return Page(visit, int.TryParse(index, out var at) ? draft.Without(at) : draft, entry);
        }

        if (form["recipe"] is [{ } name] && visit.Eating.Knowledge.Recipes.FirstOrDefault(one => one.Id == name) is { } recipe)
        {
            return Page(visit, draft with { Items = [.. draft.Items, .. recipe.Items.Select(item => DraftItem.Of(item.Food, item.Grams))] }, entry);
        }

        if (form["swap"] is [{ } id])
        {
            return Page(visit, Idea(visit, id) is { } idea ? draft.With(idea, kitchen.Foods) : draft, entry);
        }

        if (form["do"] != "save")
        {
            return Page(visit, draft, entry);
        }

        var read = draft.Checked(kitchen.Foods, visit.Now.Date);
        if (!read.Wrong.IsEmpty)
        {
            return Page(visit, read, entry, StatusCodes.Status422UnprocessableEntity);
        }

        var meal = read.Meal(kitchen.Foods);
        if (entry is not null)
        {
            Correct(visit, entry, meal, read.Slot, read.Id);
            return Back(visit, read.Day!.Value, "corrected");
        }

        // A drink alone is no meal, to the day and to the meal it is drunk with.
        var (kind, data) = meal.Portions.All(portion => portion.Food is { IsDrink: true })
            ? ("drink.taken", new JsonObject { ["items"] = MealForm.Json(meal) })
            : ("meal.eaten", new JsonObject { ["slot"] = SlotOf(read.Slot), ["items"] = MealForm.Json(meal) });
        visit.Write(kind, read.At(visit.Zone), data, read.Id);
        return Back(visit, read.Day!.Value, "added");
    }

    private static string? SlotOf(string? slot) => slot is not null && EatenMeal.Slots.Contains(slot) ? slot : null;

    /// <summary>The whole new data of an entry: what the form does not show stays as it was.</summary>
    private static void Correct(Visit visit, string entry, Meal meal, string? slot, string? id)
    {
        var standing = Ledger.Of(visit.Journal.Entries).Standing.First(each => each.Entry.Id == entry);
        using var before = JsonDocument.Parse(standing.DataText);
        var data = JsonNode.Parse(before.RootElement.GetRawText())!.AsObject();
        // A drink may have stood alone, without a list.
        data.Remove("food");
        data.Remove("grams");
        data["items"] = MealForm.Json(meal);
        if (standing.Entry.Kind == "meal.eaten")
        {
            data["slot"] = SlotOf(slot);
        }

        visit.Write("entry.corrected", When.At(visit.Now.ToOffsetDateTime()), new JsonObject { ["corrects"] = entry, ["data"] = data }, id);
    }

    private static SwapIdea? Idea(Visit visit, string id) =>
        visit.Eating.EncouragesIron ? visit.Eating.Knowledge.Swaps.FirstOrDefault(idea => idea.Id == id) : null;

    private static EatenMeal? Find(Visit visit, string entry)
    {
        if (visit.IsExample || visit.Review.Record.Eaten.FirstOrDefault(item => item.EntryId == entry) is not { } item)
        {
            return null;
        }

        var day = EatenMeal.On(item.At.Date, visit.Review.Record, visit.Eating);
        return day.Concat(day.SelectMany(meal => meal.Beside)).FirstOrDefault(meal => meal.EntryId == entry);
    }

    private static LocalDate On(Visit visit) =>
        visit.Asked("on") is { } asked && LocalDatePattern.Iso.Parse(asked) is { Success: true, Value: var day } && day <= visit.Review.On
            ? day
            : visit.Review.On;

    private static IResult Back(Visit visit, LocalDate day, string done) => Results.Redirect(
        day == visit.Review.On ? $"/food?done={done}" : $"/food?on={LocalDatePattern.Iso.Format(day)}&done={done}");

    private static Shown<Frame.NotFoundPage> NotFound(Visit visit) => visit.Show<Frame.NotFoundPage>().With(StatusCodes.Status404NotFound);

    private static Shown<MealPage> Page(Visit visit, MealForm form, string? entry = null, int status = StatusCodes.Status200OK) =>
        visit.Show<MealPage>((nameof(MealPage.Form), form), (nameof(MealPage.Entry), entry)).With(status);
}
