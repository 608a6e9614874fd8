using System.Collections.Immutable;
using NodaTime;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Journal;
using Sanguine.Labs;
using Sanguine.Medicines;
using Sanguine.Plan;
using Sanguine.Routine;
using Sanguine.Words;

namespace Sanguine.Core.Tests.Routine;

/// <summary>Small knowledge and small records to speak about days with.</summary>
internal static class A
{
    public static readonly LocalDate Monday = new(2026, 10, 12);

    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public static readonly ImmutableArray<Separation> Separations =
    [
        Apart("levothyroxine", "iron", 4, 4),
        Apart("levothyroxine", "calcium", 4, 4),
        Apart("levothyroxine", "magnesium", 4, 4),
        Apart("ciprofloxacin", "iron", 2, 6),
        Apart("ciprofloxacin", "calcium", 2, 6),
        Apart("coffee", "iron", 1, 2),
        Apart("tea", "iron", 1, 2),
        Apart("dairy", "iron", 2, 2),
        Apart("calcium", "iron", 2, 2) with { AAtLeast = 300 },
        Apart("zinc", "iron", 2, 2),
        Apart("magnesium", "iron", 2, 2),
        Apart("magnesium", "gabapentin", 2, 2),
        Apart("bisphosphonate", "food", 0.5m, 6),
        Apart("bisphosphonate", "calcium", 2, 2),
        Apart("dolutegravir", "iron", 2, 6) with { Kind = SeparationKind.TogetherWithFood },
        Apart("doxycycline", "iron", 0, 0) with { Kind = SeparationKind.NotEnough },
    ];

    public static readonly MedicineTable Medicines = new(
        [
            Medicine("levothyroxine"), Medicine("ciprofloxacin", "quinolone-ciprofloxacin"),
            Medicine("gabapentin", "gabapentinoid"), Medicine("alendronate",
                "bisphosphonate"), Medicine("dolutegravir"),
            Medicine("doxycycline"), Medicine("magnesium"), Medicine("calcium"), Medicine("ferrous-sulfate",
                "iron-oral", "ferrous sulfate"),
        ],
        [
            "levothyroxine", "quinolone-ciprofloxacin", "gabapentinoid", "bisphosphonate", "dolutegravir",
            "doxycycline", "magnesium", "calcium", "iron-oral", "antacid",
        ]);

    public static ClinicalKnowledge Knowledge { get; } = KnowledgeOf(Separations);

    public static CarePlan EmptyPlan { get; } = new([], [], []);

    public static Separation Apart(string a, string b, decimal bAfterA, decimal aAfterB) =>
        new(a, b, bAfterA, aAfterB, SeparationKind.Spacing, Certainty.Own, ["own"], "");

    public static ClinicalKnowledge KnowledgeOf(ImmutableArray<Separation> separations) => new()
    {
        Version = "test",
        Sources = ImmutableSortedDictionary<string, Source>.Empty,
        Lines = ImmutableSortedDictionary<string, Threshold>.Empty,
        Claims = [],
        Markers = new MarkerTable([]),
        Sampling = new(new LocalTime(10, 0), 24, 28, 56, 56, 180, 7, 90, 2, 5, 1, 2, 30, 250, 1.25m),
        Variations = ImmutableSortedDictionary<string, Variation>.Empty,
        Medicines = Medicines,
        Conditions = new ConditionTable([], []),
        Separations = separations,
        Decisions = [],
        Traditional = [],
        HelpLines = ImmutableSortedDictionary<string, HelpLines>.Empty,
        Propose = (_, _) => EmptyPlan,
        Retest = (_, _) => [],
        Read = _ => [],
        Nutrition = () => throw new NotSupportedException("No test of the routine asks for food."),
        Words = (language, si) => new Catalog(language, si, ImmutableDictionary<string, string>.Empty, (_, _) => null),
    };

    /// <summary>A prescribed medicine at times such as "07:00 19:00"; without times where none is given.</summary>
    public static Taking Prescribed(string name, string times = "") => new()
    {
        EntryId = name, Name = name, IsSupplement = false, Times = Times(times), Since = new(2026, 1, 1),
    };

    /// <summary>A supplement bought on one's own, with milligrams of one element.</summary>
    public static Taking Own(string name, string element, decimal mg, string times = "") => new()
    {
        EntryId = name, Name = name, IsSupplement = true, Times = Times(times), Since = new(2026, 1,
            1), Prescribed = false,
        Elemental = ImmutableSortedDictionary<string, decimal>.Empty.Add(element, mg),
    };

    public static Taking Iron(string times = "") => Own("Iron", "iron", 65, times);

    public static Taking Calcium(string times = "") => Own("Calcium", "calcium", 500, times);

    public static Taking Magnesium(string times = "") => Own("Magnesium glycinate", "magnesium", 120, times);

    public static CareRecord Record(params ImmutableArray<Taking> takings) =>
        new() { Takings = takings, Zone = Berlin };

    public static CareRecord Takes(this CareRecord record, string name, string at, DateTimeZone? zone = null) =>
        record with
    {
        Doses = record.Doses.Add(new(
            $"{name}@{at}", Taking.KeyOf(name), name, false, When(at,
                zone), ImmutableSortedDictionary<string, decimal>.Empty)),
    };

    public static CareRecord Drinks(this CareRecord record, string food, string at) => record with
    {
        Eaten = record.Eaten.Add(new($"{food}@{at}", When(at), null, food, 200, true)),
    };

    public static CareRecord Eats(this CareRecord record, string food, string at, string? slot = null) => record with
    {
        Eaten = record.Eaten.Add(new($"meal@{at}", When(at), slot, food, 200, false)),
    };

    public static CareRecord Marks(this CareRecord record, string item, string state, string at,
        string? until = null) => record with
    {
        Routine = record.Routine.Add(new($"{state}@{at}", item, state, When(at), null,
            until is null ? null : When(until))),
    };

    public static CareRecord Awake(this CareRecord record, string wake, string bed) => record with
    {
        Profile = record.Profile with { WakeTime = Times(wake)[0], BedTime = Times(bed)[0] },
    };

    public static CarePlan PlanOf(params ImmutableArray<PlanStep> steps) => new(steps, [], []);

    public static PlanStep Step(string code, Area area, Slot? slot) =>
        new() { Code = code, Area = area, Title = new($"plan.{code}.title"), Detail = new($"plan.{code}.detail"), Slot = slot };

    /// <summary>"10-12 08:30" of 2026 in the zone, or a day alone: "10-12".</summary>
    public static When When(string at, DateTimeZone? zone = null) => at.Split(' ') is [var date, var time]
        ? Sanguine.Journal.When.At(Date(date).At(Times(time)[0]).InZoneLeniently(zone ?? Berlin).ToOffsetDateTime())
        : Sanguine.Journal.When.On(Date(at));

    public static LocalDate Date(string date) => new(2026, int.Parse(date[..2]), int.Parse(date[3..]));

    public static ImmutableArray<LocalTime> Times(string times) =>
        [.. times.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(time => new LocalTime(int.Parse(time[..2]), int.Parse(time[3..])))];

    /// <summary>"INT-levothyroxine-iron 1" for each separation that does not hold.</summary>
    public static string[] Broken(CareRecord record, LocalDate? on = null) =>
        [.. Spacing.Broken(record, Knowledge, on ?? Monday)
            .Select(conflict => $"{conflict.Rule.Code} {conflict.Minutes}".TrimEnd())];

    public static Day Day(CareRecord record, string at = "10-12 00:00", CarePlan? plan = null) =>
        DayPlan.For(record, plan ?? EmptyPlan, Knowledge, When(at).Time!.Value.LocalDateTime);

    /// <summary>"07:00 levothyroxine done" for each item of a day.</summary>
    public static string[] Lines(this Day day) =>
        [.. day.Items.Select(item => $"{item.At.TimeOfDay:HH':'mm} {item.Id} {item.State.Word()}")];

    public static DayItem Item(this Day day, string id) => day.Items.Single(item => item.Id == id);

    private static Ingredient Medicine(string id, string? medicineClass = null, params ImmutableArray<string> names) =>
        new(id, medicineClass ?? id, [], [], names);
}
