using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Labs;
using Sanguine.Medicines;
using Sanguine.Quantities;
using Sanguine.Symptoms;

namespace Sanguine;

/// <summary>Reads standing entries one by one into a <see cref="CareRecord"/>; lives no longer than that.</summary>
internal sealed class RecordFold(LocalDate on, IDateTimeZoneProvider zones, DateTimeZone home)
{
    private readonly List<Problem> problems = [];
    private readonly ImmutableArray<LabResult>.Builder labs = ImmutableArray.CreateBuilder<LabResult>();
    private readonly Dictionary<string, Taking> takings = new(StringComparer.Ordinal);
    private readonly ImmutableArray<DoseTaken>.Builder doses = ImmutableArray.CreateBuilder<DoseTaken>();
    private readonly ImmutableArray<Eaten>.Builder eaten = ImmutableArray.CreateBuilder<Eaten>();
    private readonly ImmutableArray<Urge>.Builder urges = ImmutableArray.CreateBuilder<Urge>();
    private readonly ImmutableArray<Night>.Builder nights = ImmutableArray.CreateBuilder<Night>();
    private readonly ImmutableArray<TreatmentObserved>.Builder observed = ImmutableArray.CreateBuilder<TreatmentObserved>();
    private readonly ImmutableArray<Infusion>.Builder infusions = ImmutableArray.CreateBuilder<Infusion>();
    private readonly ImmutableArray<LocalDate>.Builder transfusions = ImmutableArray.CreateBuilder<LocalDate>();
    private readonly ImmutableArray<BloodLoss>.Builder bloodLosses = ImmutableArray.CreateBuilder<BloodLoss>();
    private readonly ImmutableArray<LocalDate>.Builder fevers = ImmutableArray.CreateBuilder<LocalDate>();
    private readonly ImmutableArray<Flag>.Builder flags = ImmutableArray.CreateBuilder<Flag>();
    private readonly HashSet<string> acknowledged = new(StringComparer.Ordinal);
    private readonly ImmutableArray<MoodScore>.Builder moods = ImmutableArray.CreateBuilder<MoodScore>();
    private readonly ImmutableArray<(string, LocalDate)>.Builder exposures = ImmutableArray.CreateBuilder<(string, LocalDate)>();
    private readonly ImmutableArray<(string?, LocalDate)>.Builder returns = ImmutableArray.CreateBuilder<(string?, LocalDate)>();
    private readonly ImmutableArray<RoutineMark>.Builder routine = ImmutableArray.CreateBuilder<RoutineMark>();
    private readonly ImmutableArray<Exercise>.Builder exercises = ImmutableArray.CreateBuilder<Exercise>();
    private readonly ImmutableArray<SeverityScore>.Builder severities = ImmutableArray.CreateBuilder<SeverityScore>();
    private readonly ImmutableArray<TrialRun>.Builder trials = ImmutableArray.CreateBuilder<TrialRun>();
    private readonly ImmutableArray<TrialEnd>.Builder trialEnds = ImmutableArray.CreateBuilder<TrialEnd>();
    private ImmutableArray<Entry> unknown = [];
    private Profile profile = new();
    private Criteria? criteria;
    private DateTimeZone zone = home;

    public void Take(Ledger ledger)
    {
        problems.AddRange(ledger.Problems);
        unknown = ledger.Unknown;
        foreach (var standing in ledger.Standing)
        {
            if (standing.Entry.Zone is { } name && name != zone.Id)
            {
                zone = zones.GetZoneOrNull(name) ?? Unheard(standing.Entry, name);
            }

            if (standing.Entry.At.Date <= on)
            {
                using var data = JsonDocument.Parse(standing.DataText);
                Take(new Fields(standing.Entry, data.RootElement, problems));
            }
        }
    }

    public CareRecord Record() => new()
    {
        Profile = profile,
        Criteria = criteria,
        Labs = labs.ToImmutable(),
        Takings = [.. takings.Values.OrderBy(t => t.Key, StringComparer.Ordinal)],
        Doses = InOrder(doses, dose => dose.At.Instant),
        Eaten = InOrder(eaten, item => item.At.Instant),
        Urges = urges.ToImmutable(),
        Nights = InOrder(nights, night => night.Morning),
        Observed = InOrder(observed, seen => seen.On),
        Infusions = InOrder(infusions, infusion => infusion.On),
        Transfusions = InOrder(transfusions, day => day),
        BloodLosses = InOrder(bloodLosses, loss => loss.On),
        Fevers = InOrder(fevers, day => day),
        Flags = flags.ToImmutable(),
        AcknowledgedFlags = [.. acknowledged],
        Moods = moods.ToImmutable(),
        Exposures = exposures.ToImmutable(),
        Returns = returns.ToImmutable(),
        Routine = routine.ToImmutable(),
        Exercises = InOrder(exercises, exercise => exercise.At.Instant),
        Severities = InOrder(severities, score => score.On),
        Trials = InOrder(trials, trial => trial.Starts),
        TrialEnds = InOrder(trialEnds, end => end.On),
        Unknown = unknown,
        Problems = [.. problems],
        Zone = zone,
    };

    private void Take(Fields fields)
    {
        var entry = fields.Entry;
        var date = entry.At.Date;
        switch (entry.Kind)
        {
            case "profile.set":
                profile = profile.With(fields);
                break;
            case "criteria.answered":
                criteria = (criteria ?? new(date, null, null, null, null, null, null, null)).With(fields);
                break;
            case "lab.result":
                Lab(fields);
                break;
            case "medicine.set":
            case "supplement.set":
                Plan(fields, entry.Kind == "supplement.set");
                break;
            case "medicine.taken":
            case "supplement.taken":
                Dose(fields, entry.Kind == "supplement.taken");
                break;
            case "meal.eaten":
            case "drink.taken":
                Eat(fields);
                break;
            case "symptom.urge":
                urges.Add(new(entry.Id, entry.At, Intensity(fields), fields.Number("minutes"), fields.Texts("where")));
                break;
            case "night.reviewed":
                nights.Add(Night.Of(fields));
                break;
            case "severity.scored":
                severities.Add(SeverityScore.Of(fields));
                break;
            case "trial.started" when TrialRun.Of(fields) is { } trial:
                trials.Add(trial);
                break;
            case "trial.ended" when fields.Text("trial") is { } trial:
                trialEnds.Add(new(trial, date, fields.Text("reason")));
                break;
            case "treatment.observed":
                observed.Add(new(
                    date, fields.Text("medicine"), fields.Fact("respondedBefore"), OnsetEarlier(fields),
                    Changed(fields, "latency"), Changed(fields, "spread"), Changed(fields, "intensity"),
                    Changed(fields, "reliefHours"), fields.Fact("paradoxical"), fields.Number("daysWorse"),
                    fields.Fact("notOtherwiseExplained")));
                break;
            case "infusion.given":
                infusions.Add(new(fields.Text("product"), fields.Number("mg"), date));
                break;
            case "transfusion.given":
                transfusions.Add(date);
                break;
            case "blood.lost":
                bloodLosses.Add(new(fields.Text("how"), fields.Number("ml"), date));
                break;
            case "fever.had":
                fevers.Add(date);
                break;
            case "flag.reported" when fields.Text("what") is { } what:
                flags.Add(new(entry.Id, what, entry.At, fields.Date("since")));
                break;
            case "flag.acknowledged" when fields.Text("flag") is { } flag:
                acknowledged.Add(flag.ToLowerInvariant());
                break;
            case "mood.scored":
                moods.Add(new(entry.Id, fields.Text("instrument"), fields.Number("total"), fields.Number("item9"),
                    date));
                break;
            case "exposure.had" when fields.Text("what") is { } exposure:
                exposures.Add((exposure, date));
                break;
            case "symptoms.returned":
                returns.Add((fields.Text("medicine") ?? fields.Text("infusion"), date));
                break;
            case "routine.done" or "routine.later" or "routine.skipped" or "exercise.done":
                if (entry.Kind == "exercise.done")
                {
                    exercises.Add(new(entry.Id, entry.At.In(zone), fields.Text("item"), fields.Number("minutes")));
                }

                routine.Add(new(
                    entry.Id, fields.Text("item") ?? "exercise",
                    entry.Kind switch { "routine.later" => "later", "routine.skipped" => "skipped", _ => "done" },
                    entry.At.In(zone), fields.Text("reason"), fields.Moment("until")?.In(zone)));
                break;
        }
    }

    private void Lab(Fields fields)
    {
        var comparator = Amount.ComparatorOf(fields.Text("comparator"));
        if (comparator is null)
        {
            fields.Report("comparator", $"'{fields.Text("comparator")}' is no comparator", "use <, <=, >= or >");
        }

        var range = fields.Find("range") is { ValueKind: JsonValueKind.Object } given
            ? new LabRange(Bound(given, "low"), Bound(given, "high"),
                given.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()
                    : null)
            : null;
        var value = fields.Number("value");
        if (value is null && !fields.Has("text"))
        {
            fields.Report("value", "the result has no value", "give a number, or the laboratory's words in text");
        }

        labs.Add(new(
            fields.Entry.Id, fields.Entry.Recorded, fields.Text("marker"), fields.Text("loinc"),
            value is { } number && comparator is { } sign ? new Amount(number, sign) : null, fields.Text("text"),
            fields.Text("unit"), range, (fields.Moment("drawnAt") ?? fields.Entry.At).In(zone), fields.Flag("fasting"),
            fields.Number("ironFreeHours"), fields.Number("febrileWithinDays"), fields.Text("lab"), fields.Text("method"),
            fields.Text("status") ?? "final"));
    }

    private void Plan(Fields fields, bool isSupplement)
    {
        if (fields.Text(isSupplement ? "product" : "name") is not { Length: > 0 } name)
        {
            fields.Report(isSupplement ? "product" : "name", "the name is missing", "say what is taken");
            return;
        }

        var key = Taking.KeyOf(name);
        var since = fields.Date("since") ?? fields.Entry.At.Date;
        var before = takings.GetValueOrDefault(key);
        if (before is not null && (before.Until is not { } until || until >= since.PlusDays(-1))
            && before.Since < since)
        {
            since = before.Since;
        }

        takings[key] = new Taking
        {
            EntryId = fields.Entry.Id,
            Name = name,
            IsSupplement = isSupplement,
            RxNorm = fields.Text("rxnorm") ?? before?.RxNorm,
            Atc = fields.Text("atc") ?? before?.Atc,
            GivenClass = fields.Text("class") ?? before?.GivenClass,
            Dose = fields.Text("dose"),
            Salt = fields.Text("salt"),
            Elemental = fields.Amounts("elemental"),
            Times = fields.Times("times"),
            EveryDays = fields.Count("everyDays") ?? 1,
            Weekdays = Weekdays(fields),
            Since = since,
            Until = fields.Date("until"),
            ChangedAt = fields.Date("changedAt"),
            Prescribed = fields.Flag("prescribed") ?? true,
        };
    }

    private void Dose(Fields fields, bool isSupplement)
    {
        if ((fields.Text(isSupplement ? "product" : "name")
            ?? fields.Text(isSupplement ? "name" : "product")) is { } name)
        {
            doses.Add(new(
                fields.Entry.Id, Taking.KeyOf(name), name, isSupplement, fields.Entry.At.In(zone), fields.Amounts("elemental")));
        }
        else
        {
            fields.Report(isSupplement ? "product" : "name", "the name is missing", "say what was taken");
        }
    }

    private void Eat(Fields fields)
    {
        var slot = fields.Text("slot");
        if (fields.Find("items") is { ValueKind: JsonValueKind.Array } list)
        {
            foreach (var item in list.EnumerateArray())
            {
                Eat(fields, slot, item);
            }
        }
        else
        {
            Eat(fields, slot, fields.Data);
        }
    }

    private void Eat(Fields fields, string? slot, JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Object
            && item.TryGetProperty("food"u8, out var food)
            && food.ValueKind == JsonValueKind.String
            && item.TryGetProperty("grams"u8, out var grams)
            && grams.ValueKind == JsonValueKind.Number
            && grams.TryGetDecimal(out var weight))
        {
            eaten.Add(new(
                fields.Entry.Id, fields.Entry.At.In(zone), slot, food.GetString()!, weight,
                fields.Entry.Kind == "drink.taken"));
        }
        else
        {
            fields.Report("items", "an item is not {food, grams}", "write {\"food\": \"spinach\", \"grams\": 150}");
        }
    }

    // Entries mostly come in the order they happened; sorting them all again would cost more than reading them.
    private static ImmutableArray<T> InOrder<T, TKey>(ImmutableArray<T>.Builder items, Func<T, TKey> key)
        where TKey : IComparable<TKey>
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (key(items[i - 1]).CompareTo(key(items[i])) > 0)
            {
                return [.. items.OrderBy(key)];
            }
        }

        return items.ToImmutable();
    }

    private static ImmutableArray<IsoDayOfWeek> Weekdays(Fields fields)
    {
        var days = ImmutableArray.CreateBuilder<IsoDayOfWeek>();
        foreach (var text in fields.Texts("weekdays"))
        {
            IsoDayOfWeek? day = text.ToLowerInvariant() switch
            {
                "mon" or "monday" => IsoDayOfWeek.Monday,
                "tue" or "tuesday" => IsoDayOfWeek.Tuesday,
                "wed" or "wednesday" => IsoDayOfWeek.Wednesday,
                "thu" or "thursday" => IsoDayOfWeek.Thursday,
                "fri" or "friday" => IsoDayOfWeek.Friday,
                "sat" or "saturday" => IsoDayOfWeek.Saturday,
                "sun" or "sunday" => IsoDayOfWeek.Sunday,
                _ => null,
            };
            if (day is { } known)
            {
                days.Add(known);
            }
            else
            {
                fields.Report("weekdays", $"'{text}' is no weekday", "use mon, tue, wed, thu, fri, sat or sun");
            }
        }

        return days.ToImmutable();
    }

    private static decimal? Bound(JsonElement range, string name) =>
        range.TryGetProperty(name, out var bound) && bound.ValueKind == JsonValueKind.Number
            && bound.TryGetDecimal(out var number)
            ? number
            : null;

    private static decimal? Intensity(Fields fields) => Night.Scale(fields, "intensity") ?? fields.Text("band") switch
    {
        "none" => 0m,
        "little" => 2m,
        "moderate" => 5m,
        "strong" => 7.5m,
        "unbearable" => 9.5m,
        _ => null,
    };

    private static decimal? OnsetEarlier(Fields fields) =>
        fields.Number("onsetHoursEarlier") ?? fields.Number("onsetHours");

    // Change is told as a fact, as hours (more than none), or in the person's words ("arms", "shorter").
    private static Truth Changed(Fields fields, string name) => fields.Find(name) switch
    {
        null => Truth.Unknown(name),
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var hours) => Truth.Of(hours > 0),
        { ValueKind: JsonValueKind.Array } list => Truth.Of(list.GetArrayLength() > 0),
        { ValueKind: JsonValueKind.String } text => text.GetString() switch
        {
            "no" or "none" or "same" => Truth.No,
            "unknown" or "" => Truth.Unknown(name),
            _ => Truth.Yes,
        },
        { ValueKind: JsonValueKind.True } => Truth.Yes,
        { ValueKind: JsonValueKind.False } => Truth.No,
        _ => Truth.Unknown(name),
    };

    private DateTimeZone Unheard(Entry entry, string name)
    {
        problems.Add(new(null, $"{entry.Kind} {entry.Id}", "zone", $"'{name}' is no time zone",
            "use an IANA name such as Europe/Paris"));
        return zone;
    }
}
