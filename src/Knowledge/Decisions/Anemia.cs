using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// Hemoglobin against WHO 2024 by age, sex and pregnancy, corrected for altitude (unknown altitude is sea level). Not
/// corrected for smoking: the subtraction exists, its numbers could not be read.
/// </summary>
internal static class Anemia
{
    private static readonly string[] WhoLines =
    [
        "hemoglobin.men", "hemoglobin.women", "hemoglobin.pregnancy-1", "hemoglobin.pregnancy-2",
        "hemoglobin.pregnancy-3", "hemoglobin.6-23-months", "hemoglobin.24-59-months", "hemoglobin.5-11-years",
        "hemoglobin.12-14-years", "altitude.linear", "altitude.square",
    ];

    public static readonly Decision Card = new(
        "E-ANAEMIA", Rank.Danger, Level.Soon, Certainty.High, ["who-hemoglobin-2024"], [.. WhoLines], Judge);

    /// <summary>What altitude adds to a hemoglobin, g/L.</summary>
    public static decimal AltitudeAdds(ClinicalCase c) => c.Record.Profile.AltitudeM is { } m and > 0
        ? (c.Line("altitude.linear") * m) + (c.Line("altitude.square") * m * m)
        : 0;

    /// <summary>Anemic by any hemoglobin back to the last clean one.</summary>
    public static Truth IsAnemic(ClinicalCase c) => c.Seen("hemoglobin", draw => IsLow(c, draw));

    /// <summary>
    /// A pregnancy raises no line; where it is not known, the line without it counts and pregnancy is asked.
    /// </summary>
    public static Truth IsLow(ClinicalCase c, Draw draw)
    {
        Truth Under(string line) => draw.Below("hemoglobin", c.Line(line) + AltitudeAdds(c));
        var pregnant = c.Person.PregnantOn(draw.Date);
        return pregnant.Holds ? InPregnancy(c, draw, Under) : ByAge(c, draw, Under);
    }

    /// <summary>Facts that were taken as the more dangerous of what they may be.</summary>
    public static IEnumerable<string> TakenAsAbsent(ClinicalCase c)
    {
        if (c.Bloods.Newest("hemoglobin") is not { } newest)
        {
            yield break;
        }

        if (c.Person.PregnantOn(newest.Date).IsUnknown && c.Person.Adult.Holds)
        {
            yield return "pregnancy";
        }

        if (c.Person.PregnantOn(newest.Date).Holds && c.Person.TrimesterOn(newest.Date) is null)
        {
            yield return "pregnancyWeeks";
        }
    }

    private static Truth InPregnancy(ClinicalCase c, Draw draw, Func<string, Truth> under) =>
        c.Person.TrimesterOn(draw.Date) switch
        {
            2 => under("hemoglobin.pregnancy-2"),
            3 => under("hemoglobin.pregnancy-3"),
            _ => under("hemoglobin.pregnancy-1"),
        };

    private static Truth ByAge(ClinicalCase c, Draw draw, Func<string, Truth> under)
    {
        var grown = Truth.Either(c.Person.Male, under("hemoglobin.men"), under("hemoglobin.women"));
        return c.Person.AgeOn(draw.Date) switch
        {
            null => Truth.Either(Truth.Unknown("birthDate"), grown, under("hemoglobin.6-23-months")),
            >= 15 => grown,
            >= 12 => under("hemoglobin.12-14-years"),
            >= 5 => under("hemoglobin.5-11-years"),
            >= 2 => under("hemoglobin.24-59-months"),
            _ => c.Person.AgeInMonthsOn(draw.Date) is < 6 ? Truth.No : under("hemoglobin.6-23-months"),
        };
    }

    private static IEnumerable<Verdict> Judge(ClinicalCase c)
    {
        var witness = c.Witness("hemoglobin", draw => IsLow(c, draw));
        yield return new Verdict(IsAnemic(c), c.HasResult("hemoglobin"))
        {
            AlsoAsks = [.. TakenAsAbsent(c)],
            Variant = c.Record.Profile.AltitudeM is null ? "sea-level" : null,
        }.From(witness, c, "hemoglobin");
    }
}
