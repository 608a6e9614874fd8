using System.Text.RegularExpressions;

namespace Sanguine.Cli.Tests;

/// <summary>What the pages for people show exists and runs as they show it.</summary>
public sealed partial class DocumentedCommandsTests
{
    private static readonly string[] Pages =
    [
        .. Directory.EnumerateFiles(Checkout.Root, "*.md"),
        .. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "docs"), "*.md", SearchOption.AllDirectories),
    ];

    [Fact]
    public void Every_command_of_the_pages_runs()
    {
        using var folder = new Folder();
        folder.Write("results.csv", "date;test;value;unit\n2026-10-02;Ferritin;18;ng/mL\n");
        folder.Write("hospital-bundle.json", """
            {"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Observation","id":"1","status":"final",
            "code":{"coding":[{"system":"http://loinc.org","code":"718-7"}]},"effectiveDateTime":"2026-10-02",
            "valueQuantity":{"value":13.1,"unit":"g/dL","system":"http://unitsofmeasure.org","code":"g/dL"}}}]}
            """);
        var commands = Pages.Order(StringComparer.Ordinal).SelectMany(page => Command().Matches(File.ReadAllText(page)))
            .Select(match => match.Groups[1].Value.Trim())
            // The app runs until it is stopped, and has tests of its own.
            .Where(command => command.Length > 0 && !command.StartsWith("serve", StringComparison.Ordinal)).ToArray();
        commands.Length.ShouldBeGreaterThan(8);
        foreach (var command in commands)
        {
            var run = Run.In(folder["data"], [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Placed(word, folder))]);
            run.Exit.ShouldBe(0, $"sanguine {command}: {run.Error}");
        }
    }

    [Fact]
    public void The_first_screen_shows_what_the_program_prints()
    {
        var block = File.ReadAllText(Path.Combine(Checkout.Root, "README.md")).ReplaceLineEndings("\n")
            .Split("$ ./sanguine assess examples/iron-deficient-runner.ndjson\n")[1].Split("```")[0];
        Run.Of("assess", Run.Example("iron-deficient-runner")).Out.ShouldBe(block);
    }

    [Fact]
    public void Every_script_and_file_the_pages_name_is_there() =>
        Pages.SelectMany(page => Named().Matches(File.ReadAllText(page))
                .Select(match => match.Groups[1].Success
                    ? Path.Combine(Path.GetDirectoryName(page)!, match.Groups[1].Value)
                    : Path.Combine(Checkout.Root, match.Groups[2].Value))
                .Where(path => !File.Exists(path) && !Directory.Exists(path))
                .Select(path => $"{Path.GetFileName(page)} names {Path.GetRelativePath(Checkout.Root, path)}"))
            .ShouldBeEmpty();

    private static string Placed(string word, Folder folder) =>
        word.StartsWith("examples/", StringComparison.Ordinal) ? Path.Combine(Checkout.Root, word)
        : word is "me.ndjson" or "results.csv" or "hospital-bundle.json" ? folder[word]
        : word;

    // In a block or in the line: up to a remark, a redirection or the end of the code.
    [GeneratedRegex(@"\./sanguine\b ?([^#>`\n]*)")]
    private static partial Regex Command();

    // A link to a file beside the page, or a path from the top.
    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)|`(?:\./)?((?:test|(?:bench|build|\.ci|src|tests|docs|knowledge|schema|examples)/[\w./-]*[\w/]))[ `]")]
    private static partial Regex Named();
}
