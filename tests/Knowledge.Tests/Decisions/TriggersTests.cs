using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>TRIG: medicines that can provoke or worsen RLS.</summary>
public class TriggersTests
{
    private static readonly Someone Man = A.Man(45);

    private static readonly (string Class, string Medicine)[] Provoking =
    [
        ("antipsychotic", "quetiapine"), ("antiemetic-dopamine", "metoclopramide"),
        ("sedating-antihistamine", "diphenhydramine"),
        ("mirtazapine", "mirtazapine"), ("mianserin", "mianserin"), ("ssri", "sertraline"), ("snri", "venlafaxine"),
        ("tricyclic", "amitriptyline"), ("lithium", "lithium"),
    ];

    /// <summary>Symptoms first noted today, so many days after the medicine began.</summary>
    private static Someone Onset(int days) =>
        Man.Taking("sertraline 50 mg", since: A.Ago(days)).Tell("symptom.urge", A.Ago(0), ("intensity", 5));

    public static readonly Vector[] Vectors =
    [
        .. Provoking.Select(known => Vector.Fires("TRIG", known.Class, Man.Taking(known.Medicine)).At(Level.Info)
            .ToPerson(known.Medicine, "Ask the prescriber", "never stop it alone").ToClinician(known.Medicine)),
        .. Provoking.Select(known => Vector.Fires("TRIG", $"{known.Class} by its class alone",
            Man.Taking("Brandname", given: known.Class))),
        Vector.Silent("TRIG", "none", Man),
        Vector.Silent("TRIG", "trazodone", Man.Taking("trazodone")),
        Vector.Silent("TRIG", "bupropion", Man.Taking("bupropion")),
        Vector.Silent("TRIG", "loratadine", Man.Taking("loratadine")),
        Vector.Silent("TRIG", "ended", Man.Taking("sertraline", until: A.Ago(1))),
        Vector.Asks("TRIG", "a name that nobody knows", Man.Taking("Xyzzylin"), "class"),
        Vector.Fires("TRIG", "a known one and a name that nobody knows", Man.Taking("sertraline").Taking("Xyzzylin"))
            .Asking("class"),
        Vector.Silent("TRIG", "a supplement that nobody knows", Man.Supplement("Xyzzy herbs")),
        Vector.Fires("TRIG", "begun 56 days before symptoms", Onset(56)).At(Level.Soon)
            .ToPerson("eight weeks", "never stop it alone"),
        Vector.Fires("TRIG", "begun 57 days before symptoms", Onset(57)).At(Level.Info),
        Vector.Fires("TRIG", "begun on the day", Onset(0)).At(Level.Soon),
        Vector.Fires("TRIG", "begun after symptoms", Man.Taking("sertraline", since: A.Ago(5))
            .Tell("symptom.urge", A.Ago(6), ("intensity", 5))).At(Level.Info),
        Vector.Fires("TRIG", "raised 56 days before worsening",
            Man.Taking("sertraline", since: "2020-01-01", changedAt: A.Ago(66))
            .Tell("symptoms.returned", A.Ago(10))).At(Level.Soon),
        Vector.Fires("TRIG", "raised 57 days before worsening",
            Man.Taking("sertraline", since: "2020-01-01", changedAt: A.Ago(67))
            .Tell("symptoms.returned", A.Ago(10))).At(Level.Info),
        Vector.Fires("TRIG", "begun before a first night with symptoms", Man.Taking("sertraline", since: A.Ago(30))
            .Nights(2, 10)).At(Level.Soon),
        Vector.Fires("TRIG", "nights without symptoms are no onset", Man.Taking("sertraline", since: A.Ago(30))
            .Nights(2, 10, urge: 0)).At(Level.Info),
        Vector.Fires("TRIG", "an urge of 0 is no onset", Man.Taking("sertraline", since: A.Ago(30))
            .Tell("symptom.urge", A.Ago(0), ("intensity", 0))).At(Level.Info),
        Vector.Fires("TRIG", "only the first symptoms are the onset", Man.Taking("sertraline", since: A.Ago(30))
            .Tell("symptom.urge", A.Ago(300), ("intensity", 5)).Tell("symptom.urge", A.Ago(1), ("intensity", 5)))
            .At(Level.Info),
        Vector.Fires("TRIG", "one of two was begun shortly before", Man.Taking("lithium")
            .Taking("sertraline", since: A.Ago(30))
            .Tell("symptoms.returned", A.Ago(10))).At(Level.Soon),
        Vector.Fires("TRIG", "a known one alone asks nothing", Man.Taking("sertraline")).Asking(),
        Vector.Fires("TRIG", "symptoms earlier under a treatment", Man.Taking("sertraline", since: A.Ago(30))
            .Tell("treatment.observed", A.Ago(1), ("onsetHours", 1))).At(Level.Soon),
        Vector.Fires("TRIG", "symptoms at the usual hour under a treatment", Man.Taking("sertraline", since: A.Ago(30))
            .Tell("treatment.observed", A.Ago(1), ("onsetHours", 0))).At(Level.Info),
        Vector.Fires("TRIG", "restless before the medicine", Man.Taking("metoclopramide", since: A.Ago(5))
            .Tell("flag.reported", A.Ago(0), ("what", "restless-after-medicine"), ("since", A.Ago(6)))).At(Level.Info),
        Vector.Fires("TRIG", "restless since a medicine", Man.Taking("metoclopramide", since: A.Ago(5))
            .Tell("flag.reported", A.Ago(0), ("what", "restless-after-medicine"), ("since", A.Ago(3)))).At(Level.Soon),
    ];

    public static IEnumerable<TheoryDataRow<Vector>> Rows => Vector.Rows(Vectors);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_vector_of_the_rules_holds(Vector vector) => vector.Check();

    [Theory]
    [InlineData(20.0, true)]
    [InlineData(59.9, true)]
    [InlineData(60.0, false)]
    [InlineData(0.0, false)]
    [InlineData(null, false)]
    public void A_trial_without_alcohol_is_offered_under_60_g_a_day_and_never_where_it_is_not_known(double? grams,
        bool offered)
    {
        var person = grams is { } known ? Man.Fact("alcoholGramsPerDay", known) : Man.Unknown("alcoholGramsPerDay");
        person.WithRls().Today().Each(review =>
        {
            review.Plan.Steps.Any(step => step.Code == "alcohol-trial").ShouldBe(offered);
            review.Plan.Withheld.Any(withheld => withheld.Code == "TRIG").ShouldBe(grams is null or >= 60);
        });
    }
}
