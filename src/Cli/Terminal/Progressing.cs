using Spectre.Console;

namespace Sanguine.Cli.Terminal;

/// <summary>A progress bar on the terminal's error stream while files are read; nothing on a pipe, nothing for short work.</summary>
public static class Progressing
{
    /// <summary>Files up to this size are read before anybody looks.</summary>
    private const long Short = 2_000_000;

    public static T Over<T>(IReadOnlyList<string> files, Surroundings surroundings, Func<Action<string>?, T> work)
    {
        if (!IsSeen(files.Sum(Size), surroundings))
        {
            return work(null);
        }

        return Bars(surroundings).Start(progress =>
        {
            var bar = progress.AddTask(Named(files[0]), maxValue: files.Sum(Size));
            bar.IsIndeterminate = files.Count == 1;
            var before = 0L;
            return work(file =>
            {
                bar.Description = Named(file);
                bar.Increment(before);
                before = Size(file);
            });
        });
    }

    /// <summary>The same for one large file that tells how far it is, in bytes.</summary>
    public static T OverBytes<T>(string file, Surroundings surroundings, Func<Action<long, long>?, T> work)
    {
        if (!IsSeen(Size(file), surroundings))
        {
            return work(null);
        }

        return Bars(surroundings).Start(progress =>
        {
            var bar = progress.AddTask(Named(file));
            return work((read, all) =>
            {
                bar.MaxValue = all;
                bar.Value = read;
            });
        });
    }

    private static bool IsSeen(long bytes, Surroundings surroundings) => surroundings.Display.ErrorIsTerminal && bytes > Short;

    private static Progress Bars(Surroundings surroundings) =>
        AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(surroundings.Error), Ansi = AnsiSupport.Yes }).Progress().AutoClear(true);

    private static string Named(string file) => Markup.Escape(Path.GetFileName(file));

    private static long Size(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;
}
