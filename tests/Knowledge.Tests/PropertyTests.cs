using System.Text.RegularExpressions;
using CsCheck;
using NodaTime;
using NodaTime.Text;
using Sanguine.Knowledge.Tests.Decisions;

namespace Sanguine.Knowledge.Tests;

/// <summary>What holds whatever is told (section 8 of the rules).</summary>
public partial class PropertyTests
{
    private static readonly Gen<Vector> AnyVector =
        Gen.Int[0, Traceability.Vectors.Length - 1].Select(index => Traceability.Vectors[index]);

    private static readonly string[] Conditions = [.. A.Conditions.Union(["restless-legs"])];

    /// <summary>Facts that are told as yes or no.</summary>
    private static readonly string[] YesNo = [.. Conditions, "pregnancy", "breastfeeding"];

    private static readonly Gen<double> Ferritin = Gen.OneOf(
        Gen.Double[1, 420].Select(value => Math.Round(value, 1)),
        OneOf(14.9, 15.0, 29.9, 30, 44.9, 45, 49.9, 50, 75, 75.1, 99.9, 100, 100.1, 200, 200.1, 300, 300.1, 1001));

    private static readonly Gen<double> Saturation = Gen.OneOf(
        Gen.Double[2, 70].Select(value => Math.Round(value, 1)), OneOf(19.9, 20.0, 30, 30.1, 44.9, 45, 45.1, 50, 50.1));

    private static readonly Gen<Someone> Anybody = Gen.Select(
        Gen.OneOf(
            Gen.Int[1, 90].Select(A.Woman), Gen.Int[1, 90].Select(A.Man), Gen.Int[18, 50].Select(age => A.Woman(age)
                .Pregnant(20))),
        OneOf("met", "not met", "open", "diagnosed"),
        OneOf(Conditions).Array[0, 2],
        OneOf(YesNo).Array[0, 2],
        OneOf("", "iron", "egfr", "flag", "infusion"),
        (person, rls, with, without, also) =>
        {
            person = rls switch
            {
                "met" => person.WithRls(),
                "not met" => person.Answering(("urge", "no")),
                "diagnosed" => person.With("restless-legs"),
                _ => person,
            };
            person = person.With(with).Unknown(without);
            return also switch
            {
                "iron" => person.OnIron(100),
                "egfr" => person.Result("egfr", 50, A.Ago(100)).Result("egfr", 45),
                "flag" => person.Flag("chest-pain"),
                "infusion" => person.Infused(60),
                _ => person,
            };
        });

    [Fact]
    public void Raising_a_saturation_never_turns_a_stop_into_none_and_never_gives_the_person_a_text_about_iron() =>
        Gen.Select(Anybody, Ferritin, Saturation, Saturation, OneOf(95.0, 112.0, 140.0, 168.0))
            .Hold((person, ferritin, one, other, hb) =>
        {
            var low = Review(person.Panel(ferritin, Math.Min(one, other), hb));
            var high = Review(person.Panel(ferritin, Math.Max(one, other), hb));
            if (low.Assessment.Fires("S-IRON-STOP"))
            {
                high.Assessment.Fires("S-IRON-STOP").ShouldBeTrue();
            }

            if (low.Assessment.Find("S-IRON-STOP") is not null)
            {
                high.Assessment.Find("S-IRON-STOP").ShouldNotBeNull();
            }

            if (Summary.IronForThePerson(low).Length == 0)
            {
                Summary.IronForThePerson(high).ShouldBeEmpty();
            }
        }, Iterations);

    [Fact]
    public void The_same_results_in_any_unit_give_the_same_cards() => AnyVector.Hold(
        vector =>
        {
            var reviews = Enum.GetValues<Reporting>().Select(reporting => Seen.Review(vector.Person.Journal(reporting),
                vector.Day)).ToArray();
            reviews.Select(Summary.Of).Distinct().Count().ShouldBe(1, vector.ToString());
        }, Iterations);

    [Fact]
    public void The_order_of_entries_and_the_files_they_come_in_never_matter() =>
        Gen.Select(AnyVector, Gen.Int[0, int.MaxValue]).Hold((vector, seed) =>
        {
            var lines = vector.Person.Lines(Reporting.Conventional).ToArray();
            var mixed = lines.ToArray();
            new Random(seed).Shuffle(mixed);
            string[] twice = [.. mixed, .. lines.Take(seed % (lines.Length + 1))];
            Summary.Of(Seen.Review(string.Join('\n', twice), vector.Day)).ShouldBe(
                Summary.Of(Seen.Review(vector.Person.Journal(), vector.Day)), vector.ToString());
        }, Iterations);

    [Fact]
    public void Unknown_is_never_safer_than_yes() => Gen.Select(AnyVector, OneOf(YesNo))
        .Hold((vector, fact) => ShouldNotBeSafer(fact, vector, Yes(vector.Person, fact)), Iterations);

    [Fact]
    public void Unknown_is_never_safer_than_the_yes_of_a_vector()
    {
        foreach (var vector in Traceability.Vectors.Tried())
        {
            foreach (var fact in YesNo.Where(fact => SaysYes(vector.Person, fact)))
            {
                ShouldNotBeSafer(fact, vector, vector.Person);
            }
        }
    }

    private static void ShouldNotBeSafer(string fact, Vector vector, Someone saidYes)
    {
        var yes = Review(saidYes, vector.Day);
        var unknown = Review(Unknown(saidYes, fact), vector.Day);
        Summary.Safety(yes).Except(Summary.Safety(unknown)).ShouldBeEmpty($"{fact} not known, {vector}");
        if (Summary.IronForThePerson(yes).Length == 0)
        {
            Summary.IronForThePerson(unknown).ShouldBeEmpty($"{fact} not known, {vector}");
        }
    }

    [Theory]
    [InlineData("birthDate")]
    [InlineData("sex")]
    [InlineData("menopause")]
    public void Who_somebody_is_left_unknown_takes_no_danger_away(string fact) =>
        AnyVector.Hold(vector =>
        {
            var known = Review(vector.Person, vector.Day);
            var unknown = Review(vector.Person.Unknown(fact), vector.Day);
            Summary.Safety(known).Except(Summary.Safety(unknown)).ShouldBeEmpty($"{fact} not known, {vector}");
            if (Summary.IronForThePerson(known).Length == 0)
            {
                Summary.IronForThePerson(unknown).ShouldBeEmpty($"{fact} not known, {vector}");
            }
        }, Iterations);

    [Fact]
    public void An_entry_that_says_nothing_new_changes_nothing() =>
        Gen.Select(AnyVector, Gen.Int[0, 1000], Gen.Int[0, 4]).Hold((vector, pick, kind) =>
        {
            var person = vector.Person;
            var labs = person.Entries.Where(entry => entry.Kind == "lab.result").ToArray();
            var more = kind switch
            {
                0 => person.Tell("note.added", A.Ago(pick % 30), ("text", "rain")),
                1 => person.Tell("profile.set", A.Ago(pick % 30)),
                2 => person.Tell("moon.seen", A.Ago(pick % 30), ("phase", "full")),
                3 when labs.Length > 0 => person with
                {
                    Entries = person.Entries.Add(labs[pick % labs.Length] with { Id = $"00000000-0000-4000-8000-{pick:000000000000}" }),
                },
                _ => person.Fact("name", "Somebody"),
            };
            Summary.Of(Review(more, vector.Day)).ShouldBe(Summary.Of(Review(person, vector.Day)), $"{kind}: {vector}");
        }, Iterations);

    /// <summary>Only of people whose birthday is far from the day: a shift moves it by a leap day at most.</summary>
    [Fact]
    public void The_same_life_some_days_later_is_the_same_review_some_days_later() =>
        Gen.Select(AnyVector.Where(vector => vector.Person.Facts.GetValueOrDefault("birthDate") is string born
            && born.EndsWith("-06-01")), Gen.Int[1, 3000])
            .Hold((vector, days) =>
            {
                var now = Review(vector.Person, vector.Day);
                var later = Seen.Review(Dates().Replace(vector.Person.Journal(), date => Shifted(date.Value, days)),
                    vector.Day.PlusDays(days));
                Summary.Codes(later).ShouldBe(Summary.Codes(now), vector.ToString());
                later.Assessment.NextTests.Select(test => (test.Marker, test.Due))
                    .ShouldBe(now.Assessment.NextTests.Select(test => (test.Marker, test.Due?.PlusDays(days))),
                        vector.ToString());
                later.Assessment.Cards.SelectMany(card => card.Because).Select(because => because.Date)
                    .ShouldBe(now.Assessment.Cards.SelectMany(card => card.Because)
                        .Select(because => because.Date?.PlusDays(days)), vector.ToString());
            }, Iterations);

    private const int Iterations = 150;

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static CareReview Review(Someone person, LocalDate? on = null) =>
        Seen.Review(person.Journal(), on ?? A.Today);

    private static Someone Yes(Someone person, string fact) => A.Conditions.Contains(fact) || fact == "restless-legs"
        ? person.With(fact)
        : Without(person, fact).Fact(fact, "yes");

    private static bool SaysYes(Someone person, string fact) => person.Conditions.Contains(fact)
        || person.Facts.GetValueOrDefault(fact) is "yes"
        || person.Entries.Any(entry => entry.Kind == "profile.set" && entry.Data.GetValueOrDefault(fact) is "yes");

    private static Someone Unknown(Someone person, string fact) => Without(person, fact).Unknown(fact);

    /// <summary>Nothing later says it either.</summary>
    private static Someone Without(Someone person, string fact) => person with
    {
        Entries = [.. person.Entries.Where(entry => entry.Kind != "profile.set" || !entry.Data.ContainsKey(fact))],
    };

    private static string Shifted(string date, int days) =>
        A.Iso(LocalDatePattern.Iso.Parse(date).Value.PlusDays(days));

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Dates();
}
