using System.Collections.Immutable;
using NodaTime;
using Sanguine.Evidence;

namespace Sanguine.Labs;

/// <summary>Brings a record's results into <see cref="Bloods"/>: units, draws, saturation, doubts.</summary>
public static class BloodReading
{
    /// <param name="lines">Every threshold; two values of one draw on different sides of a marker's line are disputed.</param>
    /// <param name="isIron">Whether a dose that was taken holds iron.</param>
    public static Bloods Of(
        CareRecord record, MarkerTable markers, SamplingLimits limits, ILookup<string, Threshold> lines,
        Func<Medicines.DoseTaken, bool> isIron, LocalDate on)
    {
        var questions = ImmutableArray.CreateBuilder<LabQuestion>();
        var measured = new List<Measurement>();
        foreach (var result in record.Labs)
        {
            if (!result.Decides || result.DrawnAt.Date > on || result.Value is not { } value)
            {
                continue;
            }

            var marker = markers.ById(result.MarkerId) ?? markers.ByLoinc(result.Loinc)?.Marker;
            if (marker is null)
            {
                continue;
            }

            var converted = markers.Convert(marker, value, result.Unit, result.Loinc);
            if (marker.Id == "hemoglobin" && !IsPlausible(converted, limits))
            {
                questions.Add(new("hemoglobin-unit", marker.Id, result));
            }
            else if (converted.Question is { } question)
            {
                questions.Add(new(question, marker.Id, result));
            }
            else
            {
                measured.Add(new(marker.Id, converted.Value!.Value, result.DrawnAt.Date, result));
            }
        }

        var draws = Group(measured, limits).Select(group => Complete(group, limits, lines)).ToArray();
        Instant[] ironTaken =
            [.. record.Doses.Where(dose => dose.At.KnowsTime && isIron(dose)).Select(dose => dose.At.Instant).Order()];
        return new(
            [.. draws.Select(draw => draw with { Doubts = DoubtsOf(draw, draws, record, ironTaken, limits) })
                .OrderByDescending(draw => draw.Date).ThenByDescending(draw => draw.At.Instant)
                .ThenBy(draw => draw.Lab, StringComparer.Ordinal)],
            [.. questions.OrderByDescending(question => question.Result.DrawnAt.Date)],
            limits,
            on);
    }

    private static bool IsPlausible(Conversion converted, SamplingLimits limits) =>
        converted.Value is { } value
        && value.Value >= limits.HemoglobinLowest
        && value.Value <= limits.HemoglobinHighest;

    private static List<List<Measurement>> Group(List<Measurement> measured, SamplingLimits limits)
    {
        var groups = new List<List<Measurement>>();
        foreach (var result in measured
            .OrderBy(m => m.Date).ThenBy(m => m.Given!.DrawnAt.Instant)
            .ThenBy(m => m.Given!.Lab, StringComparer.Ordinal)
            .ThenBy(m => m.Marker, StringComparer.Ordinal).ThenBy(m => m.Value.Value))
        {
            var group = groups.FindLast(known => IsSameDraw(known[0].Given!, result.Given!, limits));
            if (group is null)
            {
                groups.Add([result]);
            }
            else if (!group.Any(known => known.Marker == result.Marker && known.Value == result.Value))
            {
                group.Add(result);
            }
        }

        return groups;
    }

    private static bool IsSameDraw(LabResult one, LabResult other, SamplingLimits limits) =>
        (one.Lab is null || other.Lab is null || string.Equals(one.Lab, other.Lab, StringComparison.OrdinalIgnoreCase))
        && (one.DrawnAt.KnowsTime && other.DrawnAt.KnowsTime
            ? (one.DrawnAt.Instant - other.DrawnAt.Instant).TotalHours is var hours
            && Math.Abs(hours) <= limits.SameDrawHours
            : one.DrawnAt.Date == other.DrawnAt.Date);

    private static Draw Complete(List<Measurement> group, SamplingLimits limits, ILookup<string, Threshold> lines)
    {
        var at = group.Select(m => m.Given!.DrawnAt).FirstOrDefault(when => when.KnowsTime, group[0].Given!.DrawnAt);
        var lab = group.Select(m => m.Given!.Lab).FirstOrDefault(name => name is not null);
        var (results, disputed) = Saturation.Complete([.. group], limits);
        return new(
            at, lab, results,
            [.. results.GroupBy(m => m.Marker).Where(m => AreApart([.. m], lines[m.Key])).Select(m => m.Key)],
            Doubt.None, disputed);
    }

    /// <summary>Whether values of one marker fall on different sides of one of its lines.</summary>
    public static bool AreApart(ImmutableArray<Measurement> values, IEnumerable<Threshold> lines) =>
        values.Length > 1 && lines.Any(line =>
            values.Select(m => m.Value.Below(line.Value, m.Marker)).Distinct().Count() > 1
            || values.Select(m => m.Value.AtMost(line.Value, m.Marker)).Distinct().Count() > 1);

    private static Doubt DoubtsOf(
        Draw draw, IEnumerable<Draw> all, CareRecord record, Instant[] ironTaken, SamplingLimits limits)
    {
        var given = draw.Results.Where(m => m.Given is not null).Select(m => m.Given!).ToArray();
        var doubts = Doubt.None;
        Add(Doubt.LateInTheDay, draw.At.WallClock > limits.Latest);
        Add(Doubt.NotFasting, given.Any(result => result.Fasting == false));
        Add(Doubt.RecentIron, given.Any(result => result.IronFreeHours < limits.IronFreeHours)
            || (draw.At.KnowsTime && LastUpTo(draw.At.Instant, ironTaken) is { } taken
                && draw.At.Instant - taken < Duration.FromHours((double)limits.IronFreeHours)));
        Add(Doubt.RecentFever, given.Any(result => result.FebrileWithinDays < limits.FeverDays)
            || record.Fevers.Any(day => IsWithin(day, draw.Date, limits.FeverDays)));
        Add(Doubt.RecentInfusion, record.Infusions.Any(i => IsWithin(i.On, draw.Date, limits.InfusionDays)));
        Add(Doubt.RecentDonation, record.BloodLosses.Any(l =>
            l.How == "donation" && IsWithin(l.On, draw.Date, limits.BloodLossDays)));
        Add(Doubt.RecentTransfusion, record.Transfusions.Any(day => IsWithin(day, draw.Date, limits.BloodLossDays)));
        Add(Doubt.Inflammation, all.Any(other =>
            Math.Abs(Period.DaysBetween(draw.Date, other.Date)) <= limits.CrpWithinDays
            && (other.Above("crp", limits.CrpRaised).Holds || other.Above("agp", limits.AgpRaised).Holds)));
        return doubts;

        void Add(Doubt doubt, bool holds) => doubts |= holds ? doubt : Doubt.None;
    }

    private static Instant? LastUpTo(Instant moment, Instant[] inOrder)
    {
        var found = Array.BinarySearch(inOrder, moment);
        var last = found >= 0 ? found : ~found - 1;
        return last >= 0 ? inOrder[last] : null;
    }

    /// <summary>Whether something happened before a draw, fewer than so many days ago.</summary>
    private static bool IsWithin(LocalDate happened, LocalDate drawn, int days) =>
        Period.DaysBetween(happened, drawn) is var ago && ago >= 0 && ago < days;
}
