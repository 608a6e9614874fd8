using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Sanguine.Cli.Commands;

/// <summary>What every command that reads a journal takes: the journal, the day, the language, the units, JSON.</summary>
public sealed record ReadingOptions
{
    private static readonly LocalDateTimePattern Minute =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    public Argument<string?> Journal { get; } = new Argument<string?>("JOURNAL")
    {
        Description = "A journal (.ndjson), - for standard input; left out: the person in the store",
        Arity = ArgumentArity.ZeroOrOne,
    }.WithoutOptions();

    public Option<LocalDateTime?> On { get; } = new("--on")
    {
        Description = "Read it as on this day: 2026-10-12, or 2026-10-12T21:30; left out: now",
        HelpName = "DATE",
        CustomParser = parsed =>
        {
            var text = parsed.Tokens[0].Value;
            if (LocalDatePattern.Iso.Parse(text) is { Success: true } date)
            {
                return date.Value.AtMidnight();
            }

            if (Minute.Parse(text) is { Success: true } minute)
            {
                return minute.Value;
            }

            parsed.AddError($"'{text}' is no date. Write --on 2026-10-12 or --on 2026-10-12T21:30.");
            return null;
        },
    };

    public SpeechOptions Speech { get; } = new();

    public StoreOptions Store { get; } = new();

    public Option<bool> Json { get; } = JsonOption();

    public static Option<bool> JsonOption() => new("--json") { Description = "Write JSON on standard output" };

    public void AddTo(Command command)
    {
        command.Add(Journal);
        command.Add(On);
        command.Add(Json);
        Speech.AddTo(command);
        Store.AddTo(command);
    }
}
