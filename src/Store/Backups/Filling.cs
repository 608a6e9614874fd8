using System.Collections.Immutable;
using Sanguine.Store.Entries;
using Sanguine.Store.Keys;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Backups;

/// <summary>Puts the people of a backup into a store that holds nobody, all in one transaction.</summary>
internal sealed class Filling(Session into, Session backup, Keyring keyring)
{
    private readonly ImmutableArray<LeftBehind>.Builder left = ImmutableArray.CreateBuilder<LeftBehind>();
    private int people;
    private int entries;

    public static Restored Of(Database database, Keyring keyring, Backup backup, Kept? kept) => database.Write(into =>
    {
        kept?.Insert(into);
        return BackupFile.Read(backup.File, rows => new Filling(into, rows, keyring).All(backup));
    });

    private Restored All(Backup from)
    {
        using var insert = EntryRow.Inserting(into);
        foreach (var row in PersonRow.All(backup))
        {
            if (PersonRow.Of(into, row.Id) is not null)
            {
                left.Add(new(row.Id, "was erased here"));
            }
            else if (row.Erased is not null)
            {
                row.Insert(into);
                left.Add(new(row.Id, "was erased before the backup was made"));
            }
            else
            {
                Add(row, insert);
            }
        }

        return people > 0 || from.Entries == 0
            ? new(from, people, entries, left.ToImmutable(), null)
            : throw new StoreRefusal(
                $"Nobody of {from.File} can be read here ({string.Join("; ", left.Select(each => $"{each.Person} {each.Why}"))}).",
                "Put the keys folder of that store beside the new one first; who was erased does not come back.");
    }

    private void Add(PersonRow row, System.Data.Common.DbCommand insert)
    {
        var rows = EntryRow.After(backup, row.Id, 0);
        if (WhyNot(row, rows) is { } why)
        {
            left.Add(new(row.Id, why));
            return;
        }

        row.Insert(into);
        foreach (var each in rows)
        {
            each.Insert(insert, row.Id);
        }

        people++;
        entries += rows.Count;
    }

    private string? WhyNot(PersonRow row, List<EntryRow> rows)
    {
        try
        {
            return keyring.Find(row.Id) is { } key
                ? Verifying.Problems(row, rows, key).FirstOrDefault()
                : "has no key here: erased since, or the keys are elsewhere";
        }
        catch (StoreRefusal refusal)
        {
            return refusal.Message;
        }
    }
}
