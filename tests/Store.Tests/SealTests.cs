using System.Data.Common;
using System.Text;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Tests;

public abstract class SealTests(On database) : StoreTests(database)
{
    private Guid Filled(int entries = 4)
    {
        using var store = Open();
        var person = store.AddPerson().Id;
        store.Append(person, Some.Ferritins(1, entries));
        return person;
    }

    private string[] ProblemsNow()
    {
        using var store = Open();
        return [.. store.Verify().People.SelectMany(person => person.Problems)];
    }

    [Fact]
    public void Neither_what_nor_when_nor_which_entry_can_be_read_in_the_database()
    {
        var person = Filled();
        using var raw = new Database(Place);
        var everything = raw.Read(session => session.All(
            "SELECT person, sequence, tag, payload FROM entries", row => string.Concat(
                Encoding.Latin1.GetBytes(row.GetString(0) + row.GetInt64(1)).Concat(row.GetFieldValue<byte[]>(2))
                    .Concat(row.GetFieldValue<byte[]>(3)).Select(b => (char)b))));
        everything.Count.ShouldBe(4);
        foreach (var telling in (string[])["ferritin", "lab.result", "2026", "00000000-0000-4000", "ng/mL"])
        {
            everything.ShouldAllBe(row => !row.Replace(person.ToString(), "").Contains(telling));
        }
    }

    [Theory]
    [InlineData("UPDATE entries SET payload = tag", "only ever added")]
    [InlineData("DELETE FROM entries", "only where their person is erased")]
    [InlineData("DELETE FROM people", "remembered as erased")]
    [InlineData("UPDATE people SET length = 1", "only grows")]
    public void What_is_written_stays(string statement, string refusal)
    {
        Filled();
        Should.Throw<DbException>(() => Tamper(statement)).Message.ShouldContain(refusal);
        ProblemsNow().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE entries SET sequence = 9 WHERE sequence = 2")]
    [InlineData("DELETE FROM entries WHERE sequence = 2")]
    [InlineData("DELETE FROM entries WHERE sequence = 4")]
    [InlineData("DELETE FROM entries WHERE sequence = 4; UPDATE people SET length = 3")]
    [InlineData("UPDATE entries SET payload = (SELECT payload FROM entries AS other WHERE other.sequence = 1) WHERE sequence = 2")]
    [InlineData("UPDATE people SET length = 5")]
    [InlineData("INSERT INTO entries (person, sequence, tag, payload) SELECT person, 5, payload, payload FROM entries WHERE sequence = 1")]
    public void What_was_changed_past_the_store_is_noticed_and_not_read(string statements)
    {
        var person = Filled();
        TamperUnguarded(statements.Split("; "));
        ProblemsNow().ShouldNotBeEmpty();
        using var store = Open();
        Should.Throw<StoreRefusal>(() => store.Read(person)).Message.ShouldContain("verify");
    }

    [Fact]
    public void An_entry_moved_to_another_person_does_not_open()
    {
        var (one, other) = (Filled(2), Filled(1));
        TamperUnguarded(
            $"INSERT INTO entries (person, sequence, tag, payload) SELECT '{other}', 2, tag, payload FROM entries WHERE person = '{one}' AND sequence = 2",
            $"UPDATE people SET length = 2 WHERE id = '{other}'");
        ProblemsNow().ShouldContain("entry 2 was changed, or is another's");
    }

    [Fact]
    public void What_is_whole_is_said_to_be_whole()
    {
        var person = Filled();
        using var store = Open();
        var report = store.Verify();
        report.IsWhole.ShouldBeTrue();
        var only = report.People.ShouldHaveSingleItem();
        (only.Person, only.Entries, only.Erased).ShouldBe((person, 4, false));
    }

    public sealed class OnSqlite() : SealTests(On.Sqlite);

    public sealed class OnPostgreSql() : SealTests(On.PostgreSql);
}
