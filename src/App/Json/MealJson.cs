using System.Text.Json;
using Sanguine.App.Food;
using Sanguine.Nutrition;

namespace Sanguine.App.Json;

/// <summary>The answer of <c>meal</c>; shape in <c>schema/meal.schema.json</c>.</summary>
public static class MealJson
{
    /// <summary>Folate is told once, in equivalents.</summary>
    private static readonly (string Name, Nutrient Nutrient)[] Totals =
    [
        .. Enum.GetValues<Nutrient>().Where(nutrient => nutrient is not (Nutrient.FolateFood or Nutrient.FolicAcid))
            .Select(nutrient => (NutrientColumns.All[(int)nutrient], nutrient)),
    ];

    public static void Write(Utf8JsonWriter json, MealReview review, FoodWords words)
    {
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var portion in review.Meal.Portions)
        {
            Item(json, portion, words);
        }

        json.WriteEndArray();
        json.WriteStartObject("totals");
        foreach (var (name, nutrient) in Totals)
        {
            Number(json, name, review.Meal.Total(nutrient).Sum);
        }

        Number(json, "phytateMg", review.Iron.Contents.Phytate);
        Number(json, "tanninMg", review.Iron.Contents.Tannin);
        Number(json, "meatFishPoultryG", review.Iron.Contents.Meat);
        json.WriteEndObject();
        json.WriteStartObject("notMeasured");
        foreach (var (name, nutrient) in Totals)
        {
            if (review.Meal.Total(nutrient).NotMeasured is { IsEmpty: false } missing)
            {
                json.WriteTexts(name, missing);
            }
        }

        json.WriteEndObject();
        Iron(json, review.Iron, words);
        json.WriteStartArray("swaps");
        foreach (var swap in review.Swaps)
        {
            json.WriteStartObject();
            json.WriteString("id", swap.Idea.Id);
            json.WriteString("change", words.Say(swap));
            Number(json, "absorbedMg", swap.Absorbed);
            Number(json, "low", swap.Low);
            Number(json, "high", swap.High);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, Portion portion, FoodWords words)
    {
        json.WriteStartObject();
        json.WriteString("food", portion.FoodId);
        json.WriteString("name", words.Name(portion.FoodId));
        Number(json, "grams", portion.Grams);
        json.WriteBoolean("known", portion.Food is not null);
        if (portion.Food is { } food)
        {
            json.WriteString("source", food.Source);
            json.WriteString("row", food.Row);
            json.WriteString("heme", food.Heme.Basis.ToString().ToLowerInvariant());
            json.WriteString("phytate", food.Phytate.Basis.ToString().ToLowerInvariant());
            json.WriteString("tannin", food.Tannin.Basis.ToString().ToLowerInvariant());
        }

        json.WriteEndObject();
    }

    private static void Iron(Utf8JsonWriter json, AbsorbedIron iron, FoodWords words)
    {
        json.WriteStartObject("iron");
        Number(json, "heme", iron.Contents.HemeIron);
        Number(json, "nonHeme", iron.Contents.NonHemeIron);
        json.WriteStartObject("factors");
        Number(json, "phytate", iron.Factors.Phytate);
        Number(json, "vitaminC", iron.Factors.VitaminC);
        Number(json, "polyphenols", iron.Factors.Polyphenols);
        Number(json, "calcium", iron.Factors.Calcium);
        Number(json, "meat", iron.Factors.Meat);
        Number(json, "egg", iron.Factors.Egg);
        Number(json, "ferritin", iron.Factors.Ferritin);
        json.WriteEndObject();
        Number(json, "hemeAbsorbedMg", iron.FromHeme);
        Number(json, "nonHemeAbsorbedMg", iron.FromNonHeme);
        Number(json, "absorbedMg", iron.Absorbed);
        Number(json, "low", iron.Low);
        Number(json, "high", iron.High);
        Number(json, "fraction", iron.Fraction);
        Number(json, "ferritin", iron.Ferritin);
        json.WriteBoolean("ferritinKnown", iron.FerritinIsKnown);
        json.WriteBoolean("soy", iron.HasSoy);
        json.WriteStartArray("unsure");
        foreach (var doubt in iron.Doubts)
        {
            json.WriteStartObject();
            json.WriteString("kind", doubt.Kind);
            json.WriteString("what", doubt.What);
            json.WriteString("text", words.Say(doubt));
            Number(json, "low", doubt.Low);
            Number(json, "high", doubt.High);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Six digits that carry something: more would claim what no table knows.</summary>
    private static void Number(Utf8JsonWriter json, string name, double value) => json.WriteNumber(
        name, value == 0 ? 0 : decimal.Parse(value.ToString("G6", System.Globalization.CultureInfo.InvariantCulture),
            System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture));
}
