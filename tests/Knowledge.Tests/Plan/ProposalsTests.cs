using Sanguine.Knowledge.Tests.Decisions;
using Sanguine.Plan;
using Sanguine.Words;

namespace Sanguine.Knowledge.Tests.Plan;

/// <summary>The plan that follows from the cards, what it withholds, and the traditional lens beside it.</summary>
public class ProposalsTests
{
    private static readonly Someone Woman = A.Woman(34).WithRls();

    private static CarePlan Plan(Someone person) => person.Today().Reviewed.Plan;

    private static bool Has(Someone person, string step) => Plan(person).Steps.Any(found => found.Code == step);

    private static Withheld? Withheld(Someone person, string code) =>
        Plan(person).Withheld.FirstOrDefault(withheld => withheld.Code == code);

    [Fact]
    public void Iron_is_what_the_guideline_writes_to_settle_with_a_clinician()
    {
        var step = Plan(Woman.Panel(40)).Steps.Single(step => step.Code == "iron");
        step.NeedsClinician.ShouldBeTrue();
        step.Area.ShouldBe(Area.Supplements);
        Seen.English(step.Dose).ShouldContain("guideline");
        Seen.English(step.Detail).ShouldContain("To settle with your clinician");
        step.Because.ShouldContain("R-ADULT-ORAL");
    }

    [Theory]
    [InlineData("a stop")]
    [InlineData("a fact of the stop not known")]
    [InlineData("75.1")]
    [InlineData("TSAT 45.0")]
    [InlineData("a stale panel")]
    [InlineData("an emergency")]
    [InlineData("RLS not met")]
    public void Iron_is_not_in_the_plan(string where)
    {
        var person = where switch
        {
            "a stop" => Woman.With("liver-disease").Panel(40),
            "a fact of the stop not known" => Woman.Unknown("liver-disease").Panel(40),
            "75.1" => Woman.Panel(75.1),
            "TSAT 45.0" => Woman.Panel(40, 45),
            "a stale panel" => Woman.Panel(40, on: A.Ago(181)),
            "an emergency" => Woman.Panel(40).Flag("chest-pain"),
            _ => A.Woman(34).Answering(("urge", "no")).Panel(40),
        };
        Has(person, "iron").ShouldBeFalse();
    }

    [Theory]
    [InlineData("S-IRON-STOP", "Iron supplements")]
    [InlineData("S-ON-IRON", "Iron supplements")]
    [InlineData("S-HH", "Iron supplements")]
    [InlineData("FOL", "Folic acid")]
    [InlineData("TOUCH", "Massage")]
    [InlineData("FOOD", "foods")]
    [InlineData("MG", "Magnesium")]
    [InlineData("TRIG", "without alcohol")]
    public void What_is_withheld_is_said_with_its_reason(string code, string what)
    {
        var person = code switch
        {
            "S-IRON-STOP" => Woman.With("liver-disease").Panel(40),
            "S-ON-IRON" => Woman.OnIron(30).Panel(101),
            "S-HH" => Woman.Panel(250, 60),
            "FOL" => Woman.Supplement("folic acid", folicAcid: 400),
            "TOUCH" => Woman.With("clot"),
            "FOOD" => Woman.With("gout"),
            "MG" => Woman.With("heart-block"),
            _ => Woman.Unknown("alcoholGramsPerDay"),
        };
        var withheld = Withheld(person, code)!;
        Seen.English(withheld.What).ShouldContain(what);
        Seen.English(withheld.Why).ShouldNotBeNullOrWhiteSpace();
        Withheld(Woman, code).ShouldBeNull();
    }

    [Fact]
    public void What_a_stop_still_asks_withholds_too()
    {
        Seen.English(Withheld(Woman.Unknown("liver-disease").Panel(40), "S-IRON-STOP")!.Why)
            .ShouldContain("liver disease");
        Seen.English(Withheld(Woman.Unknown("heart-block"), "MG")!.Why).ShouldContain("heart block");
        Withheld(A.Man(45).Answering(("urge", "no")).Unknown("heart-block"), "MG").ShouldBeNull();
    }

    [Fact]
    public void Folic_acid_that_pregnancy_allows_is_not_withheld() =>
        Withheld(Woman.Pregnant(6).Supplement("folic acid", folicAcid: 400), "FOL").ShouldBeNull();

    [Fact]
    public void What_a_clinician_decides_comes_first_and_medicines_to_discuss_last()
    {
        var steps = Plan(Woman.Taking("sertraline").Panel(20)).Steps;
        steps.TakeWhile(step => step.Area == Area.Clinician).Select(step => step.Code)
            .ShouldBe(["E-ID", "R-ADULT-ORAL"]);
        steps[^1].Code.ShouldBe("TRIG");
        steps[^1].Area.ShouldBe(Area.MedicinesToDiscuss);
        steps.Where(step => step.Area is Area.Clinician or Area.MedicinesToDiscuss)
            .ShouldAllBe(step => step.NeedsClinician);
    }

    [Fact]
    public void A_card_without_a_text_for_the_person_is_no_step() =>
        Has(Woman.With("liver-disease").Panel(40), "R-ADULT-ORAL").ShouldBeFalse();

    [Fact]
    public void A_question_is_no_step() => Has(Woman.Unknown("dialysis").Panel(40), "R-ADULT-ORAL").ShouldBeFalse();

    [Fact]
    public void Good_news_is_no_step() => Has(Woman.Panel(150), "R-OK").ShouldBeFalse();

    [Fact]
    public void Tests_that_are_due_together_are_one_step()
    {
        var tests = Plan(Woman.Panel(150)).Steps.Where(step => step.Area == Area.Tests).ToArray();
        tests.Length.ShouldBe(1);
        var title = Seen.English(tests[0].Title);
        title.ShouldContain("ferritin and transferrin saturation");
        title.ShouldContain("10 April 2027");
        Plan(Woman.Panel(150, crp: null)).Steps.Count(step => step.Area == Area.Tests).ShouldBe(2);

        var two = Plan(Woman.Panel(150, crp: null)).Steps.Where(step => step.Area == Area.Tests).ToArray();
        two.Select(step => step.Code).ShouldBe(["tests-1", "tests-2"]);
        two.Select(step => (step.Title.Code, step.Detail.Code)).ShouldBe(
            [("plan.tests.title", "plan.tests.detail"), ("plan.tests-due.title", "plan.tests-conditions.detail")]);
        Seen.English(two[1].Detail).ShouldContain("fasting");
    }

    [Theory]
    [InlineData("omnivore", "lunch-sardines")]
    [InlineData("pescatarian", "lunch-sardines")]
    [InlineData("vegetarian", "lunch-b12-other")]
    [InlineData("vegan", "lunch-b12-other")]
    public void Vitamin_B12_comes_from_food_the_person_eats(string diet, string step) =>
        Has(Woman.Fact("diet", diet), step).ShouldBeTrue();

    [Theory]
    [InlineData("avoids")]
    [InlineData("allergies")]
    public void Nobody_is_offered_fish_they_avoid(string list)
    {
        Has(Woman.Fact(list, new[] { "fish" }), "lunch-sardines").ShouldBeFalse();
        Has(Woman.Fact(list, new[] { "sardines" }), "lunch-sardines").ShouldBeFalse();
        Has(Woman.Fact(list, new[] { "nuts" }), "lunch-sardines").ShouldBeTrue();
    }

    [Theory]
    [InlineData(100.0, "breakfast", "lunch")]
    [InlineData(100.1, "breakfast-plain", "lunch-plain")]
    public void Food_speaks_of_iron_only_up_to_a_ferritin_of_100(double ferritin, string breakfast, string lunch)
    {
        Has(Woman.Panel(ferritin), breakfast).ShouldBeTrue();
        Has(Woman.Panel(ferritin), lunch).ShouldBeTrue();
    }

    [Theory]
    [InlineData("liver-disease", true)]
    [InlineData("liver-disease", false)]
    public void Food_says_nothing_of_iron_where_iron_is_withheld_or_not_clear(string condition, bool known)
    {
        var person = (known ? Woman.With(condition) : Woman.Unknown(condition)).Panel(40);
        Has(person, "breakfast-plain").ShouldBeTrue();
        Has(person, "lunch-plain").ShouldBeTrue();
    }

    [Theory]
    [InlineData("warfarin")]
    [InlineData("kidney-stones-oxalate")]
    [InlineData("kidney-disease")]
    public void Spinach_is_left_out_where_it_does_not_suit(string why)
    {
        var person = (why == "warfarin" ? Woman.Taking("warfarin") : Woman.With(why)).Panel(40).Result("egfr", 70);
        Has(person, "breakfast-no-spinach").ShouldBeTrue();
        Has(person, "breakfast").ShouldBeFalse();
        Seen.English(Plan(person).Steps.Single(step => step.Code == "cautions").Detail).ShouldNotBeNullOrWhiteSpace();
        Has(Woman.Panel(40), "cautions").ShouldBeFalse();
    }

    [Fact]
    public void Magnesium_has_a_place_in_the_evening_unless_another_medicine_sets_the_hours()
    {
        static Slot? SlotOf(Someone person) => Plan(person).Steps.Single(step => step.Code == "magnesium").Slot;
        SlotOf(Woman).ShouldBe(Slot.Evening);
        SlotOf(Woman.Taking("gabapentin")).ShouldBeNull();
        SlotOf(Woman.Taking("levothyroxine")).ShouldBeNull();
        SlotOf(Woman.Supplement("magnesium", magnesium: 100)).ShouldBeNull();
        SlotOf(Woman.Supplement("Xyzzy nights", magnesium: 100)).ShouldBeNull();
        SlotOf(Woman.Supplement("zinc")).ShouldBe(Slot.Evening);
    }

    [Theory]
    [InlineData(60.0, false)]
    [InlineData(59.9, true)]
    public void Magnesium_needs_a_clinician_where_kidney_function_is_reduced(double egfr, bool needs) =>
        Plan(Woman.Result("egfr", egfr)).Steps.Single(step => step.Code == "magnesium").NeedsClinician.ShouldBe(needs);

    [Fact]
    public void Low_B12_is_a_step_and_what_is_unclear_or_normal_is_none()
    {
        Has(Woman.Result("b12", 100), "b12").ShouldBeTrue();
        Has(Woman.Result("b12", 250), "b12").ShouldBeFalse();
        Has(Woman.Result("b12", 500), "b12").ShouldBeFalse();
        Has(Woman.Lab("b12", "<500 ng/L"), "b12").ShouldBeFalse();
    }

    [Fact]
    public void Iron_that_is_taken_has_its_hours_said()
    {
        Has(Woman.OnIron(10), "iron-taken").ShouldBeTrue();
        Has(Woman, "iron-taken").ShouldBeFalse();
    }

    [Fact]
    public void Snoring_asks_about_sleep_apnea_where_it_is_not_known()
    {
        Has(Woman.WithSign("snoring").Unknown("sleep-apnea"), "apnea").ShouldBeTrue();
        Has(Woman.WithSign("snoring"), "apnea").ShouldBeFalse();
        Has(Woman.WithSign("snoring").With("sleep-apnea"), "apnea").ShouldBeFalse();
        Has(Woman.Unknown("sleep-apnea"), "apnea").ShouldBeFalse();
    }

    [Fact]
    public void The_traditional_lens_stands_apart_and_changes_no_card_and_no_step()
    {
        var without = CurrentKnowledge.Value with { Traditional = [] };
        var ids = CurrentKnowledge.Value.Traditional.Select(view => view.Id).ToArray();
        ids.ShouldNotBeEmpty();
        foreach (var (vector, review) in Traceability.Reviewed.Value.Where((_, index) => index % 40 == 0))
        {
            var again = CareReview.Of(review.Record, without, review.Moment);
            again.Assessment.Cards.Select(card => (card.Code, card.Status)).ShouldBe(
                review.Assessment.Cards.Select(card => (card.Code, card.Status)), vector.ToString());
            review.Plan.Traditional.Select(view => view.Id).ShouldBe(ids);
            again.Plan.Steps.Select(step => step.Code).ShouldBe(review.Plan.Steps.Select(step => step.Code));
        }
    }

    [Fact]
    public void Every_source_of_a_step_is_known()
    {
        var named = Traceability.Reviewed.Value.SelectMany(reviewed => reviewed.Review.Plan.Steps)
            .SelectMany(step => step.Sources).Distinct();
        named.Where(source => !CurrentKnowledge.Value.Sources.ContainsKey(source)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_step_says_how_sure_it_is_and_by_whom()
    {
        foreach (var (vector, review) in Traceability.Reviewed.Value)
        {
            review.Plan.Steps.ShouldAllBe(step => !step.Sources.IsEmpty, vector.ToString());
            review.Plan.Steps.Select(step => step.Code).Where(code => code != "E-FLAG").ShouldBeUnique();
        }
    }

    [Fact]
    public void A_plan_holds_for_whoever_told_something_of_results_criteria_or_health()
    {
        foreach (var person in new[] { A.Woman(34).Panel(150), A.Man(45).With("clot"), A.Man(45)
            .Answering(("urge", "no")) })
        {
            foreach (var step in new[] { "evening-meal", "wind-down", "record-nights" })
            {
                Has(person, step).ShouldBeTrue(step);
            }
        }

        Plan(A.Stranger()).Steps.ShouldAllBe(step => step.Area == Area.Tests);
    }

    [Fact]
    public void What_needs_a_clinician_says_so()
    {
        var person = Woman.WithSign("snoring").Unknown("sleep-apnea").Result("b12", 100).Panel(60).OnIron(10)
            .Fact("alcoholGramsPerDay", 10);
        Plan(person).Steps.Where(step => step.NeedsClinician && step.Area is not Area.Clinician)
            .Select(step => step.Code)
            .ShouldBe(["iron", "b12", "apnea", .. Plan(person).Steps.Where(step => step.Area == Area.Tests)
                .Select(step => step.Code)], ignoreOrder: true);
        Plan(person).Steps.Where(step => !step.NeedsClinician).Select(step => step.Code).ShouldBe(
            [
                "breakfast", "lunch", "lunch-sardines", "evening-meal", "iron-taken", "magnesium", "evening-walk",
                "massage", "warmth", "wind-down", "alcohol-trial", "record-nights",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Whatever_a_plan_holds_is_said_in_both_languages_and_rests_on_known_sources()
    {
        Someone[] people =
        [
            Woman.WithSign("snoring").Unknown("sleep-apnea").Result("b12", 100).Panel(60).OnIron(10)
                .Fact("alcoholGramsPerDay", 10).Taking("sertraline"),
            Woman.With("gout", "kidney-stones-oxalate", "clot", "heart-block").Panel(60).Fact("alcoholGramsPerDay", 80),
            Woman.With("liver-disease").Panel(400, 60, crp: null).Unknown("alcoholGramsPerDay", "heart-block")
                .Supplement("folic acid", folicAcid: 400),
        ];
        foreach (var plan in people.Select(Plan))
        {
            var phrases = plan.Steps.SelectMany(step => new[] { step.Title, step.Detail, step.Dose })
                .Concat(plan.Withheld.SelectMany(withheld => new[] { withheld.What, withheld.Why }));
            foreach (var phrase in phrases.OfType<Phrase>())
            {
                CurrentKnowledge.Value.Words("en", false).Say(phrase).ShouldNotContain('{');
                CurrentKnowledge.Value.Words("zh", true).Say(phrase).ShouldNotContain('{');
            }

            plan.Steps.SelectMany(step => step.Sources)
                .ShouldAllBe(source => CurrentKnowledge.Value.Sources.ContainsKey(source));
            plan.Steps.ShouldAllBe(step => !step.Sources.IsEmpty);
        }
    }

    [Fact]
    public void What_a_step_follows_from_is_named()
    {
        string[] Because(string code) =>
            [.. Plan(Woman.Result("b12", 100).Panel(60).OnIron(10)).Steps.Single(step => step.Code == code).Because];
        Because("iron").ShouldBe(["R-ADULT-ORAL"]);
        Because("iron-taken").ShouldBe(["iron bisglycinate"]);
        Because("magnesium").ShouldBe(["DX"]);
        Because("b12").ShouldBe(["b12"]);
        Because("R-ADULT-ORAL").ShouldBe(["ferritin", "tsat", "hemoglobin", "crp"]);
        Because("tests-1").ShouldBe(["ferritin", "tsat"]);
    }

    [Theory]
    [InlineData("iron-taken", null)]
    [InlineData("breakfast", Slot.Morning)]
    [InlineData("lunch", Slot.Lunch)]
    [InlineData("lunch-sardines", Slot.Lunch)]
    [InlineData("evening-meal", Slot.Evening)]
    [InlineData("evening-walk", Slot.Evening)]
    [InlineData("massage", Slot.Night)]
    [InlineData("wind-down", Slot.Night)]
    [InlineData("record-nights", null)]
    public void A_step_has_its_place_in_the_day(string code, Slot? slot) =>
        Plan(Woman.Panel(60).OnIron(10)).Steps.Single(step => step.Code == code).Slot.ShouldBe(slot);

    [Fact]
    public void Cautions_about_food_stand_in_one_order()
    {
        static string Cautions(Someone person) =>
            Seen.English(Plan(person).Steps.Single(step => step.Code == "cautions").Detail);
        Cautions(Woman.With("gout", "celiac", "kidney-stones-oxalate"))
            .ShouldBe(Cautions(Woman.With("kidney-stones-oxalate").With("celiac").With("gout")));
        Plan(Woman.With("gout", "celiac")).Steps.Single(step => step.Code == "cautions").Detail.Arguments["reasons"]
            .ShouldBeOfType<Argument.List>().Items.Cast<Argument.Term>().Select(term => term.Code)
            .ShouldBe(["food.celiac", "food.gout"]);
    }

    [Fact]
    public void Only_what_is_withheld_for_certain_is_kept_from_the_day()
    {
        Withheld(Woman.With("liver-disease").Panel(40), "S-IRON-STOP")!.Element.ShouldBe("iron");
        Withheld(Woman.Unknown("liver-disease").Panel(40), "S-IRON-STOP")!.Element.ShouldBeNull();
        Withheld(Woman.With("heart-block"), "MG")!.Element.ShouldBe("magnesium");
        Withheld(Woman.Unknown("heart-block"), "MG")!.Element.ShouldBeNull();
        Withheld(Woman.Supplement("folic acid", folicAcid: 400), "FOL")!.Element.ShouldBe("folicAcid");
        Withheld(Woman.With("clot"), "TOUCH")!.Element.ShouldBeNull();
        Withheld(Woman.OnIron(30).Panel(101), "S-ON-IRON")!.Element.ShouldBe("iron");
        Withheld(Woman.Panel(250, 60), "S-HH")!.Element.ShouldBe("iron");
    }
}
