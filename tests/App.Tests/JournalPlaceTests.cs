using Sanguine.App.Facts;
using Sanguine.App.Json;
using Sanguine.App.Tests.Json;
using Sanguine.Store;

namespace Sanguine.App.Tests;

public sealed class JournalPlaceTests
{
    private static JournalStore Open(Folder folder) => JournalStore.Open(new(folder["data"]), Berlin.At().Clock);

    [Fact]
    public void The_same_deeds_write_the_same_into_a_file_and_into_the_store()
    {
        using var folder = new Folder();
        using var store = Open(folder);
        var table = folder.Write("labs.csv", "Date,Test,Result,Unit\n2026-10-12,Ferritin,31,ng/mL\n2026-10-12,Hemoglobin,13.3,g/dL\n");
        var texts = new List<string>();
        foreach (var place in (JournalPlace[])[new JournalPlace.InFile(folder["j.ndjson"]), new JournalPlace.InStore(store, null)])
        {
            var imported = ImportFiles.Into(place, [table], new(null, null), KnowledgeNow.Value, Berlin.At(), Stream.Null).Single();
            (imported.Added, imported.Duplicates).ShouldBe((2, 0));
            ImportFiles.Into(place, [table], new(null, null), KnowledgeNow.Value, Berlin.At(), Stream.Null).Single().Duplicates.ShouldBe(2);
            AddFact.To(place, FactText.Of("condition", "celiac"), KnowledgeNow.Value, Berlin.At()).Problems.ShouldBeEmpty();
            var review = ReviewCare.Of(place.Read(), KnowledgeNow.Value, Berlin.At(), null);
            review.Record.Profile.Conditions.ShouldBe(["celiac"]);
            texts.Add(JsonText.Of(json => AssessmentJson.Write(json, review, KnowledgeNow.Value.Words("en", false))));
        }

        texts[1].ShouldBe(texts[0]);
    }

    [Fact]
    public void Somebody_is_there_with_their_first_entry_and_not_before()
    {
        using var folder = new Folder();
        using var store = Open(folder);
        var place = new JournalPlace.InStore(store, ChoosePerson.From(store, null));
        AddFact.To(place, FactText.Of("condition", "nonsense"), KnowledgeNow.Value, Berlin.At()).Entry.ShouldBeNull();
        place.Add([]);
        store.People().ShouldBeEmpty();
        AddFact.To(place, FactText.Of("condition", "celiac"), KnowledgeNow.Value, Berlin.At());
        store.People().ShouldHaveSingleItem().Id.ShouldBe(place.Person!.Value);
    }

    [Fact]
    public void One_of_several_people_is_named_by_number_or_id()
    {
        using var folder = new Folder();
        using var store = Open(folder);
        store.AddPerson();
        store.AddPerson();
        var people = store.People();
        Should.Throw<StoreRefusal>(() => ChoosePerson.From(store, null)).Cure.ShouldContain("--person");
        ChoosePerson.From(store, "2").ShouldBe(people[1].Id);
        ChoosePerson.From(store, people[0].Id.ToString()).ShouldBe(people[0].Id);
        foreach (var nobody in (string[])["0", "3", "me", Guid.NewGuid().ToString()])
        {
            Should.Throw<StoreRefusal>(() => ChoosePerson.From(store, nobody));
        }
    }

    [Fact]
    public void The_answers_of_the_store_fit_their_schemas()
    {
        using var folder = new Folder();
        Guid person;
        using (var store = Open(folder))
        {
            var place = new JournalPlace.InStore(store, null);
            AddFact.To(place, FactText.Of("condition", "celiac"), KnowledgeNow.Value, Berlin.At());
            person = place.Person!.Value;
            JsonText.Of(json => StoreJson.Write(json, store.BackupTo(folder["b.backup"]))).ShouldFit("backup");
            JsonText.Of(json => StoreJson.Write(json, store.Verify())).ShouldFit("verify");
        }

        JsonText.Of(json => StoreJson.Write(
            json, JournalStore.Restore(folder["b.backup"], new(folder["data"]), Berlin.At().Clock, replace: true))).ShouldFit("restore");
        using var again = Open(folder);
        JsonText.Of(json => StoreJson.Write(json, again.Erase(person))).ShouldFit("erase");
        JsonText.Of(json => StoreJson.Write(json, again.Verify())).ShouldFit("verify");
    }

    [Theory]
    [InlineData("XDG_DATA_HOME=/data", null, "/data/sanguine")]
    [InlineData("XDG_DATA_HOME=relative;HOME=/home/me", null, "/home/me/.local/share/sanguine")]
    [InlineData("HOME=/home/me", null, "/home/me/.local/share/sanguine")]
    [InlineData("XDG_DATA_HOME=/data", "/mnt/mine", "/mnt/mine")]
    public void The_folder_is_as_told_or_as_the_environment_says(string environment, string? told, string folder)
    {
        var variables = environment.Split(';').ToDictionary(each => each.Split('=')[0], each => each.Split('=')[1]);
        DataFolder.Place(told, variables.GetValueOrDefault).ShouldBe(new(folder));
    }

    [Fact]
    public void The_server_and_the_master_key_come_from_the_environment()
    {
        var place = DataFolder.Place("/data", name => name switch
        {
            "ConnectionStrings__Journal" => "Host=db",
            "SANGUINE_MASTER_KEY" => "key",
            _ => null,
        });
        place.ShouldBe(new("/data", "Host=db", "key"));
        place.Exists.ShouldBeTrue();
    }
}
