using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Symptoms;

/// <summary>
/// A trial on oneself as it was drawn up before its first night (<c>trial.started</c>): two conditions, blocks of
/// nights in a drawn order, and how many nights at the head of a block are washout.
/// </summary>
/// <param name="Factor">What is tried: a factor's id (<c>coffee-late</c>) or a product's key.</param>
/// <param name="Order">For each block 0 (the first condition) or 1 (the second).</param>
/// <param name="Starts">The evening of the first night.</param>
public sealed record TrialRun(
    string EntryId, string Factor, string? Question, string First, string Second, int BlockNights, int WashoutNights,
    ImmutableArray<int> Order, LocalDate Starts, int? Seed)
{
    /// <summary>The evening of the last night as planned.</summary>
    public LocalDate Ends => Starts.PlusDays((BlockNights * Order.Length) - 1);

    /// <summary>The condition of a night; null before the first, after the last, and in a washout.</summary>
    public int? ConditionOn(LocalDate night)
    {
        var day = Period.DaysBetween(Starts, night);
        if (day < 0 || night > Ends)
        {
            return null;
        }

        var block = day / BlockNights;
        var changed = block == 0 || Order[block] != Order[block - 1];
        return changed && day % BlockNights < WashoutNights ? null : Order[block];
    }

    internal static TrialRun? Of(Fields fields)
    {
        var conditions = fields.Texts("conditions");
        var (length, order) = (fields.Count("blockNights"), fields.Texts("order"));
        if (fields.Text("factor") is not { } factor || conditions.Length != 2 || length is not { } nights
            || order.IsEmpty || order.Any(block => !conditions.Contains(block)))
        {
            fields.Report(
                "order", "the trial is not whole", "give factor, two conditions, blockNights, and the order of conditions");
            return null;
        }

        return new(
            fields.Entry.Id, factor, fields.Text("question"), conditions[0], conditions[1], nights,
            (int)Math.Clamp(fields.Number("washoutNights") ?? 0, 0, nights - 1),
            [.. order.Select(block => block == conditions[0] ? 0 : 1)],
            fields.Date("starts") ?? fields.Entry.At.Date, fields.Count("seed"));
    }
}

/// <summary>A trial that was ended, before its time or at it; <paramref name="Trial"/> is the starting entry.</summary>
public sealed record TrialEnd(string Trial, LocalDate On, string? Reason);

/// <summary>Exercise that was done; minutes where they were told.</summary>
public sealed record Exercise(string EntryId, When At, string? Item, decimal? Minutes);
