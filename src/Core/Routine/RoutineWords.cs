using Sanguine.Plan;

namespace Sanguine.Routine;

/// <summary>The words of the JSON contract for the closed lists of this room.</summary>
public static class RoutineWords
{
    public static string Word(this ItemKind kind) => kind switch
    {
        ItemKind.Medicine => "medicine",
        ItemKind.Supplement => "supplement",
        ItemKind.Meal => "meal",
        ItemKind.Movement => "movement",
        ItemKind.Massage => "massage",
        ItemKind.Sleep => "sleep",
        ItemKind.Test => "test",
        ItemKind.Review => "review",
    };

    public static string Word(this ItemState state) => state switch
    {
        ItemState.Done => "done",
        ItemState.Now => "now",
        ItemState.Open => "open",
        ItemState.Later => "later",
        ItemState.Skipped => "skipped",
    };

    /// <summary>What a step of the plan is in a day.</summary>
    public static ItemKind Kind(this Area area) => area switch
    {
        Area.Tests => ItemKind.Test,
        Area.Food => ItemKind.Meal,
        Area.Supplements => ItemKind.Supplement,
        Area.Movement => ItemKind.Movement,
        Area.WarmthMassage => ItemKind.Massage,
        Area.Sleep => ItemKind.Sleep,
        Area.Clinician or Area.MedicinesToDiscuss => ItemKind.Review,
    };
}
