using System.CommandLine;
using Sanguine.App;
using Sanguine.Store;

namespace Sanguine.Cli.Commands;

/// <summary>Which store, and who in it.</summary>
public sealed record StoreOptions
{
    public Option<string?> Data { get; } = new("--data")
    {
        Description = "The folder of the store; left out: sanguine in the folder of your data ($XDG_DATA_HOME)",
        HelpName = "DIR",
    };

    public Option<string?> Person { get; } = new("--person")
    {
        Description = "Who is meant, where a store holds several: 1 for the first, or an id",
        HelpName = "WHO",
    };

    public void AddTo(Command command)
    {
        command.Add(Data);
        command.Add(Person);
    }

    public StorePlace Place(ParseResult parsed, Surroundings surroundings) =>
        DataFolder.Place(parsed.GetValue(Data), surroundings.Environment);

    /// <summary>The store, made where there is none.</summary>
    public JournalStore Open(ParseResult parsed, Surroundings surroundings) =>
        JournalStore.Open(Place(parsed, surroundings), surroundings.Here.Clock);

    /// <summary>The store that is there. Looking at nothing must not make something.</summary>
    /// <exception cref="StoreRefusal">There is none.</exception>
    public JournalStore OpenExisting(ParseResult parsed, Surroundings surroundings)
    {
        var place = Place(parsed, surroundings);
        return place.Exists
            ? JournalStore.Open(place, surroundings.Here.Clock)
            : throw new StoreRefusal(
                $"There is no store in {place.Folder} yet.", "Name its folder with --data, or begin one: sanguine import FILE.",
                isOfInput: true);
    }
}
