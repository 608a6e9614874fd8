// Compiled into Core by ./test, which expects every marked line to be refused. A ban list that is not read bans nothing.
namespace Sanguine;

internal static class Impure
{
    public static object Clock() => DateTime.UtcNow; // refused

    public static object Moment() => NodaTime.SystemClock.Instance; // refused

    public static object Chance() => new Random(); // refused

    public static object Identity() => Guid.NewGuid(); // refused

    public static object Files() => File.ReadAllText("journal.ndjson"); // refused

    public static object Network() => new System.Net.Http.HttpClient(); // refused

    public static object Work() => Task.Run(() => 1); // refused

    public static object Surroundings() => Environment.MachineName; // refused

    public static void Speech() => Console.WriteLine("spoken"); // refused
}
