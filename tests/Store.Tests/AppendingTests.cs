using CsCheck;
using Sanguine.Journal;

namespace Sanguine.Store.Tests;

public abstract class AppendingTests(On database) : StoreTests(database)
{
    [Fact]
    public void What_was_appended_is_read_in_the_order_in_which_it_came()
    {
        using var store = Open();
        var person = store.AddPerson().Id;
        store.Append(person, Some.Ferritins(5, 3)).ShouldBe(new(3, 0, []));
        Some.Lines(store.Read(person)).ShouldBe(Some.Lines(Some.Ferritins(5, 3)));
        store.Append(person, Some.Ferritins(1, 2));
        Some.Lines(store.Read(person)).ShouldBe(Some.Lines([.. Some.Ferritins(5, 3), .. Some.Ferritins(1, 2)]));
        using var again = Open();
        Some.Lines(again.Read(person)).ShouldBe(Some.Lines(store.Read(person)));
    }

    [Fact]
    public void Whatever_comes_in_whatever_batches_is_there_once()
    {
        using var store = Open();
        Gen.Int[1, 12].Array[0, 6].Array[0, 6].Sample(
            batches =>
            {
                var person = store.AddPerson().Id;
                var expected = new List<int>();
                foreach (var batch in batches)
                {
                    var fresh = batch.Distinct().Except(expected).ToArray();
                    var appended = store.Append(person, [.. batch.Select(n => Some.Ferritin(n))]);
                    (appended.Added, appended.Duplicates, appended.Problems.Length)
                        .ShouldBe((fresh.Length, batch.Length - fresh.Length, 0));
                    expected.AddRange(fresh);
                    Some.Lines(store.Read(person)).ShouldBe(Some.Lines(expected.Select(n => Some.Ferritin(n))));
                }
            },
            iter: 25, threads: 1);
        store.Verify().IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void The_same_id_with_other_content_is_reported_and_what_stands_stands()
    {
        using var store = Open();
        var person = store.AddPerson().Id;
        store.Append(person, [Some.Ferritin(1, "31")]);
        var appended = store.Append(person, [Some.Ferritin(1, "13"), Some.Ferritin(2)]);
        (appended.Added, appended.Duplicates).ShouldBe((1, 1));
        appended.Problems.ShouldHaveSingleItem().What.ShouldContain("already there with other content");
        store.Read(person)[0].Data.GetProperty("value").GetInt32().ShouldBe(31);
        store.Append(person, [Some.Ferritin(1, "31.0")]).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Two_people_may_have_entries_of_the_same_id()
    {
        using var store = Open();
        var (one, other) = (store.AddPerson().Id, store.AddPerson().Id);
        store.Append(one, [Some.Ferritin(1, "31")]);
        store.Append(other, [Some.Ferritin(1, "200")]).Added.ShouldBe(1);
        store.People().Select(person => person.Id).ShouldBe([one, other], ignoreOrder: true);
        store.Read(one)[0].Data.GetProperty("value").GetInt32().ShouldBe(31);
    }

    [Fact]
    public void Fields_of_tomorrow_come_out_as_they_went_in()
    {
        const string Line = """{"v":1,"id":"0199d000-0000-7000-8000-000000000001","kind":"moon.seen","at":"2026-10-12","data":{"phase":"满月"},"mood":"calm"}""";
        using var store = Open();
        var person = store.AddPerson().Id;
        store.Append(person, [Some.Entry(Line)]);
        JournalText.Line(store.Read(person)[0]).ShouldBe(Line);
    }

    [Fact]
    public void Many_who_append_at_once_lose_nothing_and_double_nothing()
    {
        using var first = Open();
        using var second = Open();
        var person = first.AddPerson().Id;
        // Eight at work, on two stores, each entry offered by two of them.
        Parallel.For(0, 8, new() { MaxDegreeOfParallelism = 8 }, worker =>
        {
            for (var i = 0; i < 10; i++)
            {
                (worker % 2 == 0 ? first : second).Append(person, Some.Ferritins((worker / 2 * 100) + (i * 3), 3));
            }
        });
        var expected = Enumerable.Range(0, 4).SelectMany(pair => Some.Ferritins(pair * 100, 30)).Select(entry => entry.Id);
        first.Read(person).Select(entry => entry.Id).ShouldBe(expected, ignoreOrder: true);
        Some.Lines(second.Read(person)).ShouldBe(Some.Lines(first.Read(person)));
        first.Verify().IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void What_another_process_appended_is_read()
    {
        using var here = Open();
        var person = here.AddPerson().Id;
        here.Append(person, Some.Ferritins(1, 2));
        here.Read(person).Length.ShouldBe(2);
        using var there = Open();
        there.Append(person, Some.Ferritins(3, 2));
        Some.Lines(here.Read(person)).ShouldBe(Some.Lines(Some.Ferritins(1, 4)));
    }

    [Fact]
    public void Nobody_is_refused()
    {
        using var store = Open();
        Should.Throw<StoreRefusal>(() => store.Read(Guid.NewGuid())).What.ShouldContain("no person");
        Should.Throw<StoreRefusal>(() => store.Append(Guid.NewGuid(), Some.Ferritins(1, 1)));
    }

    public sealed class OnSqlite() : AppendingTests(On.Sqlite);

    public sealed class OnPostgreSql() : AppendingTests(On.PostgreSql);
}
