using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.Journal;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.App.Facts;

/// <summary>
/// Reads one fact: hands out its words and named values, and collects what is wrong. A named value that the fact does not
/// use is an error: nothing that was said is silently left out.
/// </summary>
/// <param name="record">What the journal holds already; a list is replaced whole, so it is written with what was in it.</param>
/// <param name="now">The person's wall clock.</param>
public sealed class FactReader(FactText text, ClinicalKnowledge knowledge, CareRecord record, ZonedDateTime now)
{
    private readonly List<Problem> problems = [];
    private readonly HashSet<string> used = new(StringComparer.Ordinal) { "on" };
    private readonly List<string> words = [.. text.Words.Skip(1)];

    public ClinicalKnowledge Knowledge => knowledge;

    public CareRecord Record => record;

    public string First => text.Words[0];

    public IReadOnlyList<string> Words => words;

    public IReadOnlyCollection<Problem> Problems => problems;

    public FactDraft? Draft(string kind, When at, JsonObject data, Phrase said)
    {
        foreach (var name in text.Named.Keys.Where(name => !used.Contains(name)))
        {
            Wrong($"--{name}", $"this says nothing about '{First}'", "leave it out");
        }

        return problems.Count == 0 ? new(kind, at, data, said) : null;
    }

    public FactDraft? Wrong(string field, string what, string cure)
    {
        problems.Add(new(null, null, field, what, cure));
        return null;
    }

    /// <summary>Takes the next word, or says what is missing.</summary>
    public string? Next(string field, string cure)
    {
        if (words.Count == 0)
        {
            Wrong(field, $"{field} is missing", cure);
            return null;
        }

        var word = words[0];
        words.RemoveAt(0);
        return word;
    }

    /// <summary>Every word that is left, as one name.</summary>
    public string Rest()
    {
        var rest = string.Join(' ', words).Trim();
        words.Clear();
        return rest;
    }

    public void NothingMore()
    {
        if (words.Count > 0)
        {
            Wrong("fact", $"'{Rest()}' was not understood", "leave it out, or see sanguine add --help");
        }
    }

    public bool Says(string name) => Named(name) is not null;

    public string? Named(string name)
    {
        used.Add(name);
        return text.Named.GetValueOrDefault(name);
    }

    public decimal? Number(string name) => Named(name) is { } given ? Number($"--{name}", given) : null;

    /// <summary>A plain number without comparator; letters after it are a unit only where <paramref name="unit"/> names it.</summary>
    public decimal? Number(string field, string given, string unit = "")
    {
        var (number, what, cure) = NumberText.Read(given);
        if (number is { Comparator: Comparator.Equal, Rest: var rest } && (rest.Length == 0 || rest == unit))
        {
            return number.Value.Value;
        }

        Wrong(field, what ?? $"'{given}' is not a plain number", cure ?? "write a number such as 25");
        return null;
    }

    public LocalDate? Date(string name)
    {
        if (Named(name) is not { } given)
        {
            return null;
        }

        var date = LocalDatePattern.Iso.Parse(given);
        if (date.Success)
        {
            return date.Value;
        }

        Wrong($"--{name}", $"'{given}' is no date", "write it as 2026-10-12");
        return null;
    }

    public LocalTime? Time(string name)
    {
        if (Named(name) is not { } given)
        {
            return null;
        }

        if (TimeOf(given) is { } time)
        {
            return time;
        }

        Wrong($"--{name}", $"'{given}' is no time of day", "write it as 21:30");
        return null;
    }

    /// <summary>Takes the times of day at the end of the words.</summary>
    public LocalTime[] TrailingTimes()
    {
        var times = new List<LocalTime>();
        while (words.Count > 0 && TimeOf(words[^1]) is { } time)
        {
            times.Insert(0, time);
            words.RemoveAt(words.Count - 1);
        }

        return [.. times];
    }

    /// <summary>The day the fact belongs to: the one given, else today.</summary>
    public When Day => When.On(Moment().Date);

    /// <summary>The moment it happened: the one given; a day given alone is a day; else now.</summary>
    public When Moment(LocalTime? at = null)
    {
        var given = text.Named.GetValueOrDefault("on");
        if (given is null)
        {
            return When.At((at is { } today ? (now.Date + today).InZoneLeniently(now.Zone) : now).ToOffsetDateTime());
        }

        var date = LocalDatePattern.Iso.Parse(given);
        if (date.Success)
        {
            return at is { } time
                ? When.At((date.Value + time).InZoneLeniently(now.Zone).ToOffsetDateTime())
                : When.On(date.Value);
        }

        var local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm").Parse(given);
        if (local.Success)
        {
            return When.At(local.Value.InZoneLeniently(now.Zone).ToOffsetDateTime());
        }

        if (When.TryParse(given, out var exact))
        {
            return exact;
        }

        Wrong("--on", $"'{given}' is no date", "write 2026-10-12 or 2026-10-12T08:10");
        return When.On(now.Date);
    }

    /// <summary>Says that a word is not known and which known ones are near.</summary>
    public FactDraft? NotKnown(string field, string word, IEnumerable<string> known, string? otherwise = null)
    {
        var near = Nearest.Of(word, known);
        var cure = near.Length > 0 ? $"did you mean {string.Join(", ", near)}?" : $"known are {Some(known)}";
        return Wrong(field, $"'{word}' is not known", otherwise is null ? cure : $"{cure} {otherwise}");
    }

    public static LocalTime? TimeOf(string text)
    {
        var time = LocalTimePattern.CreateWithInvariantCulture("H':'mm").Parse(text);
        return time.Success ? time.Value : null;
    }

    public static string TimeText(LocalTime time) => LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Format(time);

    public static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    private static string Some(IEnumerable<string> known) =>
        string.Join(", ", known.Take(12)) + (known.Skip(12).Any() ? " …" : "");
}
