using System.CommandLine;
using Sanguine.App;
using Sanguine.Store;

namespace Sanguine.Cli.Commands;

/// <summary>Which journal a command reads: the one that was named, or the person's in the store, or the example.</summary>
public static class Journals
{
    /// <exception cref="StoreRefusal">The store cannot be opened, or it cannot be told who is meant.</exception>
    public static JournalFile Read(
        ParseResult parsed, Argument<string?> journal, StoreOptions options, Surroundings surroundings) =>
        parsed.GetValue(journal) is { } named ? ReadJournal.From(named, surroundings.In)
        : OfPerson(parsed, options, surroundings) ?? ReadJournal.From(null, TextReader.Null);

    /// <summary>The journal of the person in the store; null where there is no store, or nobody in it.</summary>
    /// <exception cref="StoreRefusal">The store cannot be opened, or it cannot be told who is meant.</exception>
    public static JournalFile? OfPerson(ParseResult parsed, StoreOptions options, Surroundings surroundings) =>
        options.Place(parsed, surroundings).Exists ? InStore(parsed, options, surroundings) : null;

    // Apart, so that the database is loaded only where there is a store.
    private static JournalFile? InStore(ParseResult parsed, StoreOptions options, Surroundings surroundings)
    {
        using var store = options.Open(parsed, surroundings);
        return ChoosePerson.From(store, parsed.GetValue(options.Person)) is { } person
            ? new JournalPlace.InStore(store, person).Read()
            : null;
    }
}
