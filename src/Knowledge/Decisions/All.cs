using System.Collections.Immutable;
using Sanguine.Assessment;

namespace Sanguine.Knowledge.Decisions;

/// <summary>Every decision, in the order in which its cards are shown.</summary>
internal static class All
{
    public static readonly ImmutableArray<Decision> Decisions =
    [
        RedFlags.Reported, Hemoglobin.Below70, Hemoglobin.UnitInDoubt, Hemoglobin.Below80, Hemoglobin.Below100,
        Questions.Pick, Questions.Comparator, Questions.Unit, Questions.Saturation, PanelDoubts.Drawn, PanelDoubts.Old,
        PanelDoubts.Inflamed, PanelDoubts.Assay, Questions.PregnancyWeeks,
        Anemia.Card, IronLack.WhyIsIronLow, IronLack.GutFirst, IronOverload.HighFerritin, IronOverload.SmallCells,
        IronStops.Stop, IronStops.OnIron, IronOverload.Hemochromatosis,
        Diagnosis.Dx,
        Pregnancy.Iron, Children.Iron, HeartAndKidney.Dialysis, HeartAndKidney.HeartFailure, HeartAndKidney.KidneyDisease,
        AdultIron.Oral, AdultIron.Infusion, AdultIron.Overlap, AdultIron.Functional, AdultIron.Adequate,
        IronResponse.Route, IronResponse.Retest, IronResponse.NoResponse, IronResponse.InfusionAgain,
        Vitamins.Deficient, Vitamins.Unclear, Vitamins.Nerves, Vitamins.Test, Vitamins.FolicAcid,
        Magnesium.Safety, Triggers.Medicines, Augmentation.Pattern, Interactions.Separations,
        DailyLife.Food, DailyLife.Touch, DailyLife.Tracking,
    ];
}
