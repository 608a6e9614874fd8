using System.Text.Json;
using Sanguine.Interop.Text;

namespace Sanguine.Interop.FoodData;

/// <summary>A release as JSON: an object with one list of foods.</summary>
internal sealed class JsonRelease(string file, ReleaseReading reading)
{
    private const string Branded = "BrandedFoods";

    private const string Download = "download the release again";

    private readonly HashSet<(int Nutrient, string Unit)> wrongUnits = [];

    public void Read(Stream content)
    {
        var lists = 0;
        new JsonFoods(content, file, reading).Walk(
            name =>
            {
                var known = name == Branded || FoodKinds.OfList(name) is not null;
                lists += known ? 1 : 0;
                return known;
            },
            Read);
        if (lists == 0)
        {
            reading.Report(new(
                null, file, "file", "the JSON has none of the lists SRLegacyFoods, FoundationFoods and SurveyFoods",
                "take the JSON of SR Legacy, Foundation Foods or FNDDS from fdc.nal.usda.gov/download-datasets"));
        }
    }

    private void Read(JsonPlace place, JsonElement json)
    {
        var said = Text(json, "dataType");
        var kind = said is null ? FoodKinds.OfList(place.List) : FoodKinds.Of(said);
        if (place.List == Branded || said == "Branded")
        {
            reading.Skip("branded foods, which are not read");
        }
        else if (json.ValueKind != JsonValueKind.Object)
        {
            reading.ReportFood(place.Wrong("food", "this is no food", Download));
        }
        else if (kind is null)
        {
            reading.Skip(Plain.Quote(said));
        }
        else if (Whole(json, "fdcId") is not { } id)
        {
            reading.ReportFood(place.Wrong("fdcId", "the food has no id", Download));
        }
        else if (Plain.Line(Text(json, "description")) is not { } description)
        {
            reading.ReportFood(place.Wrong("description", $"food {id} has no name", Download));
        }
        else
        {
            reading.Keep(Food(place, json, id, kind.Value, description), () => place.Wrong(
                "fdcId", $"food {id} is there twice, and the first was kept", "delete one of the two"));
        }
    }

    private FoodRow Food(JsonPlace place, JsonElement json, int id, FoodKind kind, string description)
    {
        var food = new FoodRow(id, kind, description)
        {
            Category = Text(Inner(json, "wweiaFoodCategory"), "wweiaFoodCategoryDescription")
                ?? Text(Inner(json, "foodCategory"), "description") ?? "",
            Ndb = kind == FoodKind.SrLegacy && Whole(json, "ndbNumber") is { } number ? $"{number:00000}" : null,
        };
        foreach (var nutrient in Items(json, "foodNutrients"))
        {
            Put(place, food, nutrient);
        }

        foreach (var portion in Items(json, "foodPortions"))
        {
            PutPortion(place, food, portion);
        }

        return food;
    }

    private void Put(JsonPlace place, FoodRow food, JsonElement json)
    {
        var said = Inner(json, "nutrient");
        var amount = Inner(json, "amount");
        if (WantedNutrients.Of(Whole(said, "id"), Whole(said, "number")) is not { } nutrient
            || amount.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return;
        }

        var unit = Text(said, "unitName") ?? "";
        if (NutrientUnits.Of(unit) is not { } given || !given.Converts(nutrient.Unit))
        {
            if (wrongUnits.Add((nutrient.Id, unit)))
            {
                reading.Report(place.Wrong("unitName", UnitWords.What(Plain.Quote(unit), nutrient), UnitWords.Cure));
            }
        }
        else if (Number(amount) is not { } figure)
        {
            reading.Report(place.Wrong(
                "amount", $"'{Plain.Quote(amount.GetRawText())}' is no amount of {nutrient.Name} in food {food.FdcId}",
                "write a number that is not below zero; it counts as not measured"));
        }
        else if (double.IsNaN(food.Amounts[nutrient.Place]))
        {
            food.Amounts[nutrient.Place] = figure.In(given, nutrient.Unit);
        }
    }

    private void PutPortion(JsonPlace place, FoodRow food, JsonElement json)
    {
        var grams = Inner(json, "gramWeight");
        if (grams.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return;
        }

        if (Number(grams) is not { } weight)
        {
            reading.Report(place.Wrong(
                "gramWeight", $"'{Plain.Quote(grams.GetRawText())}' is no weight of a portion of food {food.FdcId}",
                "write the weight in grams"));
            return;
        }

        var words = Portion.Named(
            Text(Inner(json, "measureUnit"), "name"), Text(json, "portionDescription") ?? "",
            Text(json, "modifier") ?? "");
        food.Portions.Add(new(Whole(json, "sequenceNumber"), Number(Inner(json, "amount")), words, weight));
    }

    private static JsonElement Inner(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var inner) ? inner : default;

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name) =>
        Inner(json, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;

    /// <summary>Null for what is no text, and for a text that is no Unicode.</summary>
    private static string? Text(JsonElement json, string name)
    {
        try
        {
            return Inner(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()!.Trim() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static int? Whole(JsonElement json, string name) => Inner(json, name) switch
    {
        { ValueKind: JsonValueKind.Number } number => Cells.Whole(number.GetRawText()),
        { ValueKind: JsonValueKind.String } => Cells.Whole(Text(json, name)),
        _ => null,
    };

    private static double? Number(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number ? Cells.Amount(json.GetRawText()) : null;
}
