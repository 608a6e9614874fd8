using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Words;

namespace Sanguine.Knowledge.Decisions;

/// <summary>The numbers to call in the person's country, and the person's own contact.</summary>
internal static class HelpLine
{
    public static ImmutableSortedDictionary<string, Argument> Arguments(ClinicalCase c)
    {
        var lines = c.Knowledge.HelpLines.GetValueOrDefault(c.Record.Profile.Country?.ToUpperInvariant() ?? "");
        return ImmutableSortedDictionary<string, Argument>.Empty
            .Add("emergency", Number(lines?.Emergency, "help.emergency"))
            .Add("crisis", Number(lines?.Crisis, "help.crisis"))
            .Add("poisons", Number(lines?.Poisons, "help.poisons"));
    }

    private static Argument Number(string? known, string otherwise) =>
        string.IsNullOrEmpty(known) ? new Argument.Term(otherwise) : new Argument.Name(known);
}
