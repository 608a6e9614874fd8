using Sanguine.Assessment;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>Statements that several decisions share. None of them has a card of its own.</summary>
internal static class Guards
{
    /// <summary>
    /// Below 45 %; exactly 45.0 asks for a fasting repeat (guidelines write both "&lt; 45" and "≤ 45").
    /// </summary>
    public static Truth SaturationBelowOverload(ClinicalCase c, Draw? draw) => draw is null
        ? Truth.Unknown("tsat")
        : IsOnTheLine(c, draw) ? Truth.Unknown("tsat") : draw.Below("tsat", c.Line("tsat.overload"));

    public static Truth SaturationBelowOverload(ClinicalCase c) => SaturationBelowOverload(c, c.Panel);

    /// <summary>Above 45 %; exactly 45.0 asks.</summary>
    public static Truth SaturationAboveOverload(ClinicalCase c, Draw draw) =>
        IsOnTheLine(c, draw) ? Truth.Unknown("tsat") : draw.Above("tsat", c.Line("tsat.overload"));

    /// <summary>ADULT-RLS: an adult with RLS whose iron may be read by the adult guideline.</summary>
    public static Truth AdultRls(ClinicalCase c) =>
        c.PanelCounts
        & c.Person.Adult
        & !c.Person.Pregnant
        & Diagnosis.Met(c)
        & !c.Person.HasAny("dialysis", "hemochromatosis", "transfusions")
        & (c.PanelHemoglobin is null ? Truth.Unknown("hemoglobin") : Truth.Yes)
        & SaturationBelowOverload(c);

    /// <summary>
    /// Ferritin above which iron is withheld: 300, or 200 in a woman who is not known to be past menopause.
    /// </summary>
    public static Truth AboveStopLimit(ClinicalCase c, Draw draw) => Truth.Either(
        c.Person.Male,
        draw.Above("ferritin", c.Line("ferritin.stop")),
        c.Person.PostMenopausal.Holds
            ? draw.Above("ferritin", c.Line("ferritin.stop"))
            : draw.Above("ferritin", c.Line("ferritin.stop-menstruating")));

    /// <summary>
    /// Iron as E-ID reads it in an adult: ferritin under 45, or under 100 with a saturation under 20.
    /// </summary>
    public static Truth IsIronDeficientAdult(ClinicalCase c, Draw draw) =>
        draw.Below("ferritin", c.Line("ferritin.deficient-adult"))
        | (draw.Below("ferritin", c.Line("ferritin.deficient-with-tsat"))
            & draw.Below("tsat", c.Line("tsat.deficient")));

    /// <summary>The row of R-PREG: no other rule about iron in RLS speaks in a pregnancy.</summary>
    public static Truth NotPregnant(ClinicalCase c) => c.Person.Pregnant.Holds ? Truth.No : Truth.Yes;

    /// <summary>
    /// Whether a text that encourages iron may reach the person: nothing withholds iron, the text does not belong to
    /// the heart or kidney team, and nothing of that is unknown.
    /// </summary>
    public static bool IronTextMayReachPerson(ClinicalCase c) =>
        IronStops.Withholds(c).Fails && HeartAndKidney.TakesThePersonsText(c).Fails;

    private static bool IsOnTheLine(ClinicalCase c, Draw draw) =>
        draw.Find("tsat") is { Value: { IsExact: true } value } && value.Value == c.Line("tsat.overload");
}
