using System.Collections.Immutable;
using NodaTime;
using Sanguine.Outcome;
using Sanguine.Symptoms;

namespace Sanguine.Knowledge.Tests.Outcome;

public class TrialSubjectTests
{
    [Theory]
    [InlineData("pramipexole", "Medicine")]
    [InlineData("sertraline", "Medicine")]
    [InlineData("diphenhydramine", "Medicine")]
    public void No_medicine_is_tried_out(string medicine, string refusal) =>
        Refused(A.Man(40).Taking(medicine), medicine).ShouldBe(Enum.Parse<TrialRefusal>(refusal));

    [Fact]
    public void Iron_is_not_tried_out_even_where_it_was_bought() =>
        Refused(A.Man(40).OnIron(30), "iron bisglycinate").ShouldBe(TrialRefusal.Iron);

    [Theory]
    [InlineData("no", null)]
    [InlineData("yes", "Prescribed")]
    [InlineData(null, "Prescribed")]
    public void A_supplement_is_only_where_it_is_ones_own(string? prescribed, string? refusal) =>
        Refused(A.Man(40).Supplement("magnesium glycinate", magnesium: 200, prescribed: prescribed), "magnesium glycinate")
            .ShouldBe(refusal is null ? null : Enum.Parse<TrialRefusal>(refusal));

    [Fact]
    public void What_the_plan_withholds_is_not_tried_out() => Refused(
        A.Man(40).Supplement("magnesium glycinate", magnesium: 200), "magnesium glycinate", withheld: ["magnesium"])
        .ShouldBe(TrialRefusal.Withheld);

    [Fact]
    public void In_pregnancy_no_supplement_is_tried_out() => Refused(
        A.Woman(30).Pregnant(12).Supplement("magnesium glycinate", magnesium: 200), "magnesium glycinate")
        .ShouldBe(TrialRefusal.Pregnancy);

    [Theory]
    [InlineData(null, "AlcoholUnknown")]
    [InlineData(10, null)]
    [InlineData(59, null)]
    [InlineData(60, "AlcoholStop")]
    public void Heavy_drinkers_do_not_stop_at_once(int? grams, string? refusal) =>
        Refused(A.Man(40).Fact("alcoholGramsPerDay", grams), "alcohol")
            .ShouldBe(refusal is null ? null : Enum.Parse<TrialRefusal>(refusal));

    [Fact]
    public void Nothing_is_tried_out_in_an_emergency() =>
        Subjects(A.Man(40), [], true).ShouldAllBe(subject => subject.Refusal == TrialRefusal.Emergency);

    [Fact]
    public void Every_refusal_has_its_words()
    {
        foreach (var refusal in Enum.GetValues<TrialRefusal>())
        {
            CurrentKnowledge.Value.Words("en", false).Knows($"review.refusal.{refusal}").ShouldBeTrue();
        }
    }

    [Fact]
    public void Washout_is_by_substance()
    {
        var subjects = Subjects(A.Man(40).Supplement("magnesium glycinate", magnesium: 200), [], false);
        subjects.Single(subject => subject.Factor == "magnesium glycinate").WashoutNights.ShouldBe(3);
        subjects.Single(subject => subject.Factor == "coffee-late").WashoutNights.ShouldBe(1);
        subjects.Single(subject => subject.Factor == "exercise").WashoutNights.ShouldBe(1);
        subjects.Single(subject => subject.Factor == "alcohol").WashoutNights.ShouldBe(0);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 2)]
    public void Fewer_nights_or_pairs_than_three_are_refused(int nights, int pairs) =>
        Should.Throw<ArgumentOutOfRangeException>(() => TrialDesign.Draw(CurrentKnowledge.Value, nights, 0, pairs, 1));

    [Fact]
    public void Each_pair_has_both_conditions_and_the_seed_draws_their_order()
    {
        var design = TrialDesign.Draw(CurrentKnowledge.Value, 3, 1, 20, 15);
        design.Order.Chunk(2).ShouldAllBe(pair => pair.Sum() == 1);
        design.Order.ShouldBe(TrialDesign.Draw(CurrentKnowledge.Value, 3, 1, 20, 15).Order);
        design.Order.ShouldNotBe(TrialDesign.Draw(CurrentKnowledge.Value, 3, 1, 20, 16).Order);
        design.Nights.ShouldBe(160);
    }

    [Fact]
    public void Calm_nights_need_a_shorter_trial_and_thirteen_tell_nothing()
    {
        var calm = TrialPower.Needed(Nights(28, 1), CurrentKnowledge.Value, 4, 1, 15).ShouldNotBeNull();
        var wild = TrialPower.Needed(Nights(28, 4), CurrentKnowledge.Value, 4, 1, 15).ShouldNotBeNull();
        calm.Design.ShouldNotBeNull().Pairs.ShouldBeLessThan(wild.Design?.Pairs ?? int.MaxValue);
        calm.Power.ShouldBeGreaterThanOrEqualTo(0.8);
        wild.Design.ShouldBeNull();
        wild.Power.ShouldBeLessThan(0.8);
        TrialPower.Needed(Nights(13, 1), CurrentKnowledge.Value, 4, 1, 15).ShouldBeNull();
    }

    private static ImmutableArray<DiaryNight> Nights(int count, int swing)
    {
        var chance = new Random(4);
        return
        [
            .. Enumerable.Range(0, count).Select(n => new DiaryNight(new LocalDate(2026, 9, 1).PlusDays(n))
            {
                Urge = 5 + chance.Next(-swing, swing + 1), IsReviewed = true,
            }),
        ];
    }

    private static TrialRefusal? Refused(Someone person, string factor, params string[] withheld) =>
        Subjects(person, [.. withheld], false).Single(subject => subject.Factor == factor).Refusal;

    private static ImmutableArray<TrialSubject> Subjects(Someone person, HashSet<string> withheld, bool isEmergency) =>
        TrialSubject.Of(
            Seen.Review(person.Journal(), A.Today).Record, CurrentKnowledge.Value, A.Today, withheld, isEmergency);
}
