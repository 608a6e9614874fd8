using System.Collections.Immutable;

namespace Sanguine.Nutrition;

/// <summary>
/// A meal with a name; <paramref name="Article"/> where the founding article names it. <paramref name="Slot"/> is the
/// block of the day it belongs to.
/// </summary>
public sealed record Recipe(
    string Id, string English, string Chinese, string Slot, bool Article, ImmutableArray<(string Food, double Grams)> Items)
{
    public string Name(string language) => language == "zh" ? Chinese : English;
}
