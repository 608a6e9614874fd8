using NodaTime;
using Sanguine.Core.Tests.Journal;
using Sanguine.Outcome;
using Sanguine.Symptoms;

namespace Sanguine.Core.Tests.Outcome;

public sealed class TrialRunTests
{
    private const string Started = "{'factor':'coffee-late','conditions':['with','without'],'blockNights':4,'washoutNights':1,'order':['with','without','without','with'],'starts':'2026-09-07','seed':15}";

    [Fact]
    public void Washout_nights_belong_to_no_condition_and_only_a_new_condition_has_them()
    {
        var run = Lines.Record(Lines.Line(1, "trial.started", Started)).Trials.ShouldHaveSingleItem();
        string.Concat(Enumerable.Range(-1, 18).Select(n => run.ConditionOn(new LocalDate(2026, 9, 7).PlusDays(n)) switch
        {
            0 => 'A',
            1 => 'B',
            _ => '.',
        })).ShouldBe("..AAA.BBBBBBB.AAA.");
        run.Ends.ShouldBe(new LocalDate(2026, 9, 22));
    }

    [Theory]
    [InlineData("{'factor':'alcohol','conditions':['a'],'blockNights':4,'order':['a']}")]
    [InlineData("{'factor':'alcohol','conditions':['a','b'],'order':['a','b']}")]
    [InlineData("{'factor':'alcohol','conditions':['a','b'],'blockNights':4,'order':['a','c']}")]
    public void A_trial_that_is_not_whole_is_reported(string data)
    {
        var record = Lines.Record(Lines.Line(1, "trial.started", data));
        record.Trials.ShouldBeEmpty();
        record.Problems.ShouldHaveSingleItem().Field.ShouldBe("order");
    }

    [Fact]
    public void A_trial_under_way_finds_nothing_and_one_that_is_over_finds_what_is_there()
    {
        var run = new TrialRun("t", "coffee-late", null, "with", "without", 5, 1,
            [0, 1, 1, 0, 0, 1, 1, 0, 0, 1], Some.FirstEvening, 15);
        var nights = Some.Nights(0, Enumerable.Range(0, 50).Select(n =>
            (double?)(5 + (n % 2) + (run.ConditionOn(Some.FirstEvening.PlusDays(n)) == 1 ? -3 : 0))));
        var diary = Diary.Of(nights);
        var early = TrialResult.Of(run, [], diary, Some.FirstEvening.PlusDays(40), Some.Limits);
        early.IsOver.ShouldBeFalse();
        early.Found.ShouldBeFalse();
        early.High.ShouldNotBeNull().ShouldBeLessThan(0);
        var over = TrialResult.Of(run, [], diary, run.Ends, Some.Limits);
        over.Found.ShouldBeTrue();
        over.Effect.ShouldNotBeNull().ShouldBe(-3, 0.3);
        over.SecondBetter.ShouldNotBeNull().ShouldBeGreaterThan(0.95);
        over.FirstBetter.ShouldNotBeNull().ShouldBeLessThan(0.01);
        over.Washout.ShouldBe(6);
    }

    [Fact]
    public void A_trial_that_was_ended_counts_the_nights_before_its_end()
    {
        var run = new TrialRun("t", "alcohol", null, "with", "without", 3, 0, [0, 1, 1, 0, 0, 1], Some.FirstEvening, 1);
        var ended = TrialResult.Of(
            run, [new("t", Some.FirstEvening.PlusDays(12), "travel")], Diary.Of(Some.Level(0, 18, 5)), run.Ends, Some.Limits);
        ended.IsOver.ShouldBeTrue();
        ended.Counted.ShouldBe(12);
    }
}
