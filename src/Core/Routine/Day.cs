using System.Collections.Immutable;
using NodaTime;
using Sanguine.Plan;
using Sanguine.Words;

namespace Sanguine.Routine;

public enum ItemKind
{
    Medicine,
    Supplement,
    Meal,
    Movement,
    Massage,
    Sleep,
    Test,
    Review,
}

public enum ItemState
{
    Done,
    Now,
    Open,
    Later,
    Skipped,
}

/// <summary>
/// From when to when something is avoided around an item, and what: tags such as <c>tea</c>, <c>calcium</c>.
/// </summary>
public sealed record Window(LocalDateTime From, LocalDateTime To, ImmutableArray<string> Avoid);

/// <summary>
/// One item of a day. <paramref name="Id"/> is what a tick names (<c>routine.done</c>, or the product of a dose).
/// </summary>
public sealed record DayItem(
    string Id, LocalDateTime At, Phrase Item, ItemKind Kind, Slot Slot, ItemState State, Window? Window,
    ImmutableArray<string> Because, LocalDateTime? MovedFrom);

/// <summary>Two things that come too close today: the card's code, the items, the minutes that are missing.</summary>
public sealed record BrokenSpacing(string Code, ImmutableArray<string> Items, int? Minutes);

/// <summary>A day in four blocks, in order of time.</summary>
public sealed record Day(LocalDate Date, ImmutableArray<DayItem> Items, ImmutableArray<BrokenSpacing> Broken);
