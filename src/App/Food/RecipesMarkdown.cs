using System.Text;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>What the article's meals contain and what is absorbed of it; <c>docs/recipes.md</c> is this text.</summary>
public static class RecipesMarkdown
{
    private static readonly double[] Ferritins = [15, 30, 60];

    public static string Of(NutritionKnowledge knowledge, FoodWords words)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(words.Say("food.recipes.title")).Append("\n\n").Append(words.Say("food.recipes.intro")).Append('\n');
        foreach (var part in knowledge.Recipes.GroupBy(recipe => recipe.Article).OrderByDescending(part => part.Key))
        {
            page.Append("\n## ").Append(words.Say(part.Key ? "food.recipes.of-article" : "food.recipes.others")).Append("\n\n");
            page.Append("| ").Append(words.Say("food.recipes.columns")).Append(" |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
            foreach (var recipe in part)
            {
                Row(page, recipe, knowledge, words);
            }
        }

        return page.ToString();
    }

    private static void Row(StringBuilder page, Recipe recipe, NutritionKnowledge knowledge, FoodWords words)
    {
        var meal = Meal.Of(knowledge.Foods, recipe.Items);
        var absorbed = Ferritins.Select(ferritin => AbsorbedIron.Of(meal, ferritin, knowledge)).ToArray();
        var contents = absorbed[0].Contents;
        var items = string.Join(", ", recipe.Items.Select(item => $"{words.Name(item.Food)} {FoodWords.Amount(item.Grams)} g"));
        page.Append("| **").Append(recipe.Name(words.Words.Language)).Append("**: ").Append(items);
        page.Append(" | ").Append(FoodWords.Mg(contents.Iron)).Append(" | ").Append(FoodWords.Mg(contents.HemeIron));
        foreach (var iron in absorbed)
        {
            page.Append(" | ").Append(FoodWords.Mg(iron.Absorbed)).Append(" (").Append(FoodWords.Mg(iron.Low)).Append('–')
                .Append(FoodWords.Mg(iron.High)).Append(')');
        }

        page.Append(" | ").Append(FoodWords.Amount(contents.VitaminC)).Append(" | ").Append(FoodWords.Amount(contents.Phytate)).Append(" |\n");
    }
}
