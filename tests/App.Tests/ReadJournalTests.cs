namespace Sanguine.App.Tests;

public sealed class ReadJournalTests
{
    private const string Good = """{"id":"0199d000-0000-7000-8000-000000000001","kind":"fever.had","at":"2026-10-12"}""";

    [Fact]
    public void Left_out_it_is_the_example_person()
    {
        var journal = ReadJournal.From(null, TextReader.Null);
        journal.IsExample.ShouldBeTrue();
        journal.Name.ShouldBe("examples/iron-deficient-runner.ndjson");
        journal.Problems.ShouldBeEmpty();
        journal.Entries.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_dash_reads_standard_input() =>
        ReadJournal.From("-", new StringReader(Good)).Entries.Single().Kind.ShouldBe("fever.had");

    [Fact]
    public void A_broken_line_is_named_and_the_rest_is_read()
    {
        using var folder = new Folder();
        var journal = ReadJournal.From(folder.Write("j.ndjson", $"{Good}\nnot json\n\n{Good.Replace("01\"", "02\"")}\n"), TextReader.Null);
        journal.Entries.Length.ShouldBe(2);
        var problem = journal.Problems.Single();
        problem.Line.ShouldBe(2);
        problem.Path.ShouldBe(folder["j.ndjson"]);
        problem.Cure.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_problem()
    {
        var journal = ReadJournal.From("/nowhere/j.ndjson", TextReader.Null);
        journal.Entries.ShouldBeEmpty();
        journal.Problems.Single().What.ShouldBe("there is no such file");
    }

    [Fact]
    public void A_FHIR_file_in_place_of_a_journal_is_told_how_to_get_in()
    {
        using var folder = new Folder();
        var bundle = folder.Write("bundle.json", "{\n \"resourceType\": \"Bundle\",\n \"entry\": []\n}\n");
        var problem = ReadJournal.From(bundle, TextReader.Null).Problems.Single();
        problem.Cure.ShouldContain("sanguine import");
    }

    [Fact]
    public void A_field_is_traced_to_its_line_past_blank_and_broken_ones()
    {
        var journal = JournalFile.Of("j", $"\uFEFF\n{Good}\nnot json\n  \n{Good.Replace("01\"", "02\"")}\n");
        journal.LineOf("0199d000-0000-7000-8000-000000000001").ShouldBe(2);
        journal.LineOf("0199d000-0000-7000-8000-000000000002").ShouldBe(5);
        journal.LineOf("0199d000-0000-7000-8000-000000000003").ShouldBeNull();
        var problem = journal.Locate(new(null, "fever.had 0199d000-0000-7000-8000-000000000002", "x", "what", "cure"));
        problem.ShouldBe(new(5, "j", "fever.had x", "what", "cure"));
    }

    [Fact]
    public void Every_example_reads_without_a_problem_and_is_made_up()
    {
        Examples.Names.Length.ShouldBeGreaterThanOrEqualTo(10);
        foreach (var name in Examples.Names)
        {
            var journal = Examples.Read(name);
            journal.Problems.ShouldBeEmpty(name);
            journal.IsMadeUp.ShouldBeTrue(name);
        }
    }

    [Fact]
    public void An_example_that_is_not_there_is_an_error_of_the_program() =>
        Should.Throw<ArgumentException>(() => Examples.Read("nobody"));
}
