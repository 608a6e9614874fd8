using System.Collections.Immutable;

namespace Sanguine.App.Facts;

/// <summary>What somebody typed after <c>add</c>: the words in order, and the named values (<c>--iron 25</c>).</summary>
public sealed record FactText(ImmutableArray<string> Words, ImmutableSortedDictionary<string, string> Named)
{
    public static FactText Of(params ReadOnlySpan<string> words) =>
        new([.. words], ImmutableSortedDictionary<string, string>.Empty);

    public FactText With(string name, string value) => this with { Named = Named.SetItem(name, value) };
}
