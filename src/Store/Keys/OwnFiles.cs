using System.Runtime.InteropServices;

namespace Sanguine.Store.Keys;

/// <summary>Files and folders for the owner's eyes only, and on the disk before anybody relies on them.</summary>
internal static class OwnFiles
{
    private const UnixFileMode FileMode600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode FolderMode700 = FileMode600 | UnixFileMode.UserExecute;

    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, FolderMode700);
        }
    }

    /// <summary>An empty file where there is none, so that what fills it later keeps its mode.</summary>
    public static void MakeEmpty(string file)
    {
        if (!File.Exists(file))
        {
            using var made = new FileStream(file, Options(FileMode.OpenOrCreate));
        }
    }

    /// <summary>A whole new file, or none: written beside, then put in its place.</summary>
    /// <exception cref="IOException">There is one already.</exception>
    public static void WriteNew(string file, string text)
    {
        var beside = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(beside, Options(FileMode.CreateNew)))
            {
                stream.Write(System.Text.Encoding.ASCII.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, file, overwrite: false);
            FlushFolder(Path.GetDirectoryName(file)!);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Overwrites what a file holds before it is deleted, each step on the disk before the next.</summary>
    public static void Destroy(string file)
    {
        if (!File.Exists(file))
        {
            return;
        }

        using (var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            stream.Write(new byte[stream.Length]);
            stream.Flush(flushToDisk: true);
        }

        File.Delete(file);
        FlushFolder(Path.GetDirectoryName(file)!);
    }

    public static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>A name made or removed is safe once its folder is on the disk too; .NET has no call for that.</summary>
    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Unix.Open(System.Text.Encoding.UTF8.GetBytes(folder + '\0'), 0);
        if (handle >= 0)
        {
            _ = Unix.Sync(handle);
            _ = Unix.Close(handle);
        }
    }

    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = FileMode600;
        }

        return options;
    }

    private static class Unix
    {
        [DllImport("libc", EntryPoint = "open"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Open(byte[] path, int flags);

        [DllImport("libc", EntryPoint = "fsync"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Sync(int handle);

        [DllImport("libc", EntryPoint = "close"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Close(int handle);
    }
}
