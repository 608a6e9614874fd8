using System.Text.RegularExpressions;

namespace Sanguine.Web.Tests;

/// <summary>The tokens of the style sheet, computed: text 4.5 to 1, lines that bear meaning 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
public sealed partial class ContrastTests
{
    private static readonly string[] Themes = ["light", "dark", "night"];

    /// <summary>Every ink and the grounds it stands on.</summary>
    private static readonly (string Ink, string[] Grounds)[] Text =
    [
        ("ink", ["paper", "surface", "sunken", "blood-soft", "amber-soft", "leaf-soft", "sky-soft"]),
        ("ink-2", ["paper", "surface", "sunken", "blood-soft", "amber-soft", "leaf-soft", "sky-soft"]),
        ("ink-3", ["paper", "surface", "sunken"]),
        ("blood", ["paper", "surface", "sunken", "blood-soft", "amber-soft", "leaf-soft", "sky-soft"]),
        ("leaf", ["paper", "surface", "leaf-soft"]),
        ("amber", ["paper", "surface", "amber-soft"]),
        ("sky", ["paper", "surface", "sky-soft"]),
        ("on-blood", ["blood"]),
        ("paper", ["leaf"]),
    ];

    private static readonly (string Ink, string[] Grounds)[] Lines =
        [("outline", ["paper", "surface"]), ("blood", ["sunken", "paper"]), ("leaf", ["paper"])];

    public static TheoryData<string> AllThemes => [.. Themes];

    [Theory]
    [MemberData(nameof(AllThemes))]
    public void Every_text_can_be_read(string theme) => Below(theme, Text, 4.5).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(AllThemes))]
    public void Every_line_that_bears_meaning_can_be_seen(string theme) => Below(theme, Lines, 3).ShouldBeEmpty();

    [Fact]
    public void The_night_has_one_ink_without_blue_on_black()
    {
        var night = Tokens("night");
        night["paper"].ShouldBe("#000000");
        night["ink"].ShouldBe("#E86A00");
        night.Values.Where(color => color.StartsWith('#')).ShouldAllBe(color => color.EndsWith("00"));
    }

    [Fact]
    public void What_the_system_calls_dark_is_the_dark_theme()
    {
        var css = Css();
        var media = css[css.IndexOf("@media (prefers-color-scheme: dark)", StringComparison.Ordinal)..];
        Parse(media[..media.IndexOf("\n}\n", StringComparison.Ordinal)]).ShouldBe(Tokens("dark"), ignoreOrder: true);
    }

    [Fact]
    public void No_other_file_names_a_color() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "src/Web/assets/css")).Where(file => Path.GetFileName(file) != "tokens.css")
            .SelectMany(file => Color().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"))
            .ShouldBeEmpty();

    private static IEnumerable<string> Below(string theme, (string Ink, string[] Grounds)[] pairs, double least)
    {
        var tokens = Tokens(theme);
        return pairs.SelectMany(pair => pair.Grounds.Select(ground => (pair.Ink, ground, Ratio: Contrast(tokens[pair.Ink], tokens[ground]))))
            .Where(pair => pair.Ratio < least).Select(pair => $"{pair.Ink} on {pair.ground}: {pair.Ratio:0.00}");
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color)
    {
        double Channel(int at)
        {
            var value = Convert.ToInt32(color.Substring(at, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    private static Dictionary<string, string> Tokens(string theme)
    {
        var css = Css();
        var start = css.IndexOf($"[data-theme=\"{theme}\"]", StringComparison.Ordinal);
        return Parse(css[start..css.IndexOf('}', start)]);
    }

    private static Dictionary<string, string> Parse(string block) =>
        Token().Matches(block).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static string Css() => File.ReadAllText(Path.Combine(Root(), "src/Web/assets/css/tokens.css"));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sanguine.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the checkout.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"--([a-z0-9-]+): ([^;]+);")]
    private static partial Regex Token();

    [GeneratedRegex(@"#[0-9A-Fa-f]{3,8}\b|\brgba?\(|\bhsla?\(")]
    private static partial Regex Color();
}
