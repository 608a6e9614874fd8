// Appends entries to a person's journal until it is killed, and prints the id of each once the store has said that it is
// there. Arguments: the folder, the PostgreSQL connection string or "", the person, how many a batch, the first number.
using System.Globalization;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Store;

using var store = JournalStore.Open(new(args[0], args[1] is { Length: > 0 } server ? server : null), SystemClock.Instance);
var person = Guid.Parse(args[2]);
var (batch, next) = (int.Parse(args[3], CultureInfo.InvariantCulture), long.Parse(args[4], CultureInfo.InvariantCulture));
Console.WriteLine("ready");
while (true)
{
    var text = string.Join('\n', Enumerable.Range(0, batch).Select(i => $$$"""
        {"id":"00000000-0000-4000-8000-{{{next + i:D12}}}","kind":"note.added","at":"2026-10-12","data":{"text":"{{{next + i}}}"}}
        """));
    store.Append(person, JournalText.Read(text).Entries);
    for (var i = 0; i < batch; i++)
    {
        Console.WriteLine(next++.ToString(CultureInfo.InvariantCulture));
    }
}
