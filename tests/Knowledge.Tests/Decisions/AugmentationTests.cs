using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>AUG: symptoms earlier and stronger under a dopaminergic medicine.</summary>
public class AugmentationTests
{
    private static readonly Someone Man = A.Man(60).Taking("pramipexole 0.5 mg");

    /// <summary>Seen under the medicine; every change is answered no unless it is named.</summary>
    private static Someone Seen(
        double? hours, Someone? person = null, double? days = 6, string responded = "yes", string? latency = "no", object? spread = null,
        string? intensity = "no", string? relief = "no", string? paradoxical = "no") => (person ?? Man).Tell(
            "treatment.observed", A.Ago(1), ("medicine", "pramipexole 0.5 mg"), ("respondedBefore", responded),
            ("onsetHours", hours),
            ("latency", latency), ("spread", spread ?? "no"), ("intensity", intensity), ("reliefHours", relief),
            ("paradoxical", paradoxical), ("daysWorse", days));

    private static Vector Fires(string story, Someone person) => Vector.Fires("AUG", story, person).At(Level.Soon)
        .ToPerson("tell your clinician", "Keep to the prescription").ToClinician("iron");

    private static Vector Silent(string story, Someone person) => Vector.Silent("AUG", story, person);

    public static readonly Vector[] Vectors =
    [
        Silent("3.9 hours earlier", Seen(3.9)),
        Fires("4.0 hours earlier", Seen(4)).Asking(),
        Fires("2.0 hours earlier with the arms", Seen(2, spread: new[] { "arms" })),
        Silent("1.9 hours earlier with the arms", Seen(1.9, spread: new[] { "arms" })),
        Fires("3.9 hours earlier with the arms", Seen(3.9, spread: new[] { "arms" })),
        Fires("2.0 hours earlier, sooner at rest", Seen(2, latency: "yes")),
        Fires("2.0 hours earlier, stronger", Seen(2, intensity: "yes")),
        Fires("2.0 hours earlier, shorter relief", Seen(2, relief: "yes")),
        Silent("2.0 hours earlier and nothing else", Seen(2)),
        Fires("a paradoxical response to a change of dose", Seen(0, paradoxical: "yes")),
        Fires("worse on 5 of 7 days", Seen(4, days: 5)),
        Silent("worse on 4 of 7 days", Seen(4, days: 4)),
        Silent("it never helped", Seen(4, responded: "no")),
        Vector.Asks("AUG", "nobody said whether it helped", Seen(4, responded: "unknown"), "respondedBefore"),
        Vector.Asks("AUG", "hours not known", Seen(null), "onsetHoursEarlier"),
        Vector.Asks("AUG", "2.0 hours earlier, spread not known", Seen(2, spread: "unknown"), "spread"),
        Vector.Asks("AUG", "nothing was observed yet", Man, "respondedBefore", "onsetHoursEarlier", "nights"),
        Silent("shift work explains it", Seen(4, Man.Fact("shifts", "yes"))),
        Vector.Fires("AUG", "shift work not known", Seen(4, Man.Unknown("shifts"))).Asking("shifts"),
        Silent("travel explains it", Man.Tell(
            "treatment.observed", A.Ago(1), ("respondedBefore", "yes"), ("onsetHours", 5), ("daysWorse", 7),
            ("notOtherwiseExplained", "no"))),
        Silent("no dopaminergic medicine", Seen(4, A.Man(60).Taking("gabapentin"))),
        Silent("the medicine ended", Seen(4, A.Man(60).Taking("pramipexole 0.5 mg", until: A.Ago(1)))),
        Fires("levodopa", Seen(4, A.Man(60).Taking("levodopa"))),
        Fires("low iron never cancels it", Seen(4, Man.Panel(10, 5))),
        Fires("an infusion was looked at since", Seen(4).Tell(
            "treatment.observed", A.Ago(0), ("medicine", "ferric carboxymaltose"), ("respondedBefore", "yes"))),
        Fires("no medicine is named", Man.Tell(
            "treatment.observed", A.Ago(1), ("respondedBefore", "yes"), ("onsetHours", 4), ("daysWorse", 6))),
        Fires("by another name of it", Man.Tell(
            "treatment.observed", A.Ago(1), ("medicine", "Mirapex"), ("respondedBefore", "yes"), ("onsetHours", 4),
            ("daysWorse", 6))),
        Fires("under one of two, by the class that was told", A.Man(60).Taking("Xyzzyl", given: "dopamine-agonist")
            .Taking("pramipexole").Tell(
            "treatment.observed", A.Ago(1), ("medicine", "xyzzyl"), ("respondedBefore", "yes"), ("onsetHours", 4),
            ("daysWorse", 6))),
        Silent("five evenings of eight", Seen(4, Man.Nights(1, 7).Nights(4, 3), days: null)),
        Fires("five evenings of seven, the last before the morning of the day",
            Seen(4, Man.Nights(1, 7).Nights(4, 4), days: null)),
        Fires("five evenings with symptoms of the last seven", Seen(4, Man.Nights(5, 6), days: null)),
        Silent("four evenings with symptoms of the last seven", Seen(4, Man.Nights(4, 6), days: null)),
        Silent("five evenings without symptoms", Seen(4, Man.Nights(5, 6, urge: 0), days: null)),
        Silent("seven evenings long ago", Seen(4, Man.Nights(7, 40), days: null)),
        Vector.Asks("AUG", "no night was recorded", Seen(4, days: null), "nights"),
        Vector.Fires("AUG", "a change of impulses", Man.Flag("impulse-control")).At(Level.Soon)
            .ToPerson("impulses", "Keep to the prescription"),
        Vector.Fires("AUG", "a change of impulses, nothing observed, shift work not known", Man.Unknown("shifts")
            .Flag("impulse-control"))
            .Asking(),
        Silent("a change of impulses without such a medicine", A.Man(60).Flag("impulse-control")),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Fact]
    public void A_tap_after_midnight_belongs_to_the_evening_before()
    {
        static Someone Taps(Someone person, params string[] moments) =>
            moments.Aggregate(person, (told, at) => told.Tell("symptom.urge", at, ("intensity", 6)));

        var five = Taps(Man, "2026-10-14T22:00:00+00:00", "2026-10-16T01:00:00+00:00", "2026-10-16T23:00:00+00:00",
            "2026-10-17T21:00:00+00:00", "2026-10-18T21:00:00+00:00");
        Seen(4, five, days: null).Today().ShouldFire("AUG");

        var four = Taps(Man, "2026-10-14T22:00:00+00:00", "2026-10-15T01:00:00+00:00", "2026-10-16T23:00:00+00:00",
            "2026-10-17T21:00:00+00:00", "2026-10-18T21:00:00+00:00");
        Seen(4, four, days: null).Today().ShouldBeSilent("AUG");

        var atNoon = Taps(Man, "2026-10-15T22:00:00+00:00", "2026-10-16T22:00:00+00:00", "2026-10-17T22:00:00+00:00",
            "2026-10-18T22:00:00+00:00", "2026-10-19T12:00:00+00:00");
        Seen(4, atNoon, days: null).Today().ShouldFire("AUG");
    }

    [Fact]
    public void Evenings_count_up_to_the_one_of_the_observation_and_only_with_symptoms()
    {
        static Someone Evenings(int count, int from, double intensity) => Enumerable.Range(0, count).Aggregate(
            Man, (told, day) =>
                told.Tell("symptom.urge", $"{A.Ago(from - day)}T21:00:00+00:00", ("intensity", intensity)));

        Seen(4, Evenings(5, 5, 6), days: null).Today().ShouldFire("AUG");
        Seen(4, Evenings(5, 5, 0), days: null).Today().ShouldBeSilent("AUG");
        Seen(4, Evenings(5, 4, 6), days: null).Today().ShouldBeSilent("AUG");
    }
}
