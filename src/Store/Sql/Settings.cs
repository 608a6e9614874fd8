namespace Sanguine.Store.Sql;

/// <summary>The few words a store remembers about itself.</summary>
internal static class Settings
{
    public const string Schema = "schema";

    /// <summary>The fingerprint of the master key the keyring is wrapped with.</summary>
    public const string MasterKey = "master-key";

    /// <summary><c>due</c> where deleted rows may still lie in the files.</summary>
    public const string Sweep = "sweep";

    public static string? Of(Session session, string name) =>
        session.First("SELECT value FROM settings WHERE name = @name", row => row.GetString(0), ("@name", name));

    public static void Set(Session session, string name, string value) => session.Do(
        "INSERT INTO settings (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        ("@name", name), ("@value", value));
}
