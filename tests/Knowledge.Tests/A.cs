using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Sanguine.Knowledge.Tests;

/// <summary>
/// People to begin a test with. Everybody is fully known: every condition denied, not pregnant, sea level, no alcohol.
/// A test then says only what matters: <c>A.Woman(34).WithRls().Panel(ferritin: 31)</c>.
/// </summary>
public static class A
{
    /// <summary>The day on which a review is read, where a test names no other.</summary>
    public static readonly LocalDate Today = new(2026, 10, 20);

    /// <summary>The day on which blood is drawn, where a test names no other.</summary>
    public const string Drawn = "2026-10-12";

    /// <summary>
    /// Every condition whose absence can be told; a diagnosis of RLS and an HFE test are not part of it.
    /// </summary>
    public static readonly ImmutableSortedSet<string> Conditions =
    [
        "hemochromatosis", "hemochromatosis-relative", "thalassemia", "thalassemia-trait", "hemolytic-anemia",
        "sideroblastic-anemia", "transfusions", "liver-disease", "kidney-disease", "dialysis", "heart-failure",
        "ibd-active", "peptic-ulcer-active", "bariatric-surgery", "celiac", "iron-allergy", "iron-intolerance",
        "inflammatory-disease", "sleep-apnea", "neuropathy", "diabetes", "hypothyroidism", "gout",
        "kidney-stones-oxalate", "myasthenia-gravis", "heart-block", "clot", "arterial-disease", "g6pd-deficiency",
        "depression",
    ];

    /// <summary>A woman; past menopause from 52, as most are.</summary>
    public static Someone Woman(int age) => Known(Born(age))
        .Fact("sex", "female")
        .Fact("pregnancy", "no")
        .Fact("planningPregnancy", "no")
        .Fact("breastfeeding", "no")
        .Fact("menopause", age >= 52 ? "post" : "pre");

    public static Someone Man(int age) => Known(Born(age)).Fact("sex", "male");

    /// <summary>A boy whose age is told in completed months.</summary>
    public static Someone Boy(int months) => Known(Iso(Today.PlusMonths(-months))).Fact("sex", "male");

    /// <summary>Nobody told anything.</summary>
    public static Someone Stranger() => new();

    /// <summary>A day counted back from today.</summary>
    public static string Ago(int days) => Iso(Today.PlusDays(-days));

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Born(int age) => Iso(new LocalDate(Today.Year - age, 6, 1));

    private static Someone Known(string born) => new Someone { Denied = Conditions }
        .Fact("birthDate", born)
        .Fact("diet", "omnivore")
        .Fact("shifts", "no")
        .Fact("smoker", "no")
        .Fact("altitudeM", 0m)
        .Fact("alcoholGramsPerDay", 0m);
}
