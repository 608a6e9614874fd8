using NodaTime;
using Sanguine.Journal;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Core.Tests.Labs;

/// <summary>Draws as a test tells them; values in the canonical units.</summary>
internal static class Blood
{
    public static readonly LocalDate Day = new(2026, 10, 12);

    public static readonly SamplingLimits Limits = new(
        Latest: new(10, 0), IronFreeHours: 24, FeverDays: 28, InfusionDays: 56, BloodLossDays: 56, StaleDays: 180,
        CrpWithinDays: 7, HemoglobinWithinDays: 90, SameDrawHours: 2, CrpRaised: 5, AgpRaised: 1, TsatTolerance: 2,
        HemoglobinLowest: 30, HemoglobinHighest: 250, TransferrinToTibc: 1.404m);

    public static Measurement Value(string marker, decimal value) => new(marker, new Amount(value), Day, null);

    public static Draw Drawn(LocalDate on, Doubt doubts, params (string Marker, decimal Value)[] values) => new(
        When.On(on), null,
        [.. values.Select(value => new Measurement(value.Marker, new Amount(value.Value), on, null))], [], doubts,
        false);

    public static Draw Drawn(params (string Marker, decimal Value)[] values) => Drawn(Day, Doubt.None, values);

    /// <summary>Draws, newest first.</summary>
    public static Bloods Of(params Draw[] draws) => new([.. draws], [], Limits, Day);
}
