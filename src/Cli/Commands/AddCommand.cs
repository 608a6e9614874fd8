using System.Collections.Immutable;
using System.CommandLine;
using Sanguine.App;
using Sanguine.App.Facts;
using Sanguine.App.Json;
using Sanguine.Cli.Terminal;
using Sanguine.Cli.Views;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine add ferritin 18 ng/mL</c>: one fact by hand.</summary>
public static class AddCommand
{
    private const string Facts = """
        The fact, in words:
          ferritin 18 ng/mL --on 2026-10-12 --fasting --range 15-150     a laboratory result
          condition celiac, no-condition gout, no-conditions             what is present, what is not
          answer pregnancy no, answer birthDate 1992-03-04               a question
          criteria urge yes worseAtRest yes                              the criteria of restless legs
          medicine "levothyroxine 75 ug" 06:30                           what is taken
          supplement "ferrous bisglycinate" --iron 25 --every 2 07:00 --own
          taken "ferrous bisglycinate" 07:10                             one dose
          urge strong, night --urge 6 --onset 21:30, severity IRLS 24    how the legs are
          infusion "ferric carboxymaltose" 1000, donation, transfusion, fever, period, bleeding, surgery
          flag chest-pain, sign numb-feet, exposure nitrous-oxide, mood PHQ-9 12 --item9 0, note "…"
          acknowledge ENTRY, withdraw ENTRY                              by the id of an entry
        """;

    /// <summary>Named values that are texts or numbers; numbers are read with a decimal comma too.</summary>
    private static readonly (string Name, string Value, string Meaning)[] Named =
    [
        ("on", "DATE", "The day it happened: 2026-10-12, or with the time, 2026-10-12T08:10; left out: now"),
        ("lab", "NAME", "Result: the laboratory"),
        ("method", "NAME", "Result: the assay, such as Roche"),
        ("range", "LOW-HIGH", "Result: the laboratory's own range, 15-150, \"<5\" or \">60\""),
        ("status", "WORD", "Result: final, preliminary, amended or entered-in-error"),
        ("iron-free-hours", "N", "Result: hours without iron before the draw"),
        ("fever-days", "N", "Result: days since the last fever"),
        ("iron", "MG", "Dose: mg of the element"), ("magnesium", "MG", "Dose: mg of the element"),
        ("calcium", "MG", "Dose: mg of the element"), ("zinc", "MG", "Dose: mg of the element"),
        ("vitamin-c", "MG", "Dose: mg"), ("b12", "UG", "Dose: µg"), ("folic-acid", "UG", "Dose: µg"),
        ("vitamin-d", "UG", "Dose: µg"), ("salt", "NAME", "Supplement: the salt, such as glycinate"),
        ("dose", "TEXT", "Medicine: the dose as on the label"), ("class", "CLASS", "Medicine: its class where the name is not known"),
        ("rxnorm", "CODE", "Medicine: RxNorm code"), ("atc", "CODE", "Medicine: ATC code"),
        ("every", "DAYS", "Taken every so many days; 2 is every other day"),
        ("weekdays", "DAYS", "Taken on mon,wed,fri"), ("since", "DATE", "Since when"), ("until", "DATE", "Until when"),
        ("changed", "DATE", "Medicine: when the dose last changed"), ("urge", "0-10", "Night: how strong the urge was"),
        ("onset", "TIME", "Night: when it began"), ("minutes", "N", "Urge: how long it lasted"),
        ("minutes-to-sleep", "N", "Night: minutes until sleep"), ("wakings", "N", "Night: how often awake"),
        ("sleep-minutes", "N", "Night: minutes slept"), ("rest", "0-10", "Night: how rested"),
        ("where", "PLACES", "Urge or night: legs,arms,trunk"), ("item9", "N", "Mood: what item 9 scored"),
        ("reason", "TEXT", "Withdraw: why"),
    ];

    private static readonly (string Name, string Meaning)[] Flags =
    [
        ("fasting", "Result: drawn fasting"), ("not-fasting", "Result: not fasting"),
        ("own", "Bought on one's own, not prescribed"), ("prescribed", "Prescribed"),
        ("as-written", "Condition: keep a name that Sanguine does not know"),
    ];

    public static Command For(Surroundings surroundings)
    {
        var words = new Argument<string[]>("FACT")
        {
            Description = Facts,
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var into = new Option<string?>("-o", "--output")
        {
            Description = "The journal to write into, made if missing; left out: the store",
            HelpName = "JOURNAL",
        };
        var json = ReadingOptions.JsonOption();
        var speech = new SpeechOptions();
        var store = new StoreOptions();
        var named = Named.Select(each =>
            new Option<string?>($"--{each.Name}") { Description = each.Meaning, HelpName = each.Value }).ToArray();
        var flags = Flags.Select(each => new Option<bool>($"--{each.Name}") { Description = each.Meaning }).ToArray();
        var command = new Command("add", "Write one fact into a journal") { words, into, json };
        speech.AddTo(command);
        store.AddTo(command);
        foreach (var option in named.Concat<Option>(flags))
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var text = TextOf(parsed, words, named, flags);
            if (parsed.GetValue(into) is { Length: > 0 } path)
            {
                return Add(parsed, new JournalPlace.InFile(path), path, text, speech, parsed.GetValue(json), surroundings);
            }

            using var opened = store.Open(parsed, surroundings);
            var person = new JournalPlace.InStore(opened, ChoosePerson.From(opened, parsed.GetValue(store.Person)));
            return Add(parsed, person, null, text, speech, parsed.GetValue(json), surroundings);
        });
        return command;
    }

    private static FactText TextOf(
        ParseResult parsed, Argument<string[]> words, Option<string?>[] named, Option<bool>[] flags)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var option in named)
        {
            if (parsed.GetValue(option) is { } value)
            {
                values[option.Name[2..]] = value;
            }
        }

        foreach (var flag in flags.Where(parsed.GetValue))
        {
            values[flag.Name[2..]] = "yes";
        }

        return new([.. parsed.GetValue(words)!], values.ToImmutable());
    }

    private static int Add(
        ParseResult parsed, JournalPlace place, string? path, FactText text, SpeechOptions options, bool json,
        Surroundings surroundings)
    {
        var added = AddFact.To(place, text, KnowledgeNow.Value, surroundings.Here);
        if (added.Entry is not { } entry)
        {
            Complaints.Say(surroundings.Error, added.Problems, options.Choose(parsed, new()));
            return Exit.Input;
        }

        var review = ReviewCare.Of(added.Journal, KnowledgeNow.Value, surroundings.Here, null);
        var speech = options.Choose(parsed, review.Record.Profile);
        Complaints.Say(surroundings.Error, added.Problems, speech);
        if (json)
        {
            surroundings.Out.WriteLine(JsonText.Of(writer => AddedJson.Write(writer, path, entry, added.Said!, speech.Words)));
        }
        else
        {
            Paint.To(surroundings.Out, AddedView.Of(path, added.Said!, entry, review, speech, surroundings.Display.Width),
                surroundings.Display);
        }

        return Exit.Done;
    }
}
