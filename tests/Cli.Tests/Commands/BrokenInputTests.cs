using System.Text.Json;

namespace Sanguine.Cli.Tests.Commands;

public sealed class BrokenInputTests
{
    private const string Good = """{"kind":"lab.result","at":"2026-10-12","data":{"marker":"ferritin","value":31,"unit":"ng/mL"}}""";

    [Fact]
    public void A_broken_line_is_named_with_its_cure_the_rest_is_read_and_the_exit_is_one()
    {
        var run = Run.On(Run.Pipe, $"{Good}\n{{broken\n", "assess", "-", "--json");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("line 2");
        run.Error.ShouldContain("To mend it");
        JsonDocument.Parse(run.Out).RootElement.GetProperty("readings").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void A_field_of_the_wrong_shape_is_named_with_its_line()
    {
        var run = Run.On(Run.Pipe, $"\n{Good}\n{{\"kind\":\"lab.result\",\"at\":\"2026-10-12\",\"data\":{{\"marker\":\"crp\",\"value\":\"low\"}}}}\n", "assess", "-");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("line 3");
        run.Error.ShouldContain("value");
    }

    [Fact]
    public void A_kind_that_is_not_known_is_said_and_is_no_fault()
    {
        var run = Run.On(Run.Pipe, $"{Good}\n{{\"kind\":\"moon.seen\",\"at\":\"2026-10-12\"}}\n", "assess", "-");
        run.Exit.ShouldBe(0);
        run.Error.ShouldContain("moon.seen");
    }

    [Fact]
    public void A_field_that_is_not_known_is_said_and_is_no_fault()
    {
        var run = Run.On(Run.Pipe, Good.Replace("\"value\"", "\"colour\":\"red\",\"value\"") + "\n", "assess", "-");
        run.Exit.ShouldBe(0);
        run.Error.ShouldContain("lab.result data.colour");
    }

    [Fact]
    public void No_example_holds_a_field_that_is_not_known() =>
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, "examples"), "*.ndjson")
            .Select(file => Run.Of("assess", file).Error).ShouldAllBe(error => error.Length == 0);

    [Theory]
    [InlineData("assess")]
    [InlineData("plan")]
    [InlineData("day")]
    [InlineData("export")]
    public void A_file_that_is_not_there_is_the_inputs_fault(string command)
    {
        var run = Run.Of(command, "/nowhere/j.ndjson");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("/nowhere/j.ndjson");
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_journal_is_no_fault()
    {
        var run = Run.On(Run.Pipe, "", "assess", "-");
        run.Exit.ShouldBe(0);
        run.Out.ShouldContain("no blood test");
    }

    [Theory]
    [InlineData("asess")]
    [InlineData("assess", "--on", "yesterday")]
    [InlineData("assess", "--on", "2026-13-01")]
    [InlineData("assess", "a", "b")]
    [InlineData("assess", "--lang", "fr")]
    [InlineData("assess", "--units", "imperial")]
    [InlineData("plan", "--nonsense")]
    [InlineData("add")]
    [InlineData("import")]
    [InlineData("import", "x.csv", "--dates", "american")]
    [InlineData("export", "--format", "pdf")]
    public void Wrong_usage_ends_with_two_and_says_where_help_is(params string[] arguments)
    {
        var run = Run.Of(arguments);
        run.Exit.ShouldBe(2);
        run.Error.ShouldContain("--help");
        run.Out.ShouldBeEmpty();
    }

    [Theory]
    [InlineData()]
    [InlineData("assess")]
    [InlineData("plan")]
    [InlineData("day")]
    [InlineData("add")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("evidence")]
    public void Every_command_explains_itself(params string[] command)
    {
        var run = Run.Of([.. command, "--help"]);
        run.Exit.ShouldBe(0);
        run.Out.ShouldContain("Usage:");
        run.Error.ShouldBeEmpty();
        if (command.Length > 0)
        {
            run.Out.ShouldContain("--json");
        }
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_an_outside_failure() =>
        Run.Of("export", Run.Example("overload"), "-o", "/nowhere/at/all.ndjson").Exit.ShouldBe(3);
}
