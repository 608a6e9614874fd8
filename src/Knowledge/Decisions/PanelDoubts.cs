using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>What lowers the confidence in a panel: inflammation, sampling, age, the assay.</summary>
internal static class PanelDoubts
{
    private const Doubt Sampling = ~Doubt.Inflammation;

    private static readonly string[] RocheNames = ["roche", "elecsys", "cobas"];

    public static readonly Decision Inflamed = new(
        "Q-CRP", Rank.Question, Level.Caution, Certainty.Moderate, ["who-ferritin-2020", "irlssg-2018"],
        ["crp.raised", "agp.raised", "ferritin.who-inflamed"], c =>
        [
            new Verdict(IsInflamed(c), c.HasResult("crp", "agp") || c.Person.Has("inflammatory-disease").Holds)
            {
                Variant = RaisedCrp(c) is null ? "disease" : null,
            }.From(RaisedCrp(c), c, "crp"),
        ]);

    public static readonly Decision Drawn = new(
        "Q-COND", Rank.Question, Level.Caution, Certainty.Consensus, ["aasm-2025", "irlssg-2018"],
        ["sampling.latest-hour", "sampling.iron-free-hours", "sampling.fever-days", "infusion.days",
            "sampling.blood-loss-days"],
        JudgeDrawn);

    public static readonly Decision Old = new(
        "Q-AGE", Rank.Question, Level.Caution, Certainty.Own, ["own"], ["panel.stale-days"], c =>
        [
            new Verdict(Truth.Of(c.PanelIsStale)).From(c.Panel, c, "ferritin", "tsat"),
        ]);

    public static readonly Decision Assay = new(
        "Q-ASSAY", Rank.Question, Level.Caution, Certainty.Low, ["ferritin-assays"],
        ["ferritin.rls-adult", "ferritin.roche-upper"], c =>
        [
            new Verdict(IsAssayInDoubt(c)).From(c.Panel, c, "ferritin").With(
                "other", new Words.Argument.Lab("ferritin", OtherScale(c) ?? 0)),
        ]);

    /// <summary>
    /// CRP or AGP above its line within 7 days of the panel, or an inflammatory disease. AGP is never asked for.
    /// </summary>
    public static Truth IsInflamed(ClinicalCase c) => Truth.Any(
        Truth.Of((NewestDoubts(c) & Doubt.Inflammation) != Doubt.None), IsPanelInflamed(c));

    /// <summary>The same of the panel that counts alone.</summary>
    public static Truth IsPanelInflamed(ClinicalCase c) => IsCrpRaised(c) | c.Person.Has("inflammatory-disease");

    /// <summary>CRP or AGP above its line within 7 days of the panel; the newest where there is no panel.</summary>
    public static Truth IsCrpRaised(ClinicalCase c)
    {
        Measurement? Near(string marker) => c.Panel is { } panel
            ? c.Bloods.Near(panel, marker, c.Bloods.Limits.CrpWithinDays)
            : c.Bloods.Newest(marker);
        var agp = Near("agp")?.Value.AtMost(c.Line("agp.raised"), "agp");
        var crp = Near("crp")?.Value.AtMost(c.Line("crp.raised"), "crp");
        return agp?.Fails == true ? Truth.Yes : crp is { } measured ? !measured : Truth.Unknown("crp");
    }

    /// <summary>The newest draw with a raised CRP that bears on the panel or on the newest iron draw.</summary>
    private static Draw? RaisedCrp(ClinicalCase c) => c.Bloods.With("crp").FirstOrDefault(draw =>
        draw.Above("crp", c.Line("crp.raised")).Holds
        && (c.Panel is null || IsNear(c, c.Panel, draw) || c.Bloods.IronDraws is [var newest, ..]
            && IsNear(c, newest, draw)));

    private static bool IsNear(ClinicalCase c, Draw one, Draw other) =>
        Math.Abs(NodaTime.Period.DaysBetween(one.Date, other.Date)) <= c.Bloods.Limits.CrpWithinDays;

    /// <summary>A known doubt about how or when the panel, or a newer draw that it sets aside, was drawn.</summary>
    public static Truth IsDrawnInDoubt(ClinicalCase c) => Truth.Of(Known(c) != Doubt.None || c.PanelIsVoid);

    public static Truth IsAssayInDoubt(ClinicalCase c) =>
        c.Panel?.Find("ferritin")?.Given?.Method is { } method && IsRoche(method)
            ? c.Above("ferritin", "ferritin.rls-adult") & c.AtMost("ferritin", "ferritin.roche-upper")
            : Truth.No;

    /// <summary>
    /// The same blood on a Beckman assay, between the four published pairs (50 = 83, 75 = 121, 100 = 158, 300 = 457).
    /// </summary>
    private static decimal? OtherScale(ClinicalCase c)
    {
        (decimal Beckman, decimal Roche)[] pairs = [(50, 83), (75, 121), (100, 158), (300, 457)];
        if (c.Panel?.Find("ferritin")?.Value.Value is not { } value)
        {
            return null;
        }

        for (var i = 1; i < pairs.Length; i++)
        {
            if (value <= pairs[i].Roche)
            {
                var share = (value - pairs[i - 1].Roche) / (pairs[i].Roche - pairs[i - 1].Roche);
                return Math.Round(pairs[i - 1].Beckman + (share * (pairs[i].Beckman - pairs[i - 1].Beckman)));
            }
        }

        return null;
    }

    private static bool IsRoche(string method) =>
        RocheNames.Any(name => method.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static Doubt Known(ClinicalCase c) =>
        ((c.Panel?.Doubts ?? Doubt.None) | NewestDoubts(c)) & Sampling;

    /// <summary>
    /// The newest iron draw: also where an older, clean one counts in its place, the person is told why.
    /// </summary>
    private static Doubt NewestDoubts(ClinicalCase c) =>
        c.Bloods.IronDraws is [var newest, ..] ? newest.Doubts : Doubt.None;

    /// <summary>What nobody said about the sampling; iron within 24 hours only where iron was taken at all.</summary>
    private static IEnumerable<string> Unsaid(ClinicalCase c)
    {
        if (c.Panel is not { } panel)
        {
            yield break;
        }

        var given = panel.Results.Where(result => result.Given is not null).Select(result => result.Given!).ToArray();
        if (!panel.At.KnowsTime)
        {
            yield return "drawnAt";
        }

        if (given.All(result => result.Fasting is null))
        {
            yield return "fasting";
        }

        if (given.All(result => result.IronFreeHours is null)
            && c.Record.Takings.Any(taking => taking.IsTakenOn(panel.Date) && c.IsIron(taking))
            && !c.Record.Doses.Any())
        {
            yield return "ironFreeHours";
        }
    }

    private static IEnumerable<Verdict> JudgeDrawn(ClinicalCase c)
    {
        var doubts = Known(c);
        var unsaid = Unsaid(c).ToArray();
        var truth = IsDrawnInDoubt(c) is { Holds: true } known ? known : unsaid.Length > 0 ? Truth.Unknown(unsaid)
            : Truth.No;
        var words = Enum.GetValues<Doubt>().Where(doubt => doubt != Doubt.None && doubts.HasFlag(doubt)).Select(WordOf)
            .Concat(c.PanelIsVoid ? ["doubt.since-the-draw"] : Array.Empty<string>());
        yield return c.Says(truth, c.Panel is not null, "ferritin", "tsat").With("doubts", Saying.Terms(words));
    }

    public static string WordOf(Doubt doubt) => doubt switch
    {
        Doubt.LateInTheDay => "doubt.late",
        Doubt.NotFasting => "doubt.not-fasting",
        Doubt.RecentIron => "doubt.iron",
        Doubt.RecentFever => "doubt.fever",
        Doubt.RecentInfusion => "doubt.infusion",
        Doubt.RecentDonation => "doubt.donation",
        Doubt.RecentTransfusion => "doubt.transfusion",
        _ => "doubt.inflammation",
    };
}
