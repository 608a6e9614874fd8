using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Knowledge.Decisions;
using Sanguine.Labs;
using Sanguine.Words;

namespace Sanguine.Knowledge.Readings;

/// <summary>
/// What to know about one value: where it comes from, what makes it doubtful, whether it really changed.
/// </summary>
internal static class ReadingNotes
{
    public static IEnumerable<Phrase> Of(
        ClinicalCase c, Marker marker, Measurement value, ImmutableArray<Measurement> history)
    {
        if (value.Given is null)
        {
            yield return new Phrase("note.computed");
        }

        if (value.Given?.Range is { MakesSense: false })
        {
            yield return new Phrase("note.range-ignored");
        }

        if (c.Disputed.Contains(marker.Id))
        {
            yield return new Phrase("note.disputed");
        }

        if (marker.Id is "ferritin" or "tsat")
        {
            foreach (var note in OfIron(c, marker.Id))
            {
                yield return note;
            }
        }

        if (marker.Id == "magnesium-rbc")
        {
            yield return new Phrase("note.magnesium-rbc");
        }

        if (marker.Id == "hemoglobin" && c.Record.Profile.AltitudeM is null)
        {
            yield return new Phrase("note.sea-level");
        }

        if (ChangeOf(c, marker.Id, value, history) is { } change)
        {
            yield return change;
        }
    }

    private static IEnumerable<Phrase> OfIron(ClinicalCase c, string marker)
    {
        if (PanelDoubts.IsPanelInflamed(c).Holds)
        {
            yield return new Phrase($"note.inflamed-{marker}");
        }
        else if (PanelDoubts.IsCrpRaised(c).IsUnknown)
        {
            yield return new Phrase("note.no-crp");
        }

        if (c.PanelIsStale)
        {
            yield return new Phrase("note.stale");
        }

        if (c.PanelIsVoid)
        {
            yield return new Phrase("note.void");
        }

        if (marker == "ferritin"
            && c.Panel?.Find("ferritin")?.Given is { Method: null }
            && (c.Above("ferritin", "ferritin.rls-adult") & c.AtMost("ferritin", "ferritin.roche-upper")).Holds)
        {
            yield return new Phrase("note.assay-unknown");
        }
    }

    /// <summary>Against the value before it, by the reference change value; none where a comparator stands.</summary>
    private static Phrase? ChangeOf(ClinicalCase c, string marker, Measurement value,
        ImmutableArray<Measurement> history)
    {
        var before = history.LastOrDefault(earlier => earlier.Date < value.Date);
        if (before is not { Value.IsExact: true } || !value.Value.IsExact
            || !c.Knowledge.Variations.TryGetValue(marker, out var variation))
        {
            return null;
        }

        var code = RealChange.IsReal(before.Value.Value, value.Value.Value, variation) ? "note.change-real"
            : "note.change-natural";
        return new Phrase(code)
            .With("before", new Argument.Lab(marker, before.Value.Value))
            .With("date", new Argument.Day(before.Date));
    }
}
