using NodaTime;

namespace Sanguine.Labs;

/// <summary>What makes a value doubtful: how and when the blood was drawn, and what happened before.</summary>
[Flags]
public enum Doubt
{
    None = 0,
    LateInTheDay = 1,
    NotFasting = 2,
    RecentIron = 4,
    RecentFever = 8,
    RecentInfusion = 16,
    RecentDonation = 32,
    RecentTransfusion = 64,
    Inflammation = 128,
}

/// <summary>
/// The limits of good sampling; days and hours count back from the draw. Filled by the knowledge tables.
/// </summary>
public sealed record SamplingLimits(
    LocalTime Latest, decimal IronFreeHours, int FeverDays, int InfusionDays, int BloodLossDays, int StaleDays,
    int CrpWithinDays, int HemoglobinWithinDays, int SameDrawHours, decimal CrpRaised, decimal AgpRaised,
    decimal TsatTolerance, decimal HemoglobinLowest, decimal HemoglobinHighest, decimal TransferrinToTibc);

public static class Doubts
{
    /// <summary>What could have pushed a ferritin up.</summary>
    public const Doubt RaisesFerritin =
        Doubt.RecentFever | Doubt.Inflammation | Doubt.RecentInfusion | Doubt.RecentTransfusion;

    /// <summary>What could have pushed iron and transferrin saturation up.</summary>
    public const Doubt RaisesSaturation = Doubt.RecentIron | Doubt.RecentInfusion | Doubt.RecentTransfusion;

    /// <summary>Which doubts bear on a marker at all: the hour of the day says nothing about a ferritin.</summary>
    public static Doubt BearingOn(string marker) => marker switch
    {
        "ferritin" => RaisesFerritin | Doubt.RecentDonation,
        "iron" or "tsat" or "tibc" => (Doubt)~0,
        "hemoglobin" => Doubt.RecentTransfusion,
        _ => Doubt.None,
    };
}
