using System.Text.Json.Nodes;
using Sanguine.App.Facts;
using Sanguine.App.Food;
using Sanguine.App.Json;
using Sanguine.Nutrition;
using Sanguine.Outcome;

namespace Sanguine.App.Tests.Json;

public sealed class SchemaTests
{
    private static readonly (string Language, bool Si)[] Speeches = [("en", false), ("zh", true)];

    public static TheoryData<string> EveryExample => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(EveryExample))]
    public void What_is_said_of_an_example_fits_the_schemas(string example)
    {
        var review = ReviewCare.Of(Examples.Read(example), KnowledgeNow.Value, Berlin.At(), null);
        foreach (var (language, si) in Speeches)
        {
            var words = KnowledgeNow.Value.Words(language, si);
            JsonText.Of(json => AssessmentJson.Write(json, review, words)).ShouldFit("assess", example);
            JsonText.Of(json => PlanJson.Write(json, review.Plan, words)).ShouldFit("plan", example);
            JsonText.Of(json => DayJson.Write(json, review.Day, words)).ShouldFit("day", example);
        }

        JsonText.Of(json => ReviewJson.Write(json, Progress.Of(review.Case))).ShouldFit("review", example);
    }

    [Theory]
    [MemberData(nameof(EveryExample))]
    public void Every_line_of_an_example_is_a_journal_entry(string example)
    {
        foreach (var line in Examples.Read(example).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            line.ShouldFit("journal-entry", line);
        }
    }

    [Fact]
    public void What_is_said_of_a_meal_fits_its_schema()
    {
        var knowledge = KnowledgeNow.Value.Nutrition();
        foreach (var (language, si) in Speeches)
        {
            var words = new FoodWords(KnowledgeNow.Value.Words(language, si), knowledge);
            foreach (var recipe in knowledge.Recipes)
            {
                var meal = Meal.Of(knowledge.Foods, [.. recipe.Items, ("grandmothers-stew", 100)]);
                JsonText.Of(json => MealJson.Write(json, FoodContext.Of(knowledge, 20).Review(meal), words)).ShouldFit("meal", recipe.Id);
            }
        }
    }

    [Fact]
    public void What_importing_foods_did_fits_its_schema()
    {
        var did = new FoodsImported(3, 2, 1, [("sample_food", 7)], [new(4, "food.csv", "amount", "'x' is no number", "import again")]);
        JsonText.Of(json => FoodsImportJson.Write(json, "release.zip", did)).ShouldFit("foods");
    }

    [Fact]
    public void A_kind_or_a_field_of_tomorrow_is_still_an_entry()
    {
        """{"kind":"moon.seen","at":"2026-10-12","data":{"phase":"full"},"mood":"calm"}""".ShouldFit("journal-entry");
        """{"kind":"fever.had","at":"2026-10-12","data":{"celsius":38.5}}""".ShouldFit("journal-entry");
    }

    [Theory]
    [InlineData("""{"kind":"fever.had"}""")]
    [InlineData("""{"kind":"fever.had","at":"12.10.2026"}""")]
    [InlineData("""{"kind":"fever.had","at":"2026-10-12","id":"one"}""")]
    [InlineData("""{"kind":"lab.result","at":"2026-10-12","data":{"marker":"ferritin","value":"31"}}""")]
    [InlineData("""{"kind":"profile.set","at":"2026-10-12","data":{"pregnancy":"perhaps"}}""")]
    public void What_is_no_entry_does_not_fit(string line) => line.ShouldNotFit("journal-entry");

    [Fact]
    public void Nothing_may_be_added_to_an_answer_without_its_schema()
    {
        var review = ReviewCare.Of(Examples.Read(Examples.First), KnowledgeNow.Value, Berlin.At(), null);
        var answer = JsonNode.Parse(JsonText.Of(json =>
            AssessmentJson.Write(json, review, KnowledgeNow.Value.Words("en", false))))!;
        answer["findings"]![0]!["extra"] = 1;
        answer.ToJsonString().ShouldNotFit("assess");
    }

    [Fact]
    public void The_evidence_fits_whole_and_by_any_id()
    {
        var book = EvidenceBook.Of(KnowledgeNow.Value, KnowledgeNow.Value.Words("en", false), Berlin.At());
        JsonText.Of(json => EvidenceJson.Write(json, book, chinese: false)).ShouldFit("evidence");
        JsonText.Of(json => EvidenceJson.Write(json, book, chinese: true)).ShouldFit("evidence");
        foreach (var id in book.Ids)
        {
            JsonText.Of(json => EvidenceJson.Write(json, book.About(id)!, chinese: false)).ShouldFit("evidence", id);
        }
    }

    [Fact]
    public void What_was_imported_fits_for_one_file_and_for_several()
    {
        using var folder = new Folder();
        var table = folder.Write("labs.csv", "Date,Test,Result,Unit\n2026-10-12,Ferritin,31,ng/mL\n03/04/2026,Ferritin,30,ng/mL\n2026-13-45,Ferritin,1,ng/mL\n");
        var one = ImportFiles.Into(new JournalPlace.InFile(folder["j.ndjson"]), [table], new(null, null), KnowledgeNow.Value, Berlin.At(), Stream.Null);
        JsonText.Of(json => ImportJson.Write(json, one)).ShouldFit("import");
        var two = ImportFiles.Into(null, [table, folder["missing"]], new(null, null), KnowledgeNow.Value, Berlin.At(), Stream.Null);
        var text = JsonText.Of(json => ImportJson.Write(json, two));
        text.ShouldFit("import");
        JsonNode.Parse(text)!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public void What_was_added_fits()
    {
        using var folder = new Folder();
        var added = AddFact.To(new JournalPlace.InFile(folder["j.ndjson"]), FactText.Of("ferritin", "<5", "ng/mL"), KnowledgeNow.Value, Berlin.At());
        JsonText.Of(json => AddedJson.Write(json, "j.ndjson", added.Entry!, added.Said!, KnowledgeNow.Value.Words("en", false)))
            .ShouldFit("add");
    }

    [Fact]
    public void There_is_a_schema_for_every_output() =>
        Schemas.Names.ShouldBe(
            [
                "add", "assess", "backup", "day", "erase", "evidence", "foods", "import", "journal-entry", "meal",
                "plan", "restore", "review", "verify",
            ],
            ignoreOrder: true);
}
