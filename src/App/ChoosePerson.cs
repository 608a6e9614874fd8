using Sanguine.Store;

namespace Sanguine.App;

/// <summary>Finds who is meant in a store: the only person, or the one that was named by number or id.</summary>
public static class ChoosePerson
{
    /// <param name="named">1 for the first who came, or an id; null is the only one.</param>
    /// <returns>Null where nobody is in the store and nobody was named.</returns>
    /// <exception cref="StoreRefusal">It cannot be told who is meant.</exception>
    public static Guid? From(JournalStore store, string? named)
    {
        var people = store.People();
        if (named is null)
        {
            return people.Length <= 1
                ? people.FirstOrDefault()?.Id
                : throw new StoreRefusal(
                    $"There are {people.Length} people in the store.", "Say who is meant: --person 1, or the id.", isOfInput: true);
        }

        var found = int.TryParse(named, out var number) ? people.ElementAtOrDefault(number - 1)
            : Guid.TryParse(named, out var id) ? people.FirstOrDefault(person => person.Id == id)
            : null;
        return found?.Id ?? throw new StoreRefusal(
            $"There is no person '{named}' in the store.",
            people.IsEmpty ? "Leave it out: the first entry makes one." : $"Name a number from 1 to {people.Length}, or an id.",
            isOfInput: true);
    }
}
