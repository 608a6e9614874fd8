using System.Diagnostics;
using System.Text.Json;

namespace Sanguine.Cli.Tests;

/// <summary>The program as it is started: exit codes, streams, encodings.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void The_program_answers_on_standard_output_and_says_the_rest_on_standard_error()
    {
        var run = Start("", "assess", "--json");
        run.Exit.ShouldBe(0);
        JsonDocument.Parse(run.Out).RootElement.GetProperty("on").GetString().ShouldBe("2026-10-12");
        run.Error.ShouldContain("example person");
    }

    [Fact]
    public void Standard_input_and_output_are_UTF8_whatever_the_locale()
    {
        var run = Start("""{"kind":"profile.set","at":"2026-10-12","data":{"name":"王小明","language":"zh"},"source":"example"}""" + "\n", "assess", "-");
        run.Exit.ShouldBe(0);
        run.Out.ShouldContain("王小明");
        run.Out.ShouldContain("这里还没有血液检查结果");
    }

    [Fact]
    public void Wrong_usage_ends_with_two() => Start("", "asess").Exit.ShouldBe(2);

    [Fact]
    public void A_broken_journal_ends_with_one() => Start("nonsense\n", "assess", "-").Exit.ShouldBe(1);

    [Fact]
    public void The_app_that_does_not_lie_beside_the_commands_is_missed_in_one_sentence()
    {
        var run = Start("", "serve", "--port", "5999");
        run.Exit.ShouldBe(3);
        run.Error.Trim().ShouldBe("The app (sanguine-web) does not lie beside this program. Publish both into one folder, or run ./sanguine.");
    }

    private static Run Start(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "sanguine.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C";
        // The store of whoever runs the tests is theirs.
        start.Environment["XDG_DATA_HOME"] = Path.Combine(AppContext.BaseDirectory, "nobody");
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
