using System.Text;

namespace Sanguine.Interop.Tests;

public sealed class RecognitionTests
{
    [Theory]
    [InlineData("{\"kind\":\"note.added\",\"at\":\"2026-01-01\",\"data\":{}}", "journal")]
    [InlineData(
        "\ufeff{\"kind\":\"note.added\",\"at\":\"2026-01-01\",\"data\":{}}\n{\"kind\":\"note.added\",\"at\":\"2026-01-02\",\"data\":{}}\n",
        "journal")]
    [InlineData("{broken\n{\"kind\":\"note.added\",\"at\":\"2026-01-02\",\"data\":{}}\n", "journal")]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":[]}", "fhir-bundle")]
    [InlineData("{\"resourceType\":\"Patient\"}", "fhir-resource")]
    [InlineData("{\"resourceType\":\"Patient\"}\n{\"resourceType\":\"Patient\"}", "fhir-ndjson")]
    [InlineData("date,test,value\n", "csv")]
    public void A_file_is_recognized_by_its_content(string text, string format) =>
        An.Import(text, file: "misleading.pdf").Format.ShouldBe(format);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   \n", "empty")]
    [InlineData("<Bundle xmlns=\"http://hl7.org/fhir\">", "FHIR as XML")]
    [InlineData("<?xml version=\"1.0\"?><ClinicalDocument>", "C-CDA")]
    [InlineData("<html></html>", "XML or a web page")]
    [InlineData("%PDF-1.7 …", "PDF")]
    [InlineData("PK\u0003\u0004…", "workbook")]
    [InlineData("MSH|^~\\&|LAB", "HL7 version 2")]
    [InlineData("{\"a\":1}", "neither a journal nor FHIR")]
    [InlineData("[1,2]", "no FHIR resources")]
    [InlineData("Dear doctor, my ferritin is low.", "no row names the columns")]
    [InlineData("time,place\n8:00,here\n", "no row names the columns")]
    public void What_cannot_be_read_is_one_clear_problem_with_a_cure(string text, string what)
    {
        var outcome = An.Import(text);

        outcome.Format.ShouldBe("unknown");
        outcome.Entries.ShouldBeEmpty();
        var problem = outcome.Problems.ShouldHaveSingleItem();
        problem.What.ShouldContain(what);
        problem.Cure.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_formats_that_are_read_are_named()
    {
        var cure = An.Import("{\"a\":1}").Problems.ShouldHaveSingleItem().Cure;

        cure.ShouldContain("journal");
        cure.ShouldContain("FHIR");
        cure.ShouldContain("CSV");
    }

    [Fact]
    public void JSON_that_breaks_off_is_named_with_its_line()
    {
        var problem = An.Import(
                "{\n  \"resourceType\": \"Bundle\",\n  \"entry\": [\n    { \"resource\": { \"resourceType\": \"Patient\", \"id\":\n"
            )
            .Problems.ShouldHaveSingleItem();

        problem.Line.ShouldNotBeNull();
        problem.Line.Value.ShouldBeGreaterThanOrEqualTo(4);
        problem.What.ShouldContain("breaks off");
    }

    [Fact]
    public void A_stream_is_read_like_bytes()
    {
        using var stream = new MemoryStream(
            Encoding.UTF8.GetBytes("date,test,value,unit\n2026-01-02,Ferritin,18,ng/mL\n"));

        Importing.Read("x.csv", stream, An.Tables, new() { Zone = An.Zone }).Entries.Length.ShouldBe(1);
    }
}
