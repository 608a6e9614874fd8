using Microsoft.Data.Sqlite;
using Npgsql;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Tests;

/// <summary>What keeps a store from being used is one clear sentence and what helps.</summary>
public abstract class RefusalTests(On database) : StoreTests(database)
{
    private protected StoreRefusal Refused() => Should.Throw<StoreRefusal>(() => Open().Dispose());

    private protected Guid Begin()
    {
        using var store = Open();
        return store.AddPerson().Id;
    }

    [Fact]
    public void A_newer_schema_is_left_as_it_is()
    {
        Begin();
        Tamper("UPDATE settings SET value = '99' WHERE name = 'schema'");
        Refused().What.ShouldContain("newer Sanguine (schema 99");
    }

    [Fact]
    public void Another_master_key_is_refused()
    {
        Begin();
        var other = Place with { MasterKey = Convert.ToBase64String(new byte[32]) };
        Should.Throw<StoreRefusal>(() => JournalStore.Open(other, Clock)).What.ShouldContain("not the master key");
        Should.Throw<StoreRefusal>(() => JournalStore.Open(Place with { MasterKey = "secret" }, Clock)).What.ShouldContain("is not a key");
    }

    [Fact]
    public void A_master_key_that_is_gone_or_broken_is_not_made_anew()
    {
        Begin();
        var file = Path.Combine(Place.Folder, "keys", "master.key");
        File.WriteAllText(file, "nonsense");
        Refused().What.ShouldContain("not a key any more");
        File.Delete(file);
        Refused().What.ShouldContain("master key of this store is missing");
        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public void A_person_whose_key_is_missing_is_not_read_and_verify_says_so()
    {
        var person = Begin();
        File.Delete(Path.Combine(Place.Folder, "keys", $"{person}.key"));
        using var store = Open();
        Should.Throw<StoreRefusal>(() => store.Append(person, Some.Ferritins(1, 1))).What.ShouldContain("is missing");
        store.Verify().People.ShouldHaveSingleItem().Problems.ShouldHaveSingleItem().ShouldContain("is missing");
        File.WriteAllText(Path.Combine(Place.Folder, "keys", $"{person}.key"), "nonsense");
        store.Verify().People.ShouldHaveSingleItem().Problems.ShouldHaveSingleItem().ShouldContain("does not open");
    }

    [Fact]
    public void A_folder_that_cannot_be_used_is_named()
    {
        File.WriteAllText(Folder["letter.txt"], "Dear doctor");
        var place = Place with { Folder = Folder["letter.txt/data"] };
        Should.Throw<StoreRefusal>(() => JournalStore.Open(place, Clock)).What.ShouldContain("letter.txt/data");
    }

    public sealed class OnSqlite() : RefusalTests(On.Sqlite)
    {
        [Fact]
        public void Another_kind_of_file_is_left_as_it_is()
        {
            Directory.CreateDirectory(Place.Folder);
            var letter = new string('x', 5000);
            File.WriteAllText(Place.File, letter);
            Refused().What.ShouldContain("not a store of Sanguine");
            File.ReadAllText(Place.File).ShouldBe(letter);
        }

        [Fact]
        public void The_file_of_another_program_is_left_as_it_is()
        {
            Directory.CreateDirectory(Place.Folder);
            using (var other = new SqliteConnection($"Data Source={Place.File};Pooling=False"))
            {
                other.Open();
                using var command = other.CreateCommand();
                command.CommandText = "CREATE TABLE recipes (name TEXT)";
                command.ExecuteNonQuery();
            }

            var before = File.ReadAllBytes(Place.File);
            Refused().What.ShouldContain("not a store of Sanguine");
            File.ReadAllBytes(Place.File).ShouldBe(before);
        }

        [Fact]
        public void A_backup_is_no_store_to_go_on_working_in()
        {
            using (var store = Open())
            {
                store.BackupTo(Folder["b.backup"]);
            }

            File.Copy(Folder["b.backup"], Place.File, overwrite: true);
            Refused().What.ShouldContain("not a store of Sanguine");
        }

        [Fact]
        public void A_file_that_another_does_not_let_go_of_is_said_to_be_in_use()
        {
            var person = Begin();
            using var other = new SqliteConnection($"Data Source={Place.File};Pooling=False");
            other.Open();
            using var hold = other.BeginTransaction();
            using var store = JournalStore.Open(Place with { Patience = 1 }, Clock);
            Should.Throw<StoreRefusal>(() => store.Append(person, Some.Ferritins(1, 1))).What.ShouldContain("Another program is using");
            hold.Rollback();
            store.Append(person, Some.Ferritins(1, 1)).Added.ShouldBe(1);
        }

        [Fact]
        public void A_full_disk_stores_nothing_of_a_batch_and_says_so()
        {
            using var store = Open();
            var person = store.AddPerson().Id;
            store.Append(person, Some.Ferritins(1, 1));
            // The pool gives the store the connection on which the file may not grow any more.
            using (var raw = new Database(Place))
            {
                raw.Alone(session => session.Number("PRAGMA max_page_count = 1"));
                Should.Throw<StoreRefusal>(() => store.Append(person, Some.Ferritins(2, 500))).What.ShouldContain("is full");
                raw.Alone(session => session.Number("PRAGMA max_page_count = 1000000"));
            }

            store.Read(person).Length.ShouldBe(1);
            store.Append(person, Some.Ferritins(2, 500)).Added.ShouldBe(500);
        }

        [Fact]
        public void A_damaged_file_is_said_to_be_damaged()
        {
            var person = Begin();
            using (var store = Open())
            {
                store.Append(person, Some.Ferritins(1, 500));
            }

            SqliteConnection.ClearAllPools();
            using (var file = File.OpenWrite(Place.File))
            {
                file.Position = 8192;
                file.Write(new byte[file.Length - 8192]);
            }

            Should.Throw<StoreRefusal>(() =>
            {
                using var store = Open();
                store.Read(person);
            }).Message.ShouldContain("damaged");
        }

        [Fact]
        public void Folder_keys_and_file_are_for_their_owner_only()
        {
            var person = Begin();
            const UnixFileMode File600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            File.GetUnixFileMode(Place.Folder).ShouldBe(File600 | UnixFileMode.UserExecute);
            File.GetUnixFileMode(Path.Combine(Place.Folder, "keys")).ShouldBe(File600 | UnixFileMode.UserExecute);
            foreach (var file in (string[])[Place.File, Path.Combine(Place.Folder, "keys", "master.key"), Path.Combine(Place.Folder, "keys", $"{person}.key")])
            {
                File.GetUnixFileMode(file).ShouldBe(File600, file);
            }
        }

        [Fact]
        public void A_master_key_from_outside_is_not_written_down()
        {
            var place = Place with { MasterKey = Convert.ToBase64String(Enumerable.Repeat((byte)7, 32).ToArray()) };
            using (var store = JournalStore.Open(place, Clock))
            {
                store.Append(store.AddPerson().Id, Some.Ferritins(1, 1));
            }

            File.Exists(Path.Combine(Place.Folder, "keys", "master.key")).ShouldBeFalse();
            Refused().What.ShouldContain("master key of this store is missing");
            using var again = JournalStore.Open(place, Clock);
            again.Verify().IsWhole.ShouldBeTrue();
        }
    }

    public sealed class OnPostgreSql() : RefusalTests(On.PostgreSql)
    {
        private StoreRefusal RefusedBy(Action<NpgsqlConnectionStringBuilder> change)
        {
            var server = new NpgsqlConnectionStringBuilder(Place.PostgreSql);
            change(server);
            return Should.Throw<StoreRefusal>(() => JournalStore.Open(Place with { PostgreSql = server.ConnectionString }, Clock));
        }

        [Fact]
        public void A_server_that_does_not_answer_is_said() => RefusedBy(server => server.Port = 1).What.ShouldContain("does not answer");

        [Fact]
        public void A_database_that_is_not_there_is_said() =>
            RefusedBy(server => server.Database = "nothing").What.ShouldContain("no such database");

        [Fact]
        public void A_user_who_is_not_there_is_said() =>
            RefusedBy(server => server.Username = "nobody").What.ShouldContain("does not let this user in");

        [Fact]
        public void A_user_who_may_not_is_said()
        {
            Tamper($"CREATE ROLE guest{Environment.ProcessId} LOGIN");
            RefusedBy(server => server.Username = $"guest{Environment.ProcessId}").What.ShouldContain("does not allow");
        }

        [Fact]
        public void What_is_no_connection_string_is_said() =>
            Should.Throw<StoreRefusal>(() => JournalStore.Open(Place with { PostgreSql = "postgres://here" }, Clock))
                .What.ShouldContain("connection string");

        [Fact]
        public void Nothing_of_it_can_be_emptied_at_once()
        {
            Begin();
            Should.Throw<PostgresException>(() => Tamper("TRUNCATE people CASCADE")).Message.ShouldContain("only ever added");
        }
    }
}
