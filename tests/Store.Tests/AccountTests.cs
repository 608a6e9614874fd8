using NodaTime;
using Sanguine.Store.Account;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Tests;

public abstract class AccountTests(On database) : StoreTests(database)
{
    private const string Words = "four wet dogs sing";

    [Fact]
    public void A_passphrase_lets_in_who_knows_it()
    {
        using var store = Open();
        store.Account.HasPassphrase.ShouldBeFalse();
        store.Account.SignIn(Words).ShouldBe(new Admission.Wrong());
        store.Account.SetPassphrase(Words);
        store.Account.HasPassphrase.ShouldBeTrue();
        store.Account.SignIn(Words).ShouldBe(new Admission.Ok());
        store.Account.SignIn(Words + ".").ShouldBe(new Admission.Wrong());
        Should.Throw<StoreRefusal>(() => store.Account.SetPassphrase("another long one")).What.ShouldContain("already");
    }

    [Fact]
    public void A_passphrase_costs_who_guesses_it_six_hundred_thousand_rounds()
    {
        using var store = JournalStore.Open(new(Place.Folder, Place.PostgreSql), Clock);
        store.Account.SetPassphrase(Words);
        using var raw = new Database(Place);
        raw.Read(rows => rows.First("SELECT passphrase FROM owner", row => row.GetString(0)))!.ShouldStartWith("pbkdf2-sha256$600000$");
        store.Account.SignIn(Words).ShouldBe(new Admission.Ok());
    }

    [Fact]
    public void A_short_passphrase_is_refused()
    {
        using var store = Open();
        Should.Throw<StoreRefusal>(() => store.Account.SetPassphrase("ninechars")).What.ShouldContain("10 characters");
        store.Account.HasPassphrase.ShouldBeFalse();
    }

    [Fact]
    public void Wrong_tries_make_the_next_one_wait_and_a_restart_forgives_none()
    {
        using (var store = Open())
        {
            store.Account.SetPassphrase(Words);
            for (var i = 0; i < 5; i++)
            {
                store.Account.SignIn("not this one at all").ShouldBe(new Admission.Wrong());
            }

            store.Account.SignIn(Words).ShouldBe(new Admission.TooMany(Duration.FromSeconds(30)));
        }

        using var again = Open();
        Clock.Now += Duration.FromSeconds(20);
        again.Account.SignIn(Words).ShouldBe(new Admission.TooMany(Duration.FromSeconds(10)));
        Clock.Now += Duration.FromSeconds(10);
        again.Account.SignIn("not this one at all").ShouldBe(new Admission.Wrong());
        again.Account.SignIn(Words).ShouldBe(new Admission.TooMany(Duration.FromMinutes(1)));
        Clock.Now += Duration.FromMinutes(1);
        again.Account.SignIn(Words).ShouldBe(new Admission.Ok());
        again.Account.SignIn("not this one at all").ShouldBe(new Admission.Wrong());
    }

    [Fact]
    public void Many_tries_at_once_are_counted_one_by_one()
    {
        using var store = Open();
        store.Account.SetPassphrase(Words);
        var outcomes = new System.Collections.Concurrent.ConcurrentBag<Admission>();
        Parallel.For(0, 12, _ => outcomes.Add(store.Account.SignIn("not this one at all")));
        outcomes.Count(outcome => outcome is Admission.Wrong).ShouldBe(5);
        outcomes.Count(outcome => outcome is Admission.TooMany).ShouldBe(7);
    }

    [Fact]
    public void The_recovery_key_lets_in_once_and_ends_every_session()
    {
        using var store = Open();
        var key = store.Account.SetPassphrase(Words);
        var session = store.Account.StartSession();
        var next = store.Account.Recover(key.ToString().ToLowerInvariant().Replace("-", " "), "five dry cats hum")
            .ShouldBeOfType<Admission.Recovered>().Next;
        next.ShouldNotBe(key);
        store.Account.IsSession(session).ShouldBeFalse();
        store.Account.SignIn(Words).ShouldBe(new Admission.Wrong());
        store.Account.SignIn("five dry cats hum").ShouldBe(new Admission.Ok());
        store.Account.Recover(key.ToString(), Words).ShouldBe(new Admission.Wrong());
        store.Account.Recover(next.ToString(), Words).ShouldBeOfType<Admission.Recovered>();
    }

    [Fact]
    public void Recovery_keys_cannot_be_tried_without_end_but_a_slip_costs_nothing()
    {
        using var store = Open();
        var key = store.Account.SetPassphrase(Words);
        for (var i = 0; i < 10; i++)
        {
            store.Account.Recover(key.ToString()[..^1], Words).ShouldBe(new Admission.Wrong());
        }

        for (var i = 0; i < 5; i++)
        {
            store.Account.Recover(RecoveryKey.New().ToString(), Words).ShouldBe(new Admission.Wrong());
        }

        store.Account.Recover(key.ToString(), Words).ShouldBeOfType<Admission.TooMany>();
    }

    [Fact]
    public void A_lost_passphrase_that_was_tried_too_often_does_not_keep_its_owner_waiting_after_recovery()
    {
        using var store = Open();
        var key = store.Account.SetPassphrase(Words);
        for (var i = 0; i < 6; i++)
        {
            store.Account.SignIn("not this one at all");
        }

        store.Account.Recover(key.ToString(), "five dry cats hum");
        store.Account.SignIn("five dry cats hum").ShouldBe(new Admission.Ok());
    }

    [Fact]
    public void A_passphrase_is_changed_and_removed_with_the_old_one_only()
    {
        using var store = Open();
        store.Account.SetPassphrase(Words);
        var session = store.Account.StartSession();
        store.Account.ChangePassphrase("not this one at all", "five dry cats hum").ShouldBe(new Admission.Wrong());
        store.Account.ChangePassphrase(Words, "five dry cats hum").ShouldBe(new Admission.Ok());
        store.Account.IsSession(session).ShouldBeFalse();
        store.Account.RemovePassphrase(Words).ShouldBe(new Admission.Wrong());
        store.Account.HasPassphrase.ShouldBeTrue();
        store.Account.RemovePassphrase("five dry cats hum").ShouldBe(new Admission.Ok());
        store.Account.HasPassphrase.ShouldBeFalse();
    }

    [Fact]
    public void A_session_ends_when_it_is_ended_unused_or_old()
    {
        using var store = Open();
        var (one, other) = (store.Account.StartSession(), store.Account.StartSession());
        store.Account.IsSession(one).ShouldBeTrue();
        store.Account.IsSession("nonsense").ShouldBeFalse();
        store.Account.EndSession(one);
        store.Account.IsSession(one).ShouldBeFalse();
        Clock.Now += Duration.FromHours(12);
        store.Account.IsSession(other).ShouldBeFalse();

        var kept = store.Account.StartSession();
        for (var hours = 0; hours < 30 * 24; hours += 10)
        {
            store.Account.IsSession(kept).ShouldBeTrue();
            Clock.Now += Duration.FromHours(10);
        }

        store.Account.IsSession(kept).ShouldBeFalse();
        var last = store.Account.StartSession();
        store.Account.EndAllSessions();
        store.Account.IsSession(last).ShouldBeFalse();
    }

    [Fact]
    public void Neither_passphrase_nor_key_nor_session_lies_in_the_database()
    {
        using var store = Open();
        var key = store.Account.SetPassphrase(Words);
        var session = store.Account.StartSession();
        using var raw = new Database(Place);
        var everything = raw.Read(rows => rows.All("SELECT passphrase FROM owner UNION SELECT recovery FROM owner UNION SELECT token FROM sessions", row => row.GetString(0)));
        everything.Count.ShouldBe(3);
        foreach (var secret in (string[])[Words, key.ToString(), key.ToString().Replace("-", ""), session])
        {
            everything.ShouldAllBe(row => !row.Contains(secret));
        }
    }

    public sealed class OnSqlite() : AccountTests(On.Sqlite);

    public sealed class OnPostgreSql() : AccountTests(On.PostgreSql);
}
