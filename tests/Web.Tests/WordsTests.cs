using System.Text.RegularExpressions;
using Sanguine.App;

namespace Sanguine.Web.Tests;

/// <summary>Pages speak through the catalog alone, and everything they say stands in it.</summary>
public sealed partial class WordsTests
{
    private static readonly string[] Languages = ["en", "zh"];

    [Fact]
    public void Every_word_a_page_names_is_in_the_catalog_of_both_languages()
    {
        var named = Sources().SelectMany(source => Code().Matches(source.Text).Select(match => match.Groups[1].Value)).Distinct().ToArray();
        named.Length.ShouldBeGreaterThan(200);
        foreach (var language in Languages)
        {
            var words = KnowledgeNow.Value.Words(language, false);
            named.Where(code => !words.Knows(code)).ShouldBeEmpty(language);
        }
    }

    [Fact]
    public void Every_word_of_the_pages_is_said_somewhere()
    {
        var sources = string.Concat(Sources().Select(source => source.Text));
        var prefixes = Prefix().Matches(sources).Select(match => match.Groups[1].Value).Distinct().ToArray();
        KnowledgeNow.Value.Words("en", false).Texts.Keys
            .Where(code => code.StartsWith("web.", StringComparison.Ordinal))
            .Where(code => !sources.Contains($"\"{code}\"", StringComparison.Ordinal)
                && !prefixes.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal))
                && !IsOfAField(code))
            .ShouldBeEmpty();
    }

    // Say($"web.{Name}.{word}"): the choices of a field of the profile.
    private static bool IsOfAField(string code) =>
        Settings.ProfileForm.Choices.Any(choice => choice.Words.Any(word => code == $"web.{choice.Field}.{word}"));

    private static IEnumerable<(string File, string Text)> Sources()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sanguine.slnx")))
        {
            folder = folder.Parent!;
        }

        return Directory.EnumerateFiles(Path.Combine(folder.FullName, "src/Web"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
            .Select(file => (file, File.ReadAllText(file)));
    }

    [GeneratedRegex("""["'](web\.[a-zA-Z0-9.-]+[a-zA-Z0-9])["']""")]
    private static partial Regex Code();

    [GeneratedRegex("""\$"(web\.[a-zA-Z0-9.-]+\.)\{""")]
    private static partial Regex Prefix();
}
