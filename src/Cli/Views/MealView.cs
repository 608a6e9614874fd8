using Sanguine.App.Food;
using Sanguine.Cli.Terminal;
using Sanguine.Nutrition;

namespace Sanguine.Cli.Views;

/// <summary>A meal: the iron absorbed first, with its interval; the factors that made it; what would raise it; what is unsure.</summary>
public static class MealView
{
    private const int MostDoubts = 4;

    public static Page Of(MealReview review, FoodContext context, FoodWords words, int width)
    {
        var page = new Page(width);
        var iron = review.Iron;
        page.Blank();
        foreach (var portion in review.Meal.Portions)
        {
            page.Pair(
                new(words.Say("food.per-portion", ("food", words.Name(portion.FoodId)), ("grams", FoodWords.Amount(portion.Grams))), Ink.Plain),
                new($"{FoodWords.Mg(portion.Of(Nutrient.Iron) ?? 0)} mg {words.Say("food.nutrient.iron")}", Ink.Quiet));
        }

        page.Blank();
        if (iron.Contents.Iron <= 0)
        {
            page.Say(words.Say("food.no-iron"), Ink.Strong);
        }
        else
        {
            page.Say(words.Say("food.absorbed", ("mg", FoodWords.Mg(iron.Absorbed))), Ink.Strong);
            page.Say(words.Say(
                "food.absorbed-of", ("low", FoodWords.Mg(iron.Low)), ("high", FoodWords.Mg(iron.High)),
                ("eaten", FoodWords.Mg(iron.Contents.Iron))), Ink.Quiet);
            page.Blank();
            Factors(page, iron, context.Knowledge, words);
        }

        Swaps(page, review, context, words);
        Doubts(page, iron, words);
        page.Blank();
        if (iron.HasSoy)
        {
            page.Say(words.Say("food.soy"), Ink.Amber);
        }

        if (iron.Ferritin > context.Knowledge.Model.FerritinPlateau)
        {
            page.Say(words.Say("food.plateau"), Ink.Quiet);
        }

        page.Say(words.Say("food.reconstructed"), Ink.Quiet);
        page.Say(words.Say("cli.not-a-device"), Ink.Quiet);
        return page;
    }

    private static void Factors(Page page, AbsorbedIron iron, NutritionKnowledge knowledge, FoodWords words)
    {
        page.Pair(new(words.Say("food.base"), Ink.Plain), new($"{FoodWords.Amount(knowledge.Model.WheatRoll)} %", Ink.Plain));
        foreach (var (_, label, factor) in words.Factors(iron))
        {
            page.Pair(new(label, Ink.Plain), new($"× {FoodWords.Factor(factor)}", factor < 1 ? Ink.Garnet : Ink.Plain));
        }

        page.Say(words.Say(
            "food.non-heme", ("eaten", FoodWords.Mg(iron.Contents.NonHemeIron)), ("absorbed", FoodWords.Mg(iron.FromNonHeme))));
        if (iron.Contents.HemeIron > 0)
        {
            page.Say(words.Say(
                "food.heme", ("eaten", FoodWords.Mg(iron.Contents.HemeIron)), ("absorbed", FoodWords.Mg(iron.FromHeme))));
        }
    }

    private static void Swaps(Page page, MealReview review, FoodContext context, FoodWords words)
    {
        if (!context.EncouragesIron)
        {
            page.Blank();
            page.Say(words.Say("food.held"), Ink.Amber);
        }
        else if (!review.Swaps.IsEmpty)
        {
            page.Blank();
            page.Say(words.Say("food.raises"), Ink.Garnet);
            foreach (var swap in review.Swaps)
            {
                page.Pair(
                    new(words.Say(swap), Ink.Plain),
                    new($"{FoodWords.Mg(review.Iron.Absorbed)} → {FoodWords.Mg(swap.Absorbed)} mg", Ink.Strong));
            }
        }
    }

    private static void Doubts(Page page, AbsorbedIron iron, FoodWords words)
    {
        if (iron.Doubts.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Say(words.Say("food.unsure", ("low", FoodWords.Mg(iron.Low)), ("high", FoodWords.Mg(iron.High))), Ink.Garnet);
        foreach (var doubt in iron.Doubts.Take(MostDoubts))
        {
            page.Pair(new(words.Say(doubt), Ink.Plain), new($"{FoodWords.Mg(doubt.Low)}–{FoodWords.Mg(doubt.High)}", Ink.Quiet));
        }
    }
}
