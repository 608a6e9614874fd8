using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Sanguine.Routine;
using static Sanguine.Core.Tests.Routine.A;

namespace Sanguine.Core.Tests.Routine;

/// <summary>
/// The day beside an exhaustive search that knows nothing of it: own supplements over a grid of quarter hours,
/// prescriptions and what was drunk where they are.
/// </summary>
public class PlacementTests
{
    private static readonly string[] Tags = ["levothyroxine", "ciprofloxacin", "gabapentin", "iron", "calcium",
        "magnesium", "zinc", "coffee"];

    // From waking to bed in quarter hours.
    private static readonly int[] Grid = [.. Enumerable.Range(7 * 4, (15 * 4) + 3).Select(quarter => quarter * 15)];

    private static readonly Gen<ImmutableArray<Separation>> SomeSeparations =
        from pairs in Gen.Int[0, Tags.Length - 1].Select(Gen.Int[0, Tags.Length - 1])
            .Where(pair => pair.Item1 != pair.Item2).Array[6, 24]
        from hours in OneOf(0m, 0.5m, 1, 2, 3, 4, 6, 8, 12).Array[48]
        select pairs.DistinctBy(pair => pair)
            .Select((pair, index) => Apart(Tags[pair.Item1], Tags[pair.Item2], hours[2 * index],
                hours[(2 * index) + 1]))
            .ToImmutableArray();

    private static readonly Gen<string> QuarterHour = Gen.Int[0, 95]
        .Select(quarter => $"{quarter / 4:00}:{quarter % 4 * 15:00}");

    private static readonly Gen<CareRecord> SomeRecord =
        from medicines in OneOf("levothyroxine", "ciprofloxacin", "gabapentin").Select(QuarterHour).Array[0, 3]
        from supplements in OneOf("iron", "calcium", "magnesium", "zinc")
            .Select(Gen.OneOf(QuarterHour, Gen.Const("")), OneOf(10m, 500m)).Array[1, 4]
        from coffees in QuarterHour.Array[0, 2]
        from late in Gen.Int[0, 200]
        select Compose(medicines, supplements, coffees, late);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    [Fact]
    public void Nothing_is_broken_wherever_an_exhaustive_search_finds_a_way() =>
        SomeRecord.Select(SomeSeparations).Hold(
            day =>
            {
                var (record, separations) = day;
                var broken = DayPlan.For(record, EmptyPlan, KnowledgeOf(separations), Monday.AtMidnight()).Broken;
                var own = record.Takings.Where(taking => !taking.Prescribed).Select(taking => taking.Key).ToHashSet();
                var ofOwn = broken.Where(pair => pair.Items.Any(own.Contains)).ToArray();
                return ofOwn.Length == 0 || !Search(record, separations, own);
            },
            samples: 400);

    [Fact]
    public void What_stays_broken_is_what_is_broken_at_the_times_the_day_shows() =>
        SomeRecord.Select(SomeSeparations).Hold(
            day =>
            {
                var (record, separations) = day;
                var knowledge = KnowledgeOf(separations);
                var plan = DayPlan.For(record, EmptyPlan, knowledge, Monday.AtMidnight());
                var asShown = record with
                {
                    Takings = [.. record.Takings.Select(taking => taking.Prescribed
                        ? taking
                        : taking with { Times = [plan.Item(taking.Key).At.TimeOfDay] })],
                };
                return Spacing.Broken(asShown, knowledge, Monday)
                    .Select(conflict => (conflict.Rule.Code, conflict.Minutes))
                    .SequenceEqual(plan.Broken.Select(pair => (pair.Code, pair.Minutes)));
            },
            samples: 200);

    [Fact]
    public void The_order_of_entries_never_matters_to_the_day() =>
        SomeRecord.Select(SomeSeparations).Hold(
            day =>
            {
                var knowledge = KnowledgeOf(day.Item2);
                var reversed = day.Item1 with
                {
                    Takings = [.. day.Item1.Takings.Reverse()],
                    Eaten = [.. day.Item1.Eaten.Reverse()],
                    Doses = [.. day.Item1.Doses.Reverse()],
                };
                var backwards = KnowledgeOf([.. day.Item2.Reverse()]);
                return DayPlan.For(day.Item1, EmptyPlan, knowledge, Monday.AtMidnight()).Lines()
                    .SequenceEqual(DayPlan.For(reversed, EmptyPlan, backwards, Monday.AtMidnight()).Lines());
            },
            samples: 200);

    [Fact]
    public void A_chain_that_fits_in_one_order_only_is_found()
    {
        // Between two prescriptions there is room for all three only if calcium goes first and magnesium last.
        ImmutableArray<Separation> separations =
        [
            Apart("calcium", "iron", 4, 16), Apart("iron", "magnesium", 4, 16), Apart("calcium", "magnesium", 4, 16),
            Apart("levothyroxine", "calcium", 4, 4), Apart("gabapentin", "magnesium", 2, 2),
        ];
        var record = Record(Prescribed("levothyroxine", "07:00"), Prescribed("gabapentin", "21:00"), Iron("09:00"),
            Calcium("12:00"), Magnesium("18:00"));
        var day = DayPlan.For(record, EmptyPlan, KnowledgeOf(separations), Monday.AtMidnight());
        day.Broken.ShouldBeEmpty();
        day.Lines().ShouldBe(
            ["07:00 levothyroxine open", "11:00 calcium open", "15:00 iron open", "19:00 magnesium glycinate open",
                "21:00 gabapentin open"]);
    }

    [Fact]
    public void Many_supplements_that_all_keep_apart_are_still_placed_at_once()
    {
        string[] elements = ["iron", "calcium", "magnesium", "zinc", "vitaminD", "b12", "folicAcid"];
        string[] tags = ["iron", "calcium", "magnesium", "zinc", "vitamin-d", "b12", "folic-acid"];
        ImmutableArray<Separation> separations =
        [
            .. from a in tags from b in tags where string.CompareOrdinal(a, b) < 0 select Apart(a, b, 2, 2),
        ];
        var record = Record([.. elements.Select(element => Own(element, element, 100))]);
        DayPlan.For(record, EmptyPlan, KnowledgeOf(separations), Monday.AtMidnight()).Broken.ShouldBeEmpty();
    }

    [Fact]
    public void More_than_a_day_can_hold_still_gives_a_day()
    {
        string[] elements = ["iron", "calcium", "magnesium", "zinc", "b12", "copper", "selenium", "iodine", "chromium",
            "boron"];
        ImmutableArray<Separation> separations =
        [
            .. from a in elements from b in elements where string.CompareOrdinal(a, b) < 0 select Apart(a, b, 2, 2),
        ];
        var record = Record([.. elements.Select(element => Own(element, element, 100))]);
        var day = DayPlan.For(record, EmptyPlan, KnowledgeOf(separations), Monday.AtMidnight());
        // Eight fit two hours apart between 07:00 and 22:30; the other two stand where they break least.
        day.Items.Length.ShouldBe(10);
        day.Broken.SelectMany(broken => broken.Items).GroupBy(item => item).Count(item => item.Count() > 1).ShouldBe(2);
    }

    private static CareRecord Compose(
        (string Name, string Time)[] medicines, (string Element, string Time, decimal Mg)[] supplements,
        string[] coffees, int late)
    {
        var record = Record(
        [
            .. medicines.DistinctBy(medicine => medicine.Name)
                .Select(medicine => Prescribed(medicine.Name, medicine.Time)),
            .. supplements.Select((supplement, index) => 
                // Today only: what yesterday's and tomorrow's own doses leave free is not the search's question.
                Own($"{supplement.Element} {index}", supplement.Element, supplement.Mg,
                    supplement.Time) with { Since = Monday, Until = Monday }),
        ]) with { Zone = DateTimeZone.Utc };
        foreach (var coffee in coffees.Distinct())
        {
            record = record with { Eaten = record.Eaten.Add(new(coffee, Utc(Times(coffee)[0].On(Monday)), null,
                "coffee", 200, true)) };
        }

        return medicines is [var (name, time), ..] && late > 100 && Times(time)[0].Hour < 20
            ? record with { Doses = [new("late", name, name, false, Utc(Times(time)[0].On(Monday).PlusMinutes(late)),
                record.Takings[0].Elemental)] }
            : record;
    }

    private static Sanguine.Journal.When Utc(LocalDateTime at) =>
        Sanguine.Journal.When.At(at.InUtc().ToOffsetDateTime());

    /// <summary>
    /// Whether own supplements have times on the grid, or at their wish, that break nothing with today's others.
    /// </summary>
    private static bool Search(CareRecord record, ImmutableArray<Separation> separations, HashSet<string> own)
    {
        var standing = new List<(string Tag, int Minute)>();
        foreach (var taking in record.Takings.Where(taking => taking.Prescribed))
        {
            foreach (var day in new[] { -1, 0, 1 })
            {
                var dose = record.Doses.FirstOrDefault(dose => day == 0 && dose.Key == taking.Key);
                var time = dose?.At.WallClock ?? taking.Times[0];
                standing.Add((taking.Key, (day * 1440) + Minutes(time)));
            }
        }

        standing.AddRange(record.Eaten.Select(eaten => ("coffee", Minutes(eaten.At.WallClock!.Value))));
        // What stands narrows the grid once; what moves is then tried against each other, all of it.
        var moving = record.Takings.Where(taking => own.Contains(taking.Key))
            .Select(taking => (Tag: taking.Elemental.Keys.Single(), Times: Grid.Concat(taking.Times.Select(Minutes))))
            .Select(taking => (taking.Tag, Times: taking.Times
                .Where(minute => standing.TrueForAll(other => Holds((taking.Tag, minute), (other.Tag, other.Minute))))
                .ToArray()))
            .OrderBy(taking => taking.Times.Length)
            .ToArray();
        var placed = new List<(string Tag, int Minute)>();
        return Try(0);

        bool Try(int index)
        {
            if (index == moving.Length)
            {
                return true;
            }

            foreach (var minute in moving[index].Times)
            {
                if (placed.TrueForAll(other => Holds((moving[index].Tag, minute), other)))
                {
                    placed.Add((moving[index].Tag, minute));
                    if (Try(index + 1))
                    {
                        return true;
                    }

                    placed.RemoveAt(placed.Count - 1);
                }
            }

            return false;
        }

        bool Holds((string Tag, int Minute) one, (string Tag, int Minute) other) => separations.All(rule =>
            (!(rule.A == one.Tag && rule.B == other.Tag) || Enough(rule, one.Minute, other.Minute))
            && (!(rule.A == other.Tag && rule.B == one.Tag) || Enough(rule, other.Minute, one.Minute)));

        static bool Enough(Separation rule, int a, int b) =>
            b > a ? b - a >= rule.BAfterA * 60
            : a > b ? a - b >= rule.AAfterB * 60
            : rule.BAfterA == 0 && rule.AAfterB == 0;
    }

    private static int Minutes(LocalTime time) => (time.Hour * 60) + time.Minute;
}
