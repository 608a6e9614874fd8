using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Words;

/// <summary>A value inside a sentence; the catalog decides how it is written in a language and a unit system.</summary>
public abstract record Argument
{
    /// <summary>A number that needs no unit.</summary>
    public sealed record Number(decimal Value) : Argument;

    /// <summary>A marker's value in its canonical unit; written in the person's units.</summary>
    public sealed record Lab(string Marker, decimal Value, string Comparator = "") : Argument;

    public sealed record Day(LocalDate Date) : Argument;

    /// <summary>A name the person or a laboratory gave; written as it stands.</summary>
    public sealed record Name(string Text) : Argument;

    /// <summary>A word of the catalog, by its code.</summary>
    public sealed record Term(string Code) : Argument;

    /// <summary>Another phrase inside this one.</summary>
    public sealed record Said(Phrase Phrase) : Argument;

    /// <summary>Several, joined as the language joins them.</summary>
    public sealed record List(ImmutableArray<Argument> Items) : Argument;
}

/// <summary>What is to be said: a code of the catalog and its arguments. Rules never write sentences.</summary>
public sealed record Phrase(string Code, ImmutableSortedDictionary<string, Argument> Arguments)
{
    public Phrase(string code)
        : this(code, ImmutableSortedDictionary<string, Argument>.Empty)
    {
    }

    public Phrase With(string name, Argument value) => this with { Arguments = Arguments.SetItem(name, value) };

    public Phrase With(string name, decimal value) => With(name, new Argument.Number(value));

    public Phrase With(string name, string text) => With(name, new Argument.Name(text));
}
