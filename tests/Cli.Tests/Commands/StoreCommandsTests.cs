using System.Text.Json;

namespace Sanguine.Cli.Tests.Commands;

public sealed class StoreCommandsTests
{
    private const string Table = "Date,Test,Result,Unit\n2026-10-12,Ferritin,31,ng/mL\n2026-10-12,Hemoglobin,13.3,g/dL\n";

    private static JsonElement Json(Run run)
    {
        run.Exit.ShouldBe(0, run.Error);
        return JsonDocument.Parse(run.Out).RootElement;
    }

    [Fact]
    public void Before_there_is_a_store_the_example_is_read_and_nothing_is_made()
    {
        using var folder = new Folder();
        var run = Run.In(folder["data"], "assess");
        run.Exit.ShouldBe(0);
        run.Error.ShouldContain("example person");
        Directory.Exists(folder["data"]).ShouldBeFalse();
    }

    [Fact]
    public void What_is_imported_and_added_without_a_journal_is_read_without_one()
    {
        using var folder = new Folder();
        Run.In(folder["data"], "import", folder.Write("labs.csv", Table)).Exit.ShouldBe(0);
        var added = Run.In(folder["data"], "add", "ferritin", "18", "ng/mL", "--on", "2026-10-12T10:00");
        added.Exit.ShouldBe(0, added.Error);
        added.Out.ShouldContain("Stored in your store");
        Run.In(folder["data"], "assess").Error.ShouldNotContain("example");
        Run.In(folder["data"], "export").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        Json(Run.In(folder["data"], "import", folder["labs.csv"], "--json")).GetProperty("duplicates").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void The_folder_of_the_store_can_be_named()
    {
        using var folder = new Folder();
        Run.Of("import", folder.Write("labs.csv", Table), "--data", folder["mine"]).Exit.ShouldBe(0);
        File.Exists(Path.Combine(folder["mine"], "sanguine.db")).ShouldBeTrue();
        Run.Of("export", "--data", folder["mine"]).Out.ShouldContain("ferritin");
    }

    [Fact]
    public void Export_erase_import_and_export_give_the_same_bytes()
    {
        using var folder = new Folder();
        Run.In(folder["data"], "import", Run.Example("overload")).Exit.ShouldBe(0);
        var export = Run.In(folder["data"], "export").Out;
        export.ShouldBe(Run.Of("export", Run.Example("overload")).Out);
        Run.In(folder["data"], "erase", "--yes").Exit.ShouldBe(0);
        Run.In(folder["data"], "export").Error.ShouldContain("example person");
        Run.In(folder["data"], "import", folder.Write("export.ndjson", export)).Exit.ShouldBe(0);
        Run.In(folder["data"], "export").Out.ShouldBe(export);
    }

    [Fact]
    public void A_backup_is_restored_and_verified()
    {
        using var folder = new Folder();
        Run.In(folder["data"], "import", folder.Write("labs.csv", Table));
        var backup = Json(Run.In(folder["data"], "backup", folder["b.backup"], "--json"));
        backup.GetProperty("entries").GetInt32().ShouldBe(2);
        Run.In(folder["data"], "add", "ferritin", "18", "ng/mL").Exit.ShouldBe(0);
        var refused = Run.In(folder["data"], "restore", folder["b.backup"]);
        refused.Exit.ShouldBe(1);
        refused.Error.ShouldContain("--replace");
        var restored = Run.In(folder["data"], "restore", folder["b.backup"], "--replace");
        restored.Exit.ShouldBe(0, restored.Error);
        restored.Error.ShouldContain("sanguine.before-");
        Json(Run.In(folder["data"], "verify", "--json")).GetProperty("whole").GetBoolean().ShouldBeTrue();
        Run.In(folder["data"], "export").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        Run.In(folder["elsewhere"], "restore", folder["b.backup"]).Error.ShouldContain("keys folder");
        Run.In(folder["data"], "restore", folder["labs.csv"]).Exit.ShouldBe(1);
    }

    [Fact]
    public void Erasing_asks_for_the_word_and_shows_its_proof()
    {
        using var folder = new Folder();
        Run.In(folder["data"], "import", folder.Write("labs.csv", Table));
        var unasked = Run.In(folder["data"], "erase");
        unasked.Exit.ShouldBe(2);
        unasked.Error.ShouldContain("--yes");
        Run.Typing(folder["data"], "yes\n", "erase").Exit.ShouldBe(1);
        Run.In(folder["data"], "export").Out.ShouldContain("ferritin");
        var erased = Run.Typing(folder["data"], "ERASE\n", "erase");
        erased.Exit.ShouldBe(0, erased.Error);
        erased.Error.ShouldContain("entries: 2");
        erased.Out.ShouldContain("no backup opens without that key");
        var nobody = Run.In(folder["data"], "erase", "--yes");
        nobody.Exit.ShouldBe(1);
        nobody.Error.ShouldContain("Nobody is in this store");
    }

    [Fact]
    public void A_store_that_is_not_whole_ends_with_one_and_is_named()
    {
        using var folder = new Folder();
        Run.In(folder["data"], "import", folder.Write("labs.csv", Table));
        foreach (var key in Directory.EnumerateFiles(Path.Combine(folder["data"], "sanguine", "keys"), "*-*.key"))
        {
            File.Delete(key);
        }

        var run = Run.In(folder["data"], "verify");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("is missing");
        Run.In(folder["data"], "assess").Exit.ShouldBe(3);
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("verify")]
    [InlineData("erase")]
    public void Where_there_is_no_store_none_is_made(string command)
    {
        using var folder = new Folder();
        var run = Run.In(folder["data"], command);
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("There is no store in");
        Directory.Exists(folder["data"]).ShouldBeFalse();
    }

    [Fact]
    public void A_person_who_is_not_there_is_not_made_up()
    {
        using var folder = new Folder();
        Run.In(folder["data"], "import", folder.Write("labs.csv", Table));
        var run = Run.In(folder["data"], "assess", "--person", "2");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("no person '2'");
        Run.In(folder["data"], "assess", "--person", "1").Exit.ShouldBe(0);
    }

    [Fact]
    public void Results_come_out_as_a_table_that_goes_in_again_and_carries_no_formula()
    {
        using var folder = new Folder();
        Run.In(folder["data"], "add", "ferritin", "18", "ng/mL", "--on", "2026-10-12", "--range", "15-150", "--lab", "=cmd|' /C calc'!A0");
        var table = Run.In(folder["data"], "export", "--format", "csv").Out;
        table.ShouldContain("2026-10-12,,ferritin,18,ng/mL,15,150,'=cmd|");
        var again = Json(Run.In(folder["other"], "import", folder.Write("table.csv", table), "--json"));
        again.GetProperty("added").GetInt32().ShouldBe(1);
        again.GetProperty("problems").GetArrayLength().ShouldBe(0);
    }
}
