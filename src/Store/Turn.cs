namespace Sanguine.Store;

/// <summary>
/// Locks between processes. The files stay: one that is deleted when it is released can be held twice.
/// </summary>
internal static class Turn
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    /// <summary>Held by one at a time; waits for its turn.</summary>
    /// <exception cref="StoreRefusal">The turn does not come.</exception>
    public static FileStream Exclusive(string file)
    {
        var until = DateTime.UtcNow + LongestWait;
        while (true)
        {
            if (Take(file, FileAccess.ReadWrite, FileShare.None) is { } taken)
            {
                return taken;
            }

            if (DateTime.UtcNow > until)
            {
                throw new StoreRefusal($"Another Sanguine holds {file} and does not let go.", "Close it, or try again later.");
            }

            Thread.Sleep(10);
        }
    }

    /// <summary>Held by many at once, and by none of them while one has it alone; null where that is so now.</summary>
    public static FileStream? Shared(string file) => Take(file, FileAccess.Read, FileShare.Read);

    /// <summary>Null where anybody holds it.</summary>
    public static FileStream? Alone(string file) => Take(file, FileAccess.ReadWrite, FileShare.None);

    private static FileStream? Take(string file, FileAccess access, FileShare share)
    {
        try
        {
            return new(file, FileMode.OpenOrCreate, access, share, 1);
        }
        catch (IOException failure) when (IsTaken(failure))
        {
            return null;
        }
    }

    // A file that another holds: EAGAIN of Linux and of macOS, the sharing violation of Windows.
    private static bool IsTaken(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020);
}
