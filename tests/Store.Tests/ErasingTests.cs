using Microsoft.Data.Sqlite;
using Sanguine.Journal;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Tests;

public abstract class ErasingTests(On database) : StoreTests(database)
{
    private string KeyOf(Guid person) => Path.Combine(Place.Folder, "keys", $"{person}.key");

    [Fact]
    public void Erasing_leaves_no_key_and_no_row_and_proves_it()
    {
        using var store = Open();
        var (gone, stays) = (store.AddPerson().Id, store.AddPerson().Id);
        store.Append(gone, Some.Ferritins(1, 3));
        store.Append(stays, Some.Ferritins(1, 2));
        store.Read(gone).Length.ShouldBe(3);
        var proof = store.Erase(gone);
        (proof.Person, proof.Entries, proof.At).ShouldBe((gone, 3, Some.Evening));
        (proof.KeyIsGone, proof.RowsAreGone, proof.FilesAreSwept).ShouldBe((true, true, true));
        File.Exists(KeyOf(gone)).ShouldBeFalse();
        store.People().ShouldHaveSingleItem().Id.ShouldBe(stays);
        store.Read(stays).Length.ShouldBe(2);
        store.Verify().IsWhole.ShouldBeTrue();
        foreach (var deed in (Action[])[() => store.Read(gone), () => store.Append(gone, Some.Ferritins(9, 1)), () => store.Erase(gone)])
        {
            Should.Throw<StoreRefusal>(deed).What.ShouldContain("was erased");
        }
    }

    [Fact]
    public void Another_process_that_had_read_the_person_reads_them_no_more()
    {
        using var here = Open();
        var person = here.AddPerson().Id;
        here.Append(person, Some.Ferritins(1, 3));
        here.Read(person);
        using (var there = Open())
        {
            there.Erase(person);
        }

        Should.Throw<StoreRefusal>(() => here.Read(person));
        Should.Throw<StoreRefusal>(() => here.Append(person, Some.Ferritins(4, 1)));
        using var raw = new Database(Place);
        raw.Read(session => session.Number("SELECT count(*) FROM entries")).ShouldBe(0);
    }

    [Fact]
    public void An_erasure_that_was_cut_short_is_finished_when_the_store_is_opened()
    {
        Guid person;
        using (var store = Open())
        {
            person = store.AddPerson().Id;
            store.Append(person, Some.Ferritins(1, 3));
        }

        Tamper("UPDATE people SET erased = 1");
        using (var store = Open())
        {
            store.People().ShouldBeEmpty();
            store.Verify().IsWhole.ShouldBeTrue();
        }

        File.Exists(KeyOf(person)).ShouldBeFalse();
        using var raw = new Database(Place);
        raw.Read(session => session.Number("SELECT count(*) FROM entries")).ShouldBe(0);
    }

    [Fact]
    public void Export_erase_import_and_export_give_the_same_bytes()
    {
        using var store = Open();
        var person = store.AddPerson().Id;
        store.Append(person, [.. Some.Ferritins(20, 10), .. Some.Ferritins(1, 10)]);
        var export = JournalText.Write(store.Read(person));
        store.Erase(person);
        var again = store.AddPerson().Id;
        store.Append(again, JournalText.Read(export).Entries);
        JournalText.Write(store.Read(again)).ShouldBe(export);
    }

    public sealed class OnSqlite() : ErasingTests(On.Sqlite)
    {
        [Fact]
        public void A_file_that_another_reads_is_swept_when_the_store_is_next_opened()
        {
            using (var store = Open())
            {
                var person = store.AddPerson().Id;
                store.Append(person, Some.Ferritins(1, 3));
                using var reader = new SqliteConnection($"Data Source={Place.File};Pooling=False");
                reader.Open();
                using var reading = reader.BeginTransaction(deferred: true);
                using var command = reader.CreateCommand();
                command.CommandText = "SELECT count(*) FROM entries";
                command.ExecuteScalar().ShouldBe(3);
                var proof = store.Erase(person);
                (proof.KeyIsGone, proof.RowsAreGone, proof.FilesAreSwept).ShouldBe((true, true, false));
            }

            Open().Dispose();
            using var raw = new Database(Place);
            raw.Read(session => Settings.Of(session, Settings.Sweep)).ShouldBe("done");
        }

        [Fact]
        public void Not_even_the_sealed_bytes_stay_in_the_file()
        {
            using var store = Open();
            var person = store.AddPerson().Id;
            store.Append(person, Some.Ferritins(1, 50));
            byte[] payload;
            using (var raw = new Database(Place))
            {
                payload = raw.Read(session =>
                    session.First("SELECT payload FROM entries WHERE sequence = 7", row => row.GetFieldValue<byte[]>(0)))!;
            }

            store.Erase(person);
            foreach (var file in Directory.EnumerateFiles(Place.Folder, "sanguine.db*"))
            {
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                bytes.ToArray().AsSpan().IndexOf(payload).ShouldBe(-1, file);
            }

            SqliteConnection.ClearAllPools();
        }
    }

    public sealed class OnPostgreSql() : ErasingTests(On.PostgreSql);
}
