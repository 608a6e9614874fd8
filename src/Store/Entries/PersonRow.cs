using System.Data.Common;
using NodaTime;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Entries;

/// <summary>
/// What the database knows of a person: how many entries, the head of their chain, whether they were erased.
/// </summary>
internal sealed record PersonRow(Guid Id, Instant Since, string KeyPrint, long Length, byte[] Head, Instant? Erased)
{
    private const string Columns = "SELECT id, since, key_print, length, head, erased FROM people";

    public static List<PersonRow> All(Session session) => session.All($"{Columns} ORDER BY since, id", Read);

    public static PersonRow? Of(Session session, Guid person, string lockRow = "") =>
        session.First($"{Columns} WHERE id = @id{lockRow}", Read, ("@id", person.ToString()));

    /// <exception cref="StoreRefusal">Nobody of that id is here any more.</exception>
    public static PersonRow Living(Session session, Guid person, string lockRow = "") => Of(session, person, lockRow) switch
    {
        null => throw new StoreRefusal($"There is no person {person} in this store.", "See who is there: sanguine verify."),
        { Erased: not null } => throw new StoreRefusal(
            $"Person {person} was erased.", "What was erased does not come back; start a new person."),
        var row => row,
    };

    public void Insert(Session session) => session.Do(
        """
        INSERT INTO people (id, since, key_print, length, head, erased)
        VALUES (@id, @since, @print, @length, @head, @erased)
        """,
        ("@id", Id.ToString()), ("@since", Since.ToUnixTimeMilliseconds()), ("@print", KeyPrint), ("@length", Length),
        ("@head", Head), ("@erased", Erased?.ToUnixTimeMilliseconds() ?? 0));

    public void SaveChain(Session session) => session.Do(
        "UPDATE people SET length = @length, head = @head WHERE id = @id",
        ("@id", Id.ToString()), ("@length", Length), ("@head", Head));

    private static PersonRow Read(DbDataReader row) => new(
        Guid.Parse(row.GetString(0)), Instant.FromUnixTimeMilliseconds(row.GetInt64(1)), row.GetString(2), row.GetInt64(3),
        row.GetFieldValue<byte[]>(4), row.GetInt64(5) is var erased and not 0 ? Instant.FromUnixTimeMilliseconds(erased) : null);
}
