using System.CommandLine;
using Sanguine.App;

namespace Sanguine.Cli.Commands;

/// <summary>In which language and units to speak; left out, what the person's profile says.</summary>
public sealed record SpeechOptions
{
    public Option<string?> Language { get; } = Choice("--lang", "Speak this language", "en", "zh");

    public Option<string?> Units { get; } = Choice("--units", "Write values in these units", "conventional", "si");

    public void AddTo(Command command)
    {
        command.Add(Language);
        command.Add(Units);
    }

    public Speech Choose(ParseResult parsed, Profile profile)
    {
        var language = parsed.GetValue(Language)
            ?? (profile.Language?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? "zh" : "en");
        var knowledge = KnowledgeNow.Value;
        return new(knowledge.Words(language, (parsed.GetValue(Units) ?? profile.Units) == "si"), knowledge);
    }

    private static Option<string?> Choice(string name, string description, params string[] choices)
    {
        var option = new Option<string?>(name) { Description = description };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }
}
