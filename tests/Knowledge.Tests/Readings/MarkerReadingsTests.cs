using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Readings;

/// <summary>
/// What stands beside a value: the laboratory's band, the line that someone acts on, confidence and notes.
/// </summary>
public class MarkerReadingsTests
{
    private static readonly Someone Woman = A.Woman(34).WithRls();

    private static readonly Someone Man = A.Man(50).WithRls();

    private static Reading Read(Someone person, string marker) =>
        person.Today().Reviewed.Assessment.Readings.Single(reading => reading.Marker.Id == marker);

    private static void ShouldNote(Someone person, string marker, string words)
    {
        person.Today().Each(review => review.Assessment.Readings.ShouldContain(reading => reading.Marker.Id == marker));
        Read(person, marker).Notes.Select(Seen.English)
            .ShouldContain(note => note.Contains(words), $"{marker}: {words}");
    }

    private static void ShouldNotNote(Someone person, string marker, string words) =>
        Read(person, marker).Notes.Select(Seen.English)
            .ShouldNotContain(note => note.Contains(words), $"{marker}: {words}");

    [Theory]
    [InlineData(9, Band.Low)]
    [InlineData(12.9, Band.Low)]
    [InlineData(13, Band.BelowLine)]
    [InlineData(75, Band.BelowLine)]
    [InlineData(75.1, Band.Unclear)]
    [InlineData(100, Band.Unclear)]
    [InlineData(100.1, Band.InRange)]
    [InlineData(150, Band.InRange)]
    [InlineData(150.1, Band.High)]
    public void Ferritin_lies_in_the_band_of_the_laboratory_unless_a_line_says_more(double ferritin, Band band) =>
        Read(Woman.Lab("ferritin", $"{ferritin} ng/mL", low: 13, high: 150), "ferritin").Band.ShouldBe(band);

    [Theory]
    [InlineData("ferritin", "60 ng/mL", Band.BelowLine)]
    [InlineData("ferritin", "120 ng/mL", Band.Context)]
    [InlineData("tsat", "19.9 %", Band.BelowLine)]
    [InlineData("tsat", "20 %", Band.Context)]
    [InlineData("hemoglobin", "119.9 g/L", Band.BelowLine)]
    [InlineData("hemoglobin", "120 g/L", Band.Context)]
    [InlineData("b12", "179.9 ng/L", Band.BelowLine)]
    [InlineData("b12", "180 ng/L", Band.Unclear)]
    [InlineData("b12", "350 ng/L", Band.Unclear)]
    [InlineData("b12", "350.1 ng/L", Band.Context)]
    [InlineData("egfr", "59.9 mL/min/1.73m2", Band.BelowLine)]
    [InlineData("egfr", "60 mL/min/1.73m2", Band.Context)]
    [InlineData("mcv", "79.9 fL", Band.BelowLine)]
    [InlineData("mcv", "80 fL", Band.Context)]
    [InlineData("crp", "9 mg/L", Band.Context)]
    public void Without_a_range_only_the_line_speaks(string marker, string value, Band band) =>
        Read(Woman.Lab(marker, value), marker).Band.ShouldBe(band);

    [Theory]
    [InlineData(6.9, Band.Low)]
    [InlineData(7, Band.InRange)]
    [InlineData(12, Band.InRange)]
    [InlineData(12.1, Band.High)]
    public void A_marker_without_a_line_has_the_laboratorys_band(double platelets, Band band) =>
        Read(Woman.Lab("rdw", $"{platelets} %", low: 7, high: 12), "rdw").Band.ShouldBe(band);

    [Theory]
    [InlineData("<10 ng/mL", Band.Low)]
    [InlineData("<20 ng/mL", Band.BelowLine)]
    [InlineData(">120 ng/mL", Band.Context)]
    [InlineData(">150 ng/mL", Band.High)]
    public void A_comparator_is_in_a_band_only_where_all_of_it_is(string value, Band band) =>
        Read(Woman.Lab("ferritin", value, low: 13, high: 150), "ferritin").Band.ShouldBe(band);

    [Theory]
    [InlineData("a child", 60, Band.BelowLine)]
    [InlineData("a child", 80, Band.Context)]
    [InlineData("pregnant", 74.9, Band.BelowLine)]
    [InlineData("pregnant", 75, Band.Context)]
    [InlineData("on dialysis", 199.9, Band.BelowLine)]
    [InlineData("on dialysis", 200, Band.Context)]
    public void The_line_is_the_one_for_this_person(string who, double ferritin, Band band)
    {
        var person = who switch
        {
            "a child" => A.Boy(120),
            "pregnant" => A.Woman(30).Pregnant(20),
            _ => A.Man(60).With("dialysis"),
        };
        Read(person.Panel(ferritin), "ferritin").Band.ShouldBe(band);
    }

    [Fact]
    public void The_lines_beside_a_value_are_named_with_their_sources()
    {
        var adult = Read(Woman.Panel(40), "ferritin");
        adult.Lines.Select(line => line.Value).ShouldBe([75m, 100m]);
        adult.Sources.ShouldContain("aasm-2025");
        Read(A.Boy(120).Panel(40), "ferritin").Lines.Select(line => line.Value).ShouldBe([50m, 75m]);
        Read(A.Woman(30).Pregnant(20).Panel(40), "ferritin").Lines.Select(line => line.Value).ShouldBe([75m, 30m]);
        Read(A.Man(60).With("dialysis").Panel(40), "ferritin").Lines.Select(line => line.Value).ShouldBe([200m]);
        Read(Woman.Panel(40), "tsat").Lines.Select(line => line.Value).ShouldBe([20m, 45m]);
        Read(Woman.Panel(40), "hemoglobin").Lines.Single().Value.ShouldBe(120);
        Read(Man.Panel(40), "hemoglobin").Lines.Single().Value.ShouldBe(130);
        Read(Woman.Panel(40), "crp").Lines.Single().Value.ShouldBe(5);
        Read(Woman.Panel(40, agp: 0.8), "agp").Lines.Single().Value.ShouldBe(1);
        Read(Woman.Panel(40, mcv: 90), "mcv").Lines.Single().Value.ShouldBe(80);
        Read(A.Boy(120).Panel(40, mcv: 90), "mcv").Lines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(23, "hemoglobin.6-23-months")]
    [InlineData(24, "hemoglobin.24-59-months")]
    [InlineData(59, "hemoglobin.24-59-months")]
    [InlineData(60, "hemoglobin.5-11-years")]
    [InlineData(143, "hemoglobin.5-11-years")]
    [InlineData(144, "hemoglobin.12-14-years")]
    [InlineData(179, "hemoglobin.12-14-years")]
    [InlineData(180, "hemoglobin.men")]
    public void The_line_of_hemoglobin_is_that_of_the_age(int months, string line) =>
        Read(A.Boy(months).Panel(40), "hemoglobin").Lines.Single().Id.ShouldBe(line);

    [Theory]
    [InlineData(8, "hemoglobin.pregnancy-1")]
    [InlineData(20, "hemoglobin.pregnancy-2")]
    [InlineData(30, "hemoglobin.pregnancy-3")]
    [InlineData(null, "hemoglobin.pregnancy-1")]
    public void The_line_of_hemoglobin_is_that_of_the_trimester(int? weeks, string line) =>
        Read(A.Woman(30).Pregnant(weeks).Panel(40), "hemoglobin").Lines.Single().Id.ShouldBe(line);

    // 0.0056384 m + 0.0000003 m² g/L: 24.5 at 3,640 m.
    [Theory]
    [InlineData("154 g/L", Band.BelowLine)]
    [InlineData("155 g/L", Band.Context)]
    public void The_line_of_hemoglobin_rises_with_altitude(string value, Band band) =>
        Read(Man.Fact("altitudeM", 3640m).Lab("hemoglobin", value), "hemoglobin").Band.ShouldBe(band);

    [Fact]
    public void A_filtration_rate_is_read_from_a_newer_creatinine_and_nothing_else_is()
    {
        var person = Man.Result("b12", 500).Result("egfr", 50, A.Ago(60)).Result("creatinine", 0.9, A.Ago(5));
        Read(person, "egfr").Value.Value.Value.ShouldBeGreaterThan(60);
        Read(person, "egfr").Value.Given.ShouldBeNull();
        Read(person, "b12").Value.Value.Value.ShouldBe(500);
        Read(person, "creatinine").Value.Value.Value.ShouldBe(0.9m);
        Read(Man.Result("egfr", 50), "egfr").Value.Value.Value.ShouldBe(50);
    }

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(150.0, 13.0)]
    [InlineData(0.0, null)]
    public void A_range_that_makes_no_sense_is_ignored_and_it_is_said(double low, double? high)
    {
        var person = Woman.Lab("ferritin", "120 ng/mL", low: low, high: high);
        if (high is null)
        {
            Read(person, "ferritin").Band.ShouldBe(Band.InRange);
            return;
        }

        Read(person, "ferritin").Band.ShouldBe(Band.Context);
        Read(person, "ferritin").Range.ShouldBeNull();
        ShouldNote(person, "ferritin", "range makes no sense");
        ShouldNotNote(Woman.Lab("ferritin", "120 ng/mL", low: 13, high: 150), "ferritin", "range makes no sense");
        ShouldNotNote(Woman.Lab("ferritin", "120 ng/mL"), "ferritin", "range makes no sense");
    }

    [Fact]
    public void A_saturation_is_computed_where_it_is_missing_and_it_is_said()
    {
        var person = Woman.Panel(60, null, iron: 33, tibc: 415);
        Math.Round(Read(person, "tsat").Value.Value.Value, 2).ShouldBe(7.95m);
        ShouldNote(person, "tsat", "computed");
        ShouldNotNote(Woman.Panel(60), "tsat", "computed");
    }

    // Ferritin here: 14.5 % within a person and 5 % of the assay, so a rise by more than 53 % is real.
    [Theory]
    [InlineData(30, 45, "natural variation")]
    [InlineData(30, 47, "real change")]
    [InlineData(60, 40, "natural variation")]
    [InlineData(60, 38, "real change")]
    public void A_change_is_real_only_beyond_the_reference_change_value(double before, double after, string words)
    {
        var person = Woman.Panel(before, on: A.Ago(100)).Panel(after);
        ShouldNote(person, "ferritin", words);
        ShouldNote(person, "ferritin", $"{before}");
    }

    [Theory]
    [InlineData("<30 ng/mL", "60 ng/mL")]
    [InlineData("30 ng/mL", ">60 ng/mL")]
    public void No_change_is_read_from_a_comparator(string before, string after) =>
        ShouldNotNote(Woman.Lab("ferritin", before, A.Ago(100)).Lab("ferritin", after), "ferritin", "change");

    [Fact]
    public void A_first_value_has_changed_from_nothing() =>
        ShouldNotNote(Woman.Panel(60), "ferritin", "natural variation");

    [Fact]
    public void A_reading_is_of_the_panel_that_counts()
    {
        var person = Woman.Panel(24, on: A.Ago(120)).Panel(130, febrileWithinDays: 3);
        Read(person, "ferritin").Value.Value.Value.ShouldBe(24);
        Read(person, "ferritin").History.Select(value => value.Value.Value).ShouldBe([24m, 130m]);
    }

    [Fact]
    public void The_newest_value_counts_for_what_is_not_iron() =>
        Read(Woman.Panel(60, hb: 120, on: A.Ago(60)).Result("hemoglobin", 131), "hemoglobin")
            .Value.Value.Value.ShouldBe(131);

    [Theory]
    [InlineData("clean", Confidence.Good)]
    [InlineData("inflamed", Confidence.Low)]
    [InlineData("an inflammatory disease", Confidence.Low)]
    [InlineData("no CRP", Confidence.Fair)]
    [InlineData("181 days old", Confidence.Fair)]
    [InlineData("blood given since", Confidence.Fair)]
    [InlineData("fever", Confidence.Low)]
    [InlineData("infused before", Confidence.Low)]
    [InlineData("blood given before", Confidence.Low)]
    [InlineData("two values", Confidence.Low)]
    public void Ferritin_is_trusted_as_far_as_its_draw(string what, Confidence confidence)
    {
        var person = what switch
        {
            "clean" => Woman.Panel(60),
            "inflamed" => Woman.Panel(60, crp: 20),
            "an inflammatory disease" => Woman.With("inflammatory-disease").Panel(60),
            "no CRP" => Woman.Panel(60, crp: null),
            "181 days old" => Woman.Panel(60, on: A.Ago(181)),
            "blood given since" => Woman.Panel(60).Donated(2),
            "fever" => Woman.Panel(60, febrileWithinDays: 3),
            "infused before" => Woman.Infused(20).Panel(60),
            "blood given before" => Woman.Donated(20).Panel(60),
            _ => Woman.Panel(62).Result("ferritin", 84),
        };
        Read(person, "ferritin").Confidence.ShouldBe(confidence);
    }

    [Theory]
    [InlineData("10:01", "yes", 24)]
    [InlineData("08:00", "no", 24)]
    [InlineData("08:00", "yes", 23)]
    public void A_saturation_is_doubtful_when_it_was_not_drawn_as_it_should(string time, string fasting,
        double hours) =>
        Read(Woman.Panel(60, time: time, fasting: fasting, ironFreeHours: hours), "tsat")
            .Confidence.ShouldBe(Confidence.Low);

    [Fact]
    public void Other_markers_are_trusted_unless_they_carry_a_comparator()
    {
        Read(Woman.Lab("b12", "500 ng/L"), "b12").Confidence.ShouldBe(Confidence.Good);
        Read(Woman.Lab("b12", ">500 ng/L"), "b12").Confidence.ShouldBe(Confidence.Fair);
    }

    [Fact]
    public void What_makes_a_value_doubtful_stands_beside_it()
    {
        ShouldNote(Woman.Panel(60, crp: 20), "ferritin", "may read too high");
        ShouldNote(Woman.Panel(60, crp: 20), "tsat", "may read too low");
        ShouldNotNote(Woman.Panel(60), "ferritin", "inflammation");
        ShouldNote(Woman.Panel(60, crp: null), "ferritin", "no CRP");
        ShouldNotNote(Woman.Panel(60, crp: null), "hemoglobin", "no CRP");
        ShouldNote(Woman.Panel(60, on: A.Ago(181)), "ferritin", "180 days");
        ShouldNotNote(Woman.Panel(60, on: A.Ago(180)), "ferritin", "180 days");
        ShouldNote(Woman.Panel(60).Donated(2), "ferritin", "since this draw");
        ShouldNotNote(Woman.Panel(60), "ferritin", "since this draw");
        ShouldNote(Woman.Panel(62).Result("ferritin", 84), "ferritin", "two results disagree");
        ShouldNotNote(Woman.Panel(62), "ferritin", "disagree");
        ShouldNote(Woman.Unknown("altitudeM").Panel(60), "hemoglobin", "sea level");
        ShouldNotNote(Woman.Panel(60), "hemoglobin", "sea level");
        ShouldNote(Woman.Lab("magnesium-rbc", "4.5 mg/dL"), "magnesium-rbc", "no RLS guideline");
    }

    [Theory]
    [InlineData(75, null, false)]
    [InlineData(75.1, null, true)]
    [InlineData(158, null, true)]
    [InlineData(158.1, null, false)]
    [InlineData(100, "Beckman Access", false)]
    public void An_assay_that_is_not_named_is_one_sentence(double ferritin, string? method, bool noted)
    {
        var person = Woman.Panel(ferritin, method: method);
        if (noted)
        {
            ShouldNote(person, "ferritin", "assay is not named");
        }
        else
        {
            ShouldNotNote(person, "ferritin", "assay is not named");
        }
    }
}
