using System.Text.Json;

namespace Sanguine.Cli.Tests.Commands;

public sealed class ImportAndExportTests
{
    private const string Table = "Date,Test,Result,Unit\n2026-10-12,Ferritin,31,ng/mL\n2026-10-12,Hemoglobin,13.3,g/dL\n";

    [Fact]
    public void A_table_is_imported_and_counted()
    {
        using var folder = new Folder();
        var run = Run.Of("import", folder.Write("labs.csv", Table), "-o", folder["j.ndjson"]);
        run.Exit.ShouldBe(0, run.Error);
        run.Out.ShouldContain("labs.csv");
        run.Lines.ShouldContain(line => line.Contains("csv") && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains("2"));
        Run.Of("assess", folder["j.ndjson"]).Out.ShouldContain("Ferritin");
    }

    [Fact]
    public void Importing_twice_adds_nothing()
    {
        using var folder = new Folder();
        var table = folder.Write("labs.csv", Table);
        Run.Of("import", table, "-o", folder["j.ndjson"]);
        using var json = JsonDocument.Parse(Run.Of("import", table, "-o", folder["j.ndjson"], "--json").Out);
        json.RootElement.GetProperty("added").GetInt32().ShouldBe(0);
        json.RootElement.GetProperty("duplicates").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void A_problem_ends_with_one_and_the_good_rows_are_stored()
    {
        using var folder = new Folder();
        var run = Run.Of("import", folder.Write("labs.csv", Table + "2026-02-30,Ferritin,30,ng/mL\n"), "-o", folder["j.ndjson"], "--json");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("labs.csv");
        run.Error.ShouldContain("line 4");
        JsonDocument.Parse(run.Out).RootElement.GetProperty("added").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void A_date_that_can_be_two_days_is_asked_and_the_answer_is_an_option()
    {
        using var folder = new Folder();
        var table = folder.Write("labs.csv", "Date,Test,Result,Unit\n03/04/2026,Ferritin,31,ng/mL\n");
        using var asked = JsonDocument.Parse(Run.Of("import", table, "--dry-run", "--json").Out);
        asked.RootElement.GetProperty("questions").GetArrayLength().ShouldBeGreaterThan(0);
        using var told = JsonDocument.Parse(Run.Of("import", table, "--dates", "dmy", "-o", folder["j.ndjson"], "--json").Out);
        told.RootElement.GetProperty("added").GetInt32().ShouldBe(1);
        File.ReadAllText(folder["j.ndjson"]).ShouldContain("2026-04-03");
    }

    [Fact]
    public void A_dry_run_reads_the_file_and_stores_nothing()
    {
        using var folder = new Folder();
        var run = Run.Of("import", folder.Write("labs.csv", Table), "--dry-run");
        run.Exit.ShouldBe(0);
        run.Error.ShouldContain("Nothing was stored");
    }

    [Fact]
    public void Several_files_give_an_array()
    {
        using var folder = new Folder();
        var table = folder.Write("labs.csv", Table);
        using var json = JsonDocument.Parse(Run.Of("import", table, table, "--dry-run", "--json").Out);
        json.RootElement.GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void The_journal_comes_out_as_it_went_in()
    {
        using var folder = new Folder();
        var once = Run.Of("export", Run.Example("overload"));
        once.Exit.ShouldBe(0);
        Run.Of("import", folder.Write("export.ndjson", once.Out), "-o", folder["j.ndjson"]).Exit.ShouldBe(0);
        Run.Of("export", folder["j.ndjson"]).Out.ShouldBe(once.Out);
    }

    [Fact]
    public void An_export_into_a_file_says_how_much_it_wrote()
    {
        using var folder = new Folder();
        var run = Run.Of("export", "-o", folder["out.ndjson"]);
        run.Exit.ShouldBe(0);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("Written to");
        File.ReadAllText(folder["out.ndjson"]).ShouldBe(Run.Of("export").Out);
    }

    [Fact]
    public void A_FHIR_bundle_comes_out_and_goes_in_again()
    {
        using var folder = new Folder();
        var run = Run.Of("export", Run.Example("iron-deficient-runner"), "--format", "fhir");
        run.Exit.ShouldBe(0);
        JsonDocument.Parse(run.Out).RootElement.GetProperty("resourceType").GetString().ShouldBe("Bundle");
        Run.Of("import", folder.Write("bundle.json", run.Out), "-o", folder["j.ndjson"]).Exit.ShouldBe(0);
        Run.Of("assess", folder["j.ndjson"], "--on", "2026-10-12").Out.ShouldContain("31");
    }

    [Fact]
    public void Long_work_shows_its_progress_on_a_terminal_and_nothing_on_a_pipe()
    {
        using var folder = new Folder();
        var table = folder.Write("labs.csv", Table + new string('\n', 2_100_000));
        Run.On(Run.Terminal with { ErrorIsTerminal = true }, "", "import", table, table, "--dry-run").Error.ShouldContain("labs.csv");
        Run.Of("import", table, "-o", folder["j.ndjson"]).Error.ShouldBeEmpty();
    }
}
