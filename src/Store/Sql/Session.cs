using System.Data.Common;

namespace Sanguine.Store.Sql;

/// <summary>Statements on one open connection.</summary>
internal sealed class Session(DbConnection connection)
{
    public int Do(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    public List<T> All<T>(string sql, Func<DbDataReader, T> row, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>The first row, or the default where there is none.</summary>
    public T? First<T>(string sql, Func<DbDataReader, T> row, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        return reader.Read() ? row(reader) : default;
    }

    public long Number(string sql, params ReadOnlySpan<(string Name, object Value)> values) =>
        First(sql, reader => reader.GetInt64(0), values);

    /// <summary>A statement that runs many times; its values are set by name before each run.</summary>
    public DbCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this project; values only ever come as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
