using Sanguine.Store;

namespace Sanguine.App;

/// <summary>Where the store of this user lies: as told, as the environment says, or at home.</summary>
public static class DataFolder
{
    /// <param name="told">What <c>--data</c> says; null is the folder of the user's data (XDG).</param>
    /// <param name="environment">Asks for a variable of the environment.</param>
    public static StorePlace Place(string? told, Func<string, string?> environment) => new(
        Path.GetFullPath(told ?? Path.Combine(OfUser(environment), "sanguine")),
        NotEmpty(environment("ConnectionStrings__Journal")),
        NotEmpty(environment("SANGUINE_MASTER_KEY")));

    // The base directory specification: a relative path counts as none.
    private static string OfUser(Func<string, string?> environment) =>
        NotEmpty(environment("XDG_DATA_HOME")) is { } told && Path.IsPathRooted(told)
            ? told
            : Path.Combine(
                NotEmpty(environment("HOME")) ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share");

    private static string? NotEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
