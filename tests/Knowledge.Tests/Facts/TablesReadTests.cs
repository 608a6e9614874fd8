using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Routine;

namespace Sanguine.Knowledge.Tests.Facts;

/// <summary>A row of each embedded table, cell by cell: what is written there is what the engine is given.</summary>
public class TablesReadTests
{
    [Fact]
    public void A_marker_has_its_units_codes_and_names()
    {
        var table = MarkerFacts.Read();
        var ferritin = table.ById("ferritin")!;
        (ferritin.Unit, ferritin.Conventional, ferritin.Si, ferritin.Digits).ShouldBe(("ug/L", "ng/mL", "ug/L", 4));
        ferritin.Aliases.ShouldContain("铁蛋白");
        ferritin.Codes.Single(code => code.Emitted).ShouldBe(new MarkerCode("2276-4", Property.Mass, true));
        ferritin.Codes.ShouldContain(new MarkerCode("20567-4", Property.Mass, false));
        ferritin.Find("pmol/L")!.Property.ShouldBe(Property.Molar);
        var hba1c = table.ById("hba1c")!.Find("mmol/mol")!;
        (hba1c.Numerator, hba1c.Denominator, hba1c.Offset, hba1c.Source).ShouldBe((915m, 10000m, 2.15m, "arithmetic"));
        table.ById("tsat")!.Codes.ShouldContain(code => code.Property == null);
    }

    [Theory]
    [InlineData("ferritin", "ug/L", Property.Mass)]
    [InlineData("iron", "umol/L", Property.Molar)]
    [InlineData("tsat", "%", Property.Fraction)]
    [InlineData("ttg-iga", "U/mL", Property.Arbitrary)]
    [InlineData("mcv", "fL", Property.Volume)]
    [InlineData("egfr", "mL/min/{1.73_m2}", Property.Rate)]
    [InlineData("platelets", "10*9/L", Property.Count)]
    public void A_unit_has_the_property_its_row_names(string marker, string unit, Property property) =>
        MarkerFacts.Read().ById(marker)!.Find(unit)!.Property.ShouldBe(property);

    [Fact]
    public void A_trap_has_its_reason() =>
        MarkerFacts.ReadTraps()["48141-6"].ShouldBe("ferritin per red cell, not in serum");

    [Fact]
    public void A_separation_has_its_hours_both_ways_its_kind_and_its_doses()
    {
        var table = SeparationFacts.Read();
        Separation Of(string a, string b) => table.Single(row => row.A == a && row.B == b);

        var thyroid = Of("levothyroxine", "iron");
        (thyroid.BAfterA, thyroid.AAfterB, thyroid.Kind).ShouldBe((4m, 4m, SeparationKind.Spacing));
        (thyroid.Certainty, thyroid.Note).ShouldBe((Certainty.Moderate, "The UK text has two hours"));
        thyroid.Sources.ShouldBe(["label-levothyroxine", "iron-labels"]);
        var ciprofloxacin = Of("quinolone-ciprofloxacin", "iron");
        (ciprofloxacin.BAfterA, ciprofloxacin.AAfterB).ShouldBe((2m, 6m));
        Of("levothyroxine", "calcium").Note.ShouldBe("");
        Of("doxycycline", "iron").Kind.ShouldBe(SeparationKind.NotEnough);
        Of("dolutegravir", "iron").Kind.ShouldBe(SeparationKind.TogetherWithFood);
        (Of("calcium", "iron").AAtLeast, Of("calcium", "iron").BAtLeast).ShouldBe((300m, 0m));
        SeparationFacts.Read(FactTable.Parse("s.tsv", string.Join('\n',
            "a\tb\tbAfterA\taAfterB\tkind\taAtLeast\tbAtLeast\tcertainty\tsources\tnote",
            "tea\tiron\t1\t2\tspacing\t3\t4\town\town\t"))).Single().BAtLeast.ShouldBe(4);
    }

    [Theory]
    [InlineData("snomed", "32914008", "restless-legs")]
    [InlineData("icd10", "G25.81", "restless-legs")]
    [InlineData("icd10", "E83.110", "hemochromatosis")]
    [InlineData("icd10", "D56.1", "thalassemia")]
    [InlineData("icd9", "333.94", "restless-legs")]
    [InlineData("icd11", "7A80", "restless-legs")]
    public void A_diagnosis_code_has_its_condition(string system, string code, string condition) =>
        ConditionFacts.Read().ByCode(system, code).ShouldBe(condition);

    [Fact]
    public void A_family_of_codes_is_no_code_and_a_whole_code_no_family()
    {
        var table = ConditionFacts.Read(
            FactTable.Parse("c.tsv", "id\nceliac\ngout\n"),
            FactTable.Parse("k.tsv", "system\tcode\tmatch\tcondition\nicd10\tK9\tprefix\tceliac\nicd10\tM10\texact\tgout\n"));
        table.ByCode("icd10", "K90.0").ShouldBe("celiac");
        table.ByCode("icd10", "M10.9").ShouldBeNull();
        table.CodesOf("celiac").ShouldBeEmpty();
        table.CodesOf("gout").Single().Code.ShouldBe("M10");
    }

    [Fact]
    public void A_source_says_where_it_is_and_how_much_of_it_was_read()
    {
        var sources = SourceFacts.Read();
        sources["own"].Read.ShouldBe("own");
        sources["own"].Where.ShouldBe("");
        sources["own"].Note.ShouldBe("No publication says this number; the card shows it as ours");
        sources["irlssg-2018"].Where.ShouldBe("PMID 29425576");
        sources["own"].Citation.ShouldBe("Sanguine's own choice, deduction or arithmetic");
    }

    [Fact]
    public void A_threshold_has_its_marker_value_unit_and_origin()
    {
        var line = ThresholdFacts.Read()["ferritin.rls-iv"];
        (line.Subject, line.Value, line.Unit, line.Certainty).ShouldBe(("ferritin", 100m, "ug/L", Certainty.Consensus));
        line.Sources.ShouldBe(["aasm-2025", "irlssg-2018"]);
        line.Note.ShouldBe("By vein only from above 75; IRLSSG writes at or below, Mayo below");
    }

    [Fact]
    public void A_variation_has_both_its_figures() =>
        VariationFacts.Read()["ferritin"].ShouldBe(new Variation("ferritin", 14.5m, 5, "pilon-1981"));

    [Fact]
    public void A_claim_is_told_and_judged_in_both_languages()
    {
        var claim = ClaimFacts.Read()[1];
        (claim.Id, claim.Verdict).ShouldBe(("claim-02-ferritin-50", "outdated"));
        claim.Text.ShouldBe("Symptoms flare when ferritin is under 50 µg/L.");
        claim.TextZh.ShouldBe("铁蛋白低于 50 µg/L 时症状会加重。");
        claim.Finding.ShouldContain("27 people in 1998");
        claim.FindingZh.ShouldContain("1998");
        claim.Sources.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_traditional_view_is_told_in_both_languages()
    {
        var view = TraditionalFacts.Read()[0];
        (view.Id, view.Title, view.TitleZh).ShouldBe(("blood-deficiency", "Nourishing the blood", "养血"));
        view.Detail.ShouldStartWith("Chinese medicine reads legs");
        view.DetailZh.ShouldStartWith("中医");
        view.Sources.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_country_has_its_numbers_and_none_where_none_is_known()
    {
        var lines = HelpLineFacts.Read();
        var britain = lines["GB"];
        (britain.Emergency, britain.Crisis, britain.Poisons).ShouldBe(("999", "116 123", "111"));
        (britain.Country, britain.Source).ShouldBe(("GB", "help-lines"));
        lines["DE"].Poisons.ShouldBeNull();
    }

    [Fact]
    public void A_medicine_has_its_class_codes_and_names()
    {
        var levothyroxine = MedicineFacts.Read().ByName("synthroid")!;
        (levothyroxine.Id, levothyroxine.Class).ShouldBe(("levothyroxine", "levothyroxine"));
        levothyroxine.RxNorm.ShouldBe(["10582", "40144"]);
        levothyroxine.Atc.ShouldBe(["H03AA"]);
        levothyroxine.Names.ShouldContain("优甲乐");
    }

    [Fact]
    public void The_limits_of_good_sampling_are_the_thresholds_of_the_table()
    {
        var limits = SamplingFacts.Of(ThresholdFacts.Read());
        (limits.Latest.Hour, limits.IronFreeHours, limits.FeverDays, limits.InfusionDays, limits.BloodLossDays)
            .ShouldBe((10, 24m, 28, 56, 56));
        (limits.StaleDays, limits.CrpWithinDays, limits.HemoglobinWithinDays, limits.SameDrawHours)
            .ShouldBe((180, 7, 90, 2));
        (limits.CrpRaised, limits.AgpRaised, limits.TsatTolerance).ShouldBe((5m, 1m, 2m));
        (limits.HemoglobinLowest, limits.HemoglobinHighest).ShouldBe((30m, 250m));
        limits.TransferrinToTibc.ShouldBe(1.404m);
    }
}
