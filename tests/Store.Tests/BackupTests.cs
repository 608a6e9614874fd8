using Microsoft.Data.Sqlite;
using Sanguine.Store.Account;

namespace Sanguine.Store.Tests;

public abstract class BackupTests(On database) : StoreTests(database)
{
    private void CopyKeysTo(StorePlace place)
    {
        Directory.CreateDirectory(Path.Combine(place.Folder, "keys"));
        foreach (var key in Directory.EnumerateFiles(Path.Combine(Place.Folder, "keys")))
        {
            File.Copy(key, Path.Combine(place.Folder, "keys", Path.GetFileName(key)), overwrite: true);
        }
    }

    [Fact]
    public void A_backup_comes_back_with_its_keys_elsewhere()
    {
        using var store = Open();
        var (one, other) = (store.AddPerson().Id, store.AddPerson().Id);
        store.Append(one, Some.Ferritins(1, 30));
        store.Append(other, Some.Ferritins(5, 3));
        var backup = store.BackupTo(Folder["b.backup"]);
        (backup.File, backup.People, backup.Entries, backup.Made).ShouldBe((Folder["b.backup"], 2, 33, Some.Evening));
        store.Append(one, Some.Ferritins(90, 1));

        var elsewhere = NewPlace("elsewhere");
        CopyKeysTo(elsewhere);
        var restored = JournalStore.Restore(Folder["b.backup"], elsewhere, Clock);
        (restored.People, restored.Entries, restored.LeftBehind.Length, restored.MovedAside).ShouldBe((2, 33, 0, null));
        using var again = JournalStore.Open(elsewhere, Clock);
        Some.Lines(again.Read(one)).ShouldBe(Some.Lines(Some.Ferritins(1, 30)));
        again.Verify().IsWhole.ShouldBeTrue();
        again.Append(one, Some.Ferritins(31, 1)).Added.ShouldBe(1);
    }

    [Fact]
    public void A_backup_without_its_keys_shows_nothing()
    {
        using var store = Open();
        store.Append(store.AddPerson().Id, Some.Ferritins(1, 3));
        store.BackupTo(Folder["b.backup"]);
        var elsewhere = NewPlace("elsewhere");
        Should.Throw<StoreRefusal>(() => JournalStore.Restore(Folder["b.backup"], elsewhere, Clock))
            .Message.ShouldContain("keys folder");
        using var nothing = JournalStore.Open(elsewhere, Clock);
        nothing.People().ShouldBeEmpty();
        var bytes = File.ReadAllText(Folder["b.backup"], System.Text.Encoding.Latin1);
        foreach (var telling in (string[])["ferritin", "lab.result", "00000000-0000-4000", "ng/mL"])
        {
            bytes.ShouldNotContain(telling);
        }
    }

    [Fact]
    public void Keys_of_people_without_their_master_key_show_nothing_either()
    {
        using var store = Open();
        store.Append(store.AddPerson().Id, Some.Ferritins(1, 3));
        store.BackupTo(Folder["b.backup"]);
        var elsewhere = NewPlace("elsewhere");
        CopyKeysTo(elsewhere);
        File.Delete(Path.Combine(elsewhere.Folder, "keys", "master.key"));
        Should.Throw<StoreRefusal>(() => JournalStore.Restore(Folder["b.backup"], elsewhere, Clock))
            .Message.ShouldContain("does not open with this master key");
    }

    [Fact]
    public void An_older_backup_does_not_bring_back_who_was_erased()
    {
        using var store = Open();
        var (gone, stays) = (store.AddPerson().Id, store.AddPerson().Id);
        store.Append(gone, Some.Ferritins(1, 3));
        store.Append(stays, Some.Ferritins(1, 2));
        store.BackupTo(Folder["before.backup"]);
        store.Erase(gone);

        var elsewhere = NewPlace("elsewhere");
        CopyKeysTo(elsewhere);
        var restored = JournalStore.Restore(Folder["before.backup"], elsewhere, Clock);
        restored.LeftBehind.ShouldHaveSingleItem().Person.ShouldBe(gone);
        using var again = JournalStore.Open(elsewhere, Clock);
        again.People().ShouldHaveSingleItem().Id.ShouldBe(stays);
        again.Verify().IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void Who_was_erased_stays_erased_in_a_later_backup_and_here()
    {
        using var store = Open();
        var person = store.AddPerson().Id;
        store.Append(person, Some.Ferritins(1, 3));
        store.BackupTo(Folder["before.backup"]);
        store.Erase(person);
        store.BackupTo(Folder["after.backup"]).Entries.ShouldBe(0);
        store.Dispose();
        // Even with a copy of the key that somebody kept, the store remembers.
        Should.Throw<StoreRefusal>(() => JournalStore.Restore(Folder["before.backup"], Place, Clock)).Message.ShouldContain("was erased here");

        var elsewhere = NewPlace("elsewhere");
        CopyKeysTo(elsewhere);
        JournalStore.Restore(Folder["after.backup"], elsewhere, Clock).LeftBehind.ShouldHaveSingleItem();
        Should.Throw<StoreRefusal>(() => JournalStore.Restore(Folder["before.backup"], elsewhere, Clock));
    }

    [Fact]
    public async Task A_backup_is_whole_while_others_write()
    {
        using var store = Open();
        var person = store.AddPerson().Id;
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(
            () =>
            {
                for (var n = 0; !stop.IsCancellationRequested; n += 2)
                {
                    store.Append(person, Some.Ferritins(n, 2));
                }
            },
            TestContext.Current.CancellationToken);
        SpinWait.SpinUntil(() => store.Read(person).Length > 10);
        for (var i = 0; i < 4; i++)
        {
            var backup = store.BackupTo(Folder[$"{i}.backup"]);
            // Two at a time: a batch is in it as a whole or not at all.
            (backup.Entries % 2).ShouldBe(0);
            var elsewhere = NewPlace($"elsewhere{i}");
            CopyKeysTo(elsewhere);
            JournalStore.Restore(Folder[$"{i}.backup"], elsewhere, Clock).Entries.ShouldBe(backup.Entries);
        }

        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public void A_damaged_backup_and_another_file_are_refused()
    {
        using var store = Open();
        store.Append(store.AddPerson().Id, Some.Ferritins(1, 3));
        store.BackupTo(Folder["b.backup"]);
        using (var backup = new SqliteConnection($"Data Source={Folder["b.backup"]};Pooling=False"))
        {
            backup.Open();
            using var command = backup.CreateCommand();
            command.CommandText = "UPDATE entries SET payload = tag WHERE sequence = 2";
            command.ExecuteNonQuery().ShouldBe(1);
        }

        var elsewhere = NewPlace("elsewhere");
        Should.Throw<StoreRefusal>(() => JournalStore.Restore(Folder["b.backup"], elsewhere, Clock)).What.ShouldContain("damaged");
        File.WriteAllText(Folder["letter.txt"], "Dear doctor");
        Should.Throw<StoreRefusal>(() => JournalStore.Restore(Folder["letter.txt"], elsewhere, Clock)).What.ShouldContain("no backup");
        Should.Throw<StoreRefusal>(() => JournalStore.Restore(Folder["nothing"], elsewhere, Clock)).What.ShouldContain("no file");
        Should.Throw<StoreRefusal>(() => store.BackupTo(Folder["letter.txt"])).What.ShouldContain("left as it is");
        Should.Throw<StoreRefusal>(() => store.BackupTo(Folder["no/such/folder"])).What.ShouldContain("cannot be written");
        File.ReadAllText(Folder["letter.txt"]).ShouldBe("Dear doctor");
        Directory.EnumerateFiles(Folder.Path, "*.tmp").ShouldBeEmpty();
    }

    [Fact]
    public void A_backup_is_for_its_owner_only_and_holds_no_way_in()
    {
        using var store = Open();
        store.Append(store.AddPerson().Id, Some.Ferritins(1, 3));
        store.Account.SetPassphrase("four wet dogs sing");
        store.BackupTo(Folder["b.backup"]);
        store.BackupTo(Folder["b.backup"]);
        File.GetUnixFileMode(Folder["b.backup"]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.ReadAllText(Folder["b.backup"], System.Text.Encoding.Latin1).ShouldNotContain("pbkdf2");
    }

    [Fact]
    public void A_store_with_a_journal_is_not_overwritten_unasked()
    {
        using (var store = Open())
        {
            store.Append(store.AddPerson().Id, Some.Ferritins(1, 3));
            store.BackupTo(Folder["b.backup"]);
            Should.Throw<StoreRefusal>(() => JournalStore.Restore(Folder["b.backup"], Place, Clock, replace: true))
                .What.ShouldContain("in use");
        }

        Should.Throw<StoreRefusal>(() => JournalStore.Restore(Folder["b.backup"], Place, Clock)).Cure.ShouldContain("--replace");
    }

    public sealed class OnSqlite() : BackupTests(On.Sqlite)
    {
        [Fact]
        public void A_store_that_is_replaced_lies_aside_and_its_passphrase_still_holds()
        {
            Guid person, erased;
            using (var store = Open())
            {
                (person, erased) = (store.AddPerson().Id, store.AddPerson().Id);
                store.Append(person, Some.Ferritins(1, 3));
                store.Append(erased, Some.Ferritins(1, 3));
                store.BackupTo(Folder["b.backup"]);
                store.Append(person, Some.Ferritins(4, 3));
                store.Account.SetPassphrase("four wet dogs sing");
                store.Erase(erased);
            }

            var restored = JournalStore.Restore(Folder["b.backup"], Place, Clock, replace: true);
            restored.LeftBehind.ShouldHaveSingleItem().ShouldBe(new(erased, "was erased here"));
            File.Exists(restored.MovedAside).ShouldBeTrue();
            using var again = Open();
            again.Read(person).Length.ShouldBe(3);
            again.Account.SignIn("four wet dogs sing").ShouldBe(new Admission.Ok());
            again.Verify().IsWhole.ShouldBeTrue();
        }

        [Fact]
        public void A_replacement_that_fails_leaves_the_store_as_it_was()
        {
            Guid person;
            using (var other = JournalStore.Open(NewPlace("other"), Clock))
            {
                other.Append(other.AddPerson().Id, Some.Ferritins(1, 3));
                other.BackupTo(Folder["others.backup"]);
            }

            using (var store = Open())
            {
                person = store.AddPerson().Id;
                store.Append(person, Some.Ferritins(1, 3));
            }

            Should.Throw<StoreRefusal>(() => JournalStore.Restore(Folder["others.backup"], Place, Clock, replace: true));
            using var again = Open();
            again.Read(person).Length.ShouldBe(3);
            Directory.EnumerateFiles(Place.Folder, "sanguine.before-*").ShouldBeEmpty();
        }

        [Fact]
        public void What_was_backed_up_on_SQLite_comes_back_on_PostgreSQL_and_the_other_way_round()
        {
            using var store = Open();
            var person = store.AddPerson().Id;
            store.Append(person, Some.Ferritins(1, 3));
            store.BackupTo(Folder["b.backup"]);
            var there = new StorePlace(Folder["there"], PostgresServer.NewDatabase());
            CopyKeysTo(there);
            JournalStore.Restore(Folder["b.backup"], there, Clock);
            using (var onPostgres = JournalStore.Open(there, Clock))
            {
                onPostgres.Append(person, Some.Ferritins(4, 2));
                onPostgres.BackupTo(Folder["back.backup"]);
            }

            var back = NewPlace("back");
            CopyKeysTo(back);
            JournalStore.Restore(Folder["back.backup"], back, Clock);
            using var again = JournalStore.Open(back, Clock);
            Some.Lines(again.Read(person)).ShouldBe(Some.Lines(Some.Ferritins(1, 5)));
        }
    }

    public sealed class OnPostgreSql() : BackupTests(On.PostgreSql);
}
