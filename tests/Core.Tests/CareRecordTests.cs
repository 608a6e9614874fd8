using NodaTime;
using Sanguine.Core.Tests.Journal;
using Sanguine.Quantities;

namespace Sanguine.Core.Tests;

public sealed class CareRecordTests
{
    [Fact]
    public void An_empty_journal_is_a_person_nothing_is_known_of()
    {
        var record = Lines.Record();
        record.Profile.ShouldBe(new Profile());
        record.Criteria.ShouldBeNull();
        record.Labs.ShouldBeEmpty();
        record.Zone.ShouldBe(DateTimeZone.Utc);
        record.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void What_happened_after_the_day_is_not_seen()
    {
        string[] lines = [Lines.Line(1, "fever.had", "{}", at: "2026-10-11"),
            Lines.Line(2, "fever.had", "{}", at: "2026-10-13")];
        Lines.RecordOn(new(2026, 10, 12), lines).Fevers.ShouldBe([new(2026, 10, 11)]);
        Lines.RecordOn(new(2026, 10, 13), lines).Fevers.Length.ShouldBe(2);
    }

    [Fact]
    public void A_later_profile_changes_only_what_it_names_and_lists_are_replaced_whole()
    {
        var profile = Lines.Record(
            Lines.Line(1, "profile.set", "{'name':'Example','sex':'female','conditions':['celiac','gout'],'smoker':'yes','weightKg':61.5}"),
            Lines.Line(2, "profile.set", "{'conditions':['celiac'],'smoker':'unknown','name':null,'noConditions':['gout'],'birthYear':1980}", 1))
            .Profile;
        profile.Name.ShouldBe("Example");
        profile.Sex.ShouldBe(Sex.Female);
        profile.WeightKg.ShouldBe(61.5m);
        profile.BirthYear.ShouldBe(1980);
        profile.Conditions.ShouldBe(["celiac"]);
        profile.NoConditions.ShouldBe(["gout"]);
        profile.Smoker.ShouldBeNull();
    }

    [Fact]
    public void A_condition_is_present_absent_or_asked()
    {
        var profile = Lines.Record(
            Lines.Line(1, "profile.set", "{'conditions':['celiac','gout'],'noConditions':['dialysis','gout']}"))
            .Profile;
        profile.Condition("celiac").ShouldBe(Truth.Yes);
        profile.Condition("dialysis").ShouldBe(Truth.No);
        profile.Condition("gout").ShouldBe(Truth.Unknown("gout"));
        profile.Condition("clot").ShouldBe(Truth.Unknown("clot"));
    }

    [Theory]
    [InlineData("{'pregnancy':'yes','pregnancyWeeks':8}", "{'pregnancy':'no'}", false, null)]
    [InlineData("{'pregnancy':'yes','pregnancyWeeks':8}", "{'weightKg':70}", true, 8)]
    [InlineData("{'pregnancy':'yes','pregnancyWeeks':8}", "{'pregnancyWeeks':10}", true, 10)]
    public void The_weeks_of_a_pregnancy_end_with_it(string first, string then, bool pregnant, int? weeks)
    {
        var profile = Lines.Record(Lines.Line(1, "profile.set", first), Lines.Line(2, "profile.set", then, 1)).Profile;
        profile.Pregnancy.ShouldBe(pregnant);
        profile.PregnancyWeeks.ShouldBe(weeks);
    }

    [Fact]
    public void Answers_to_the_criteria_add_up_and_can_be_taken_back()
    {
        var criteria = Lines.Record(
            Lines.Line(1, "criteria.answered",
                "{'urge':'yes','worseAtRest':true,'relievedByMovement':'no','worseInEvening':'yes'}"),
            Lines.Line(2, "criteria.answered", "{'everRelieved':'yes','worseInEvening':'unknown'}", 1)).Criteria!;
        criteria.Urge.ShouldBe(true);
        criteria.WorseAtRest.ShouldBe(true);
        criteria.RelievedByMovement.ShouldBe(false);
        criteria.WorseInEvening.ShouldBeNull();
        criteria.EverRelieved.ShouldBe(true);
        criteria.NotBetterExplained.ShouldBeNull();
    }

    [Fact]
    public void A_result_is_kept_as_the_laboratory_gave_it()
    {
        var lab = Lines.Record(Lines.Line(1, "lab.result",
            "{'marker':'ferritin','value':5,'comparator':'<','unit':'ng/mL','range':{'low':15,'high':150,'text':'15 - 150'},'drawnAt':'2026-09-30T06:10:00Z','fasting':true,'ironFreeHours':26,'lab':'North','method':'Roche'}")
            .Replace("\"recorded\"", "\"zone\":\"Europe/Berlin\",\"recorded\"")).Labs.ShouldHaveSingleItem();
        lab.Value.ShouldBe(new Amount(5, Comparator.Below));
        lab.Range.ShouldBe(new(15, 150, "15 - 150"));
        lab.DrawnAt.ToString().ShouldBe("2026-09-30T08:10:00+02:00");
        (lab.Unit, lab.Fasting, lab.IronFreeHours, lab.Lab, lab.Method, lab.Status)
            .ShouldBe(("ng/mL", true, 26m, "North", "Roche", "final"));
        lab.Decides.ShouldBeTrue();
    }

    [Theory]
    [InlineData("{'marker':'ferritin','value':'18'}", "value")]
    [InlineData("{'marker':'ferritin'}", "value")]
    [InlineData("{'marker':'ferritin','value':18,'comparator':'about'}", "comparator")]
    [InlineData("{'marker':'ferritin','value':18,'drawnAt':'yesterday'}", "drawnAt")]
    public void What_a_result_gets_wrong_is_named(string data, string field)
    {
        var record = Lines.Record(Lines.Line(1, "lab.result", data));
        record.Labs.ShouldHaveSingleItem();
        record.Problems.ShouldContain(problem => problem.Field == field && problem.Path!.Contains(Lines.Id(1))
            && problem.Cure.Length > 0);
    }

    [Fact]
    public void A_product_set_again_is_one_taking_since_it_began()
    {
        var taking = Lines.Record(
            Lines.Line(1, "supplement.set",
                "{'product':'Iron  Bisglycinate','elemental':{'iron':25},'since':'2026-01-10','rxnorm':'24947'}"),
            Lines.Line(2, "supplement.set", "{'product':'iron bisglycinate','elemental':{'iron':50},'since':'2026-03-01','times':['21:00'],'everyDays':2,'weekdays':['mon','Friday'],'prescribed':'no'}", 1))
            .Takings.ShouldHaveSingleItem();
        taking.Since.ShouldBe(new(2026, 1, 10));
        taking.Amount("iron").ShouldBe(50);
        taking.EveryDays.ShouldBe(2);
        taking.Weekdays.ShouldBe([IsoDayOfWeek.Monday, IsoDayOfWeek.Friday]);
        taking.Times.ShouldBe([new(21, 0)]);
        taking.Prescribed.ShouldBeFalse();
        taking.RxNorm.ShouldBe("24947");
        taking.Key.ShouldBe("iron bisglycinate");
    }

    [Theory]
    [InlineData("2026-02-28", "2026-01-10")]
    [InlineData("2026-02-27", "2026-03-01")]
    [InlineData("9999-12-31", "2026-01-10")]
    public void A_pause_begins_a_new_taking(string until, string since) =>
        Lines.Record(
            Lines.Line(1, "medicine.set", $$"""{'name':'pramipexole','since':'2026-01-10','until':'{{until}}'}"""),
            Lines.Line(2, "medicine.set", "{'name':'pramipexole','since':'2026-03-01'}", 1))
            .Takings.Single().Since.ToString("uuuu-MM-dd", null).ShouldBe(since);

    [Fact]
    public void Every_kind_of_entry_finds_its_place()
    {
        var record = Lines.Record(
            Lines.Line(1, "medicine.taken", "{'name':'Levothyroxine 75 ug'}"),
            Lines.Line(2, "supplement.taken", "{'product':'iron','elemental':{'iron':65}}"),
            Lines.Line(3, "meal.eaten", "{'slot':'lunch','items':[{'food':'spinach','grams':150},{'food':'lemon-juice','grams':20.5}]}"),
            Lines.Line(4, "drink.taken", "{'food':'coffee','grams':150}"),
            Lines.Line(5, "symptom.urge", "{'band':'strong','minutes':12,'where':['legs','arms']}"),
            Lines.Line(6, "symptom.urge", "{'intensity':3}"),
            Lines.Line(7, "night.reviewed", "{'urge':6,'onset':'22:15','where':'legs'}"),
            Lines.Line(8, "treatment.observed", "{'medicine':'pramipexole','respondedBefore':'yes','onsetHoursEarlier':4,'spread':['arms'],'latency':'shorter','intensity':'same','reliefHours':0,'paradoxical':false}"),
            Lines.Line(9, "infusion.given", "{'product':'iron','mg':500}"),
            Lines.Line(10, "transfusion.given", "{}"),
            Lines.Line(11, "blood.lost", "{'how':'donation','ml':500}"),
            Lines.Line(12, "fever.had", "{}"),
            Lines.Line(13, "flag.reported", "{'what':'fainting','since':'2026-09-30'}"),
            Lines.Line(14, "flag.acknowledged", $$"""{'flag':'{{Lines.Id(13)}}'}"""),
            Lines.Line(15, "mood.scored", "{'instrument':'PHQ-9','total':11,'item9':0}"),
            Lines.Line(16, "exposure.had", "{'what':'nitrous-oxide'}"),
            Lines.Line(17, "symptoms.returned", "{'infusion':'iron'}"),
            Lines.Line(18, "routine.later", "{'item':'walk','until':'2026-10-01T20:00:00Z'}"),
            Lines.Line(19, "routine.skipped", "{'item':'walk','reason':'rain'}"),
            Lines.Line(20, "exercise.done", "{}"),
            Lines.Line(21, "note.added", "{'text':'slept well'}"),
            Lines.Line(22, "smell.noticed", "{}"));
        record.Problems.ShouldBeEmpty();
        record.Doses.Select(dose => (dose.Key, dose.IsSupplement))
            .ShouldBe([("levothyroxine 75 ug", false), ("iron", true)]);
        record.Doses[1].Elemental["iron"].ShouldBe(65);
        record.Eaten.Select(item => (item.Food, item.Grams, item.Slot, item.IsDrink))
            .ShouldBe([("spinach", 150m, "lunch", false), ("lemon-juice", 20.5m, "lunch", false),
                ("coffee", 150m, null, true)]);
        record.Urges.Select(urge => urge.Intensity).ShouldBe([7.5m, 3m]);
        record.Urges[0].Where.ShouldBe(["legs", "arms"]);
        record.Nights.Single().Onset.ShouldBe(new LocalTime(22, 15));
        var observed = record.Observed.Single();
        (observed.OnsetHoursEarlier, observed.Spread.Holds, observed.Latency.Holds, observed.Intensity.Fails)
            .ShouldBe((4m, true, true, true));
        (observed.ShorterRelief.Fails, observed.Paradoxical.Fails, observed.NotOtherwiseExplained.IsUnknown)
            .ShouldBe((true, true, true));
        record.Infusions.Single().Mg.ShouldBe(500);
        record.Transfusions.ShouldHaveSingleItem();
        record.BloodLosses.Single().How.ShouldBe("donation");
        record.Fevers.ShouldHaveSingleItem();
        record.AcknowledgedFlags.ShouldContain(record.Flags.Single().EntryId);
        record.Moods.Single().Item9.ShouldBe(0);
        record.Exposures.Single().What.ShouldBe("nitrous-oxide");
        record.Returns.Single().Treatment.ShouldBe("iron");
        record.Routine.Select(mark => (mark.Item, mark.State))
            .ShouldBe([("walk", "later"), ("walk", "skipped"), ("exercise", "done")]);
        record.Unknown.ShouldHaveSingleItem().Kind.ShouldBe("smell.noticed");
    }

    [Theory]
    [InlineData("medicine.set", "{}", "name")]
    [InlineData("supplement.set", "{'product':''}", "product")]
    [InlineData("supplement.set", "{'product':'iron','everyDays':0}", "everyDays")]
    [InlineData("supplement.set", "{'product':'iron','everyDays':1e20}", "everyDays")]
    [InlineData("supplement.set", "{'product':'iron','weekdays':['someday']}", "weekdays")]
    [InlineData("supplement.set", "{'product':'iron','times':['late']}", "times")]
    [InlineData("supplement.set", "{'product':'iron','elemental':65}", "elemental")]
    [InlineData("supplement.set", "{'product':'iron','elemental':{'iron':'much'}}", "elemental.iron")]
    [InlineData("supplement.taken", "{}", "product")]
    [InlineData("medicine.taken", "{}", "name")]
    [InlineData("meal.eaten", "{'items':[{'food':'spinach'}]}", "items")]
    [InlineData("meal.eaten", "{'items':[{'food':'spinach','grams':1e400}]}", "items")]
    [InlineData("drink.taken", "{}", "items")]
    [InlineData("profile.set", "{'birthYear':1e30}", "birthYear")]
    [InlineData("profile.set", "{'birthDate':'1980'}", "birthDate")]
    [InlineData("profile.set", "{'sex':'f'}", "sex")]
    [InlineData("profile.set", "{'diet':'paleo'}", "diet")]
    [InlineData("profile.set", "{'smoker':'sometimes'}", "smoker")]
    [InlineData("profile.set", "{'conditions':{}}", "conditions")]
    [InlineData("profile.set", "{'conditions':[7]}", "conditions")]
    [InlineData("profile.set", "{'name':[]}", "name")]
    [InlineData("profile.set", "{'wakeTime':'early'}", "wakeTime")]
    [InlineData("symptom.urge", "{'intensity':'bad'}", "intensity")]
    public void A_field_of_the_wrong_shape_is_named_with_its_cure(string kind, string data, string field)
    {
        var problem = Lines.Record(Lines.Line(1, kind, data)).Problems.ShouldHaveSingleItem();
        problem.Field.ShouldBe(field);
        problem.Path.ShouldBe($"{kind} {Lines.Id(1)}");
        problem.Cure.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_field_that_is_null_is_not_wrong() =>
        Lines.Record(Lines.Line(1, "supplement.set",
            "{'product':'iron','elemental':{'iron':null},'times':null,'weekdays':null,'since':null,'prescribed':null,'everyDays':null}"))
            .Problems.ShouldBeEmpty();

    [Fact]
    public void The_last_zone_that_was_named_counts_until_another_is()
    {
        var record = Lines.Record(
            """{"kind":"medicine.taken","at":"2026-07-01T05:00:00Z","zone":"Europe/Berlin","data":{"name":"a"}}""",
            """{"kind":"medicine.taken","at":"2026-07-02T05:00:00Z","data":{"name":"a"}}""",
            """{"kind":"medicine.taken","at":"2026-07-03T05:00:00Z","zone":"Asia/Shanghai","data":{"name":"a"}}""",
            """{"kind":"medicine.taken","at":"2026-07-04T05:00:00Z","zone":"Mars/Olympus","data":{"name":"a"}}""");
        record.Doses.Select(dose => dose.At.WallClock).ShouldBe(
            [new LocalTime(7, 0), new LocalTime(7, 0), new LocalTime(13, 0), new LocalTime(13, 0)]);
        record.Zone.Id.ShouldBe("Asia/Shanghai");
        record.Problems.ShouldHaveSingleItem().Field.ShouldBe("zone");
    }

    [Fact]
    public void What_is_recorded_late_stands_where_it_happened()
    {
        var record = Lines.Record(
            Lines.Line(1, "meal.eaten", "{'items':[{'food':'dinner','grams':1}]}", minute: 1, at: "2026-10-02"),
            Lines.Line(2, "meal.eaten", "{'items':[{'food':'lunch','grams':1}]}", minute: 2, at: "2026-10-01"));
        record.Eaten.Select(item => item.Food).ShouldBe(["lunch", "dinner"]);
    }
}
