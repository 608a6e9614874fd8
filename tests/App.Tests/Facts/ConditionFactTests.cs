namespace Sanguine.App.Tests.Facts;

public sealed class ConditionFactTests
{
    [Fact]
    public void A_condition_joins_those_the_journal_holds() =>
        Typed.Read("condition|celiac", Typed.Profile(new { conditions = new[] { "gout" } }))
            .ShouldBe("profile.set", "2026-10-12", """{"conditions":["celiac","gout"]}""");

    [Fact]
    public void A_condition_that_was_absent_is_absent_no_more() =>
        Typed.Read("condition|celiac", Typed.Profile(new { noConditions = new[] { "celiac", "gout" } }))
            .ShouldBe("profile.set", "2026-10-12", """{"conditions":["celiac"],"noConditions":["gout"]}""");

    [Fact]
    public void What_is_absent_leaves_what_is_present() =>
        Typed.Read("no-condition|celiac", Typed.Profile(new { conditions = new[] { "celiac", "gout" } }))
            .ShouldBe("profile.set", "2026-10-12", """{"conditions":["gout"],"noConditions":["celiac"]}""");

    [Fact]
    public void No_conditions_lists_every_one_that_decides_except_those_present()
    {
        var data = Typed.Read("no-conditions", Typed.Profile(new { conditions = new[] { "celiac" } })).Draft!.Data;
        var absent = data["noConditions"]!.AsArray().Select(id => id!.GetValue<string>()).ToArray();
        absent.ShouldBe(KnowledgeNow.Value.Conditions.Ids.Where(id => id != "celiac").Order(StringComparer.Ordinal));
        data.ContainsKey("conditions").ShouldBeFalse();
    }

    [Fact]
    public void The_spelling_of_a_name_does_not_matter() =>
        Typed.Read("condition|Kidney disease").ShouldBe("profile.set", "2026-10-12", """{"conditions":["kidney-disease"]}""");

    [Fact]
    public void A_condition_that_is_not_known_is_answered_with_the_nearest_or_kept_as_written()
    {
        Typed.Read("condition|coeliac").ShouldFail("condition").Cure.ShouldContain("celiac");
        Typed.Read("condition|migraine|--as-written").ShouldBe("profile.set", "2026-10-12", """{"conditions":["migraine"]}""");
        Typed.Read("condition").ShouldFail("condition");
    }

    [Fact]
    public void An_answer_sets_one_field_a_condition_or_a_criterion()
    {
        Typed.Read("answer|pregnancy|no").ShouldBe("profile.set", "2026-10-12", """{"pregnancy":"no"}""");
        Typed.Read("answer|birth-date|1992-03-04").ShouldBe("profile.set", "2026-10-12", """{"birthDate":"1992-03-04"}""");
        Typed.Read("answer|weightKg|58,5").ShouldBe("profile.set", "2026-10-12", """{"weightKg":58.5}""");
        Typed.Read("answer|wakeTime|6:30").ShouldBe("profile.set", "2026-10-12", """{"wakeTime":"06:30"}""");
        Typed.Read("answer|name|Ada B").ShouldBe("profile.set", "2026-10-12", """{"name":"Ada B"}""");
        Typed.Read("answer|avoids|pork, milk").ShouldBe("profile.set", "2026-10-12", """{"avoids":["pork","milk"]}""");
        Typed.Read("answer|gout|no").ShouldBe("profile.set", "2026-10-12", """{"noConditions":["gout"]}""");
        Typed.Read("answer|dialysis|yes").ShouldBe("profile.set", "2026-10-12", """{"conditions":["dialysis"]}""");
        Typed.Read("answer|worseAtRest|yes").ShouldBe("criteria.answered", "2026-10-12", """{"worseAtRest":"yes"}""");
    }

    [Theory]
    [InlineData("answer|pregnancy|maybe", "pregnancy")]
    [InlineData("answer|pregnancy", "pregnancy")]
    [InlineData("answer|birthDate|4.3.1992", "birthDate")]
    [InlineData("answer|sex|f", "sex")]
    [InlineData("answer|gout|perhaps", "gout")]
    [InlineData("answer|weightKg|heavy", "weightKg")]
    [InlineData("answer|bedTime|late", "bedTime")]
    [InlineData("answer|pregnent|no", "question")]
    [InlineData("answer", "question")]
    public void An_answer_that_does_not_fit_says_what_does(string typed, string field) => Typed.Read(typed).ShouldFail(field);

    [Fact]
    public void A_criterion_joins_the_answers_the_journal_holds()
    {
        const string Before = """{"kind":"criteria.answered","at":"2026-10-01","data":{"urge":"yes","worseAtRest":"no"}}""";
        Typed.Read("criteria|worseAtRest|yes|worse-in-evening|unknown", Before).ShouldBe("criteria.answered", "2026-10-12",
            """{"urge":"yes","worseAtRest":"yes","worseInEvening":"unknown"}""");
        Typed.Read("criteria|all|yes").ShouldBe("criteria.answered", "2026-10-12",
            """{"urge":"yes","worseAtRest":"yes","relievedByMovement":"yes","worseInEvening":"yes","notBetterExplained":"yes"}""");
    }

    [Theory]
    [InlineData("criteria", "criterion")]
    [InlineData("criteria|urge", "urge")]
    [InlineData("criteria|urge|perhaps", "urge")]
    [InlineData("criteria|itch|yes", "criterion")]
    public void A_criterion_that_is_not_one_says_so(string typed, string field) => Typed.Read(typed).ShouldFail(field);
}
