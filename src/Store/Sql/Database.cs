using System.Data.Common;

namespace Sanguine.Store.Sql;

/// <summary>
/// Runs work in transactions on either database; what the database refuses comes out as one sentence.
/// </summary>
internal sealed class Database(StorePlace place) : IDisposable
{
    private readonly DbDataSource source = Dialect.Of(place).Source(place);

    public Dialect Dialect { get; } = Dialect.Of(place);

    /// <summary>All of the work or none of it; on the disk when this returns.</summary>
    /// <exception cref="StoreRefusal">The database refuses.</exception>
    public T Write<T>(Func<Session, T> work) => In(Dialect.BeginWrite, work);

    public void Write(Action<Session> work) => Write<object?>(session =>
    {
        work(session);
        return null;
    });

    /// <summary>Reads one moment of the store.</summary>
    /// <exception cref="StoreRefusal">The database refuses.</exception>
    public T Read<T>(Func<Session, T> work) => In(Dialect.BeginRead, work);

    /// <summary>Statements that no transaction may hold.</summary>
    /// <exception cref="StoreRefusal">The database refuses.</exception>
    public T Alone<T>(Func<Session, T> work)
    {
        try
        {
            using var connection = source.OpenConnection();
            var session = new Session(connection);
            if (Dialect.OnOpen is { } first)
            {
                session.Do(first);
            }

            return work(session);
        }
        catch (DbException failure) when (Refusals.Of(failure, place) is { } refusal)
        {
            throw refusal;
        }
    }

    public void Dispose() => source.Dispose();

    private T In<T>(string begin, Func<Session, T> work) => Alone(session =>
    {
        session.Do(begin);
        try
        {
            var result = work(session);
            session.Do("COMMIT");
            return result;
        }
        catch
        {
            RollBack(session);
            throw;
        }
    });

    private static void RollBack(Session session)
    {
        try
        {
            session.Do("ROLLBACK");
        }
        catch (DbException)
        {
            // The database has rolled back by itself, or is gone; what went wrong first is what is told.
        }
    }
}
