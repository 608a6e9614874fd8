using System.Collections.Immutable;
using Sanguine.Journal;
using Sanguine.Store;

namespace Sanguine.App;

/// <summary>Where a journal is read and entries are added: a file, or a person in the store. It is made by the first entry.</summary>
public abstract class JournalPlace
{
    private JournalPlace()
    {
    }

    /// <summary>The journal as it stands; empty where there is none yet.</summary>
    public abstract JournalFile Read();

    /// <summary>Adds what is not there yet.</summary>
    public abstract Written Add(IReadOnlyCollection<Entry> entries);

    public sealed class InFile(string path) : JournalPlace
    {
        public override JournalFile Read() =>
            File.Exists(path) ? ReadJournal.From(path, TextReader.Null) : JournalFile.Of(path, "");

        public override Written Add(IReadOnlyCollection<Entry> entries) => WriteJournal.To(path, entries);
    }

    /// <param name="person">Null is somebody new, who is there with the first entry.</param>
    public sealed class InStore(JournalStore store, Guid? person) : JournalPlace
    {
        public Guid? Person { get; private set; } = person;

        public override JournalFile Read() => JournalFile.InStore(Person is { } known ? store.Read(known) : []);

        public override Written Add(IReadOnlyCollection<Entry> entries)
        {
            if (entries.Count == 0)
            {
                return new(0, 0, ImmutableArray<Problem>.Empty);
            }

            Person ??= store.AddPerson().Id;
            var appended = store.Append(Person.Value, entries);
            return new(appended.Added, appended.Duplicates, appended.Problems);
        }
    }
}
