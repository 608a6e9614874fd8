namespace Sanguine.Store.Tests;

public sealed class FirstTests
{
    [Fact]
    public void What_was_appended_is_read_again()
    {
        using var folder = new Folder();
        using var store = JournalStore.Open(new(folder["data"]), new Clock());
        var person = store.AddPerson();
        store.Append(person.Id, Some.Ferritins(1, 5)).Added.ShouldBe(5);
        Some.Lines(store.Read(person.Id)).ShouldBe(Some.Lines(Some.Ferritins(1, 5)));
        store.Append(person.Id, Some.Ferritins(3, 5)).Duplicates.ShouldBe(3);
        Some.Lines(store.Read(person.Id)).ShouldBe(Some.Lines(Some.Ferritins(1, 7)));
        store.Verify().IsWhole.ShouldBeTrue();
        store.BackupTo(folder["b"]).Entries.ShouldBe(7);
        store.Erase(person.Id).RowsAreGone.ShouldBeTrue();
        store.People().ShouldBeEmpty();
        store.Verify().IsWhole.ShouldBeTrue();
    }
}
