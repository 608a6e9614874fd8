using System.Diagnostics;
using System.Runtime.InteropServices;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Knowledge;
namespace Sanguine.Bench;
public static class Scratch
{
    [DllImport("libc")] static extern int clock_gettime(int id, long[] ts);
    public static double Now() { var ts = new long[2]; _ = clock_gettime(3, ts); return ts[0] * 1e3 + ts[1] / 1e6; }
    public static void Run(int days, int times)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(ExampleJournal.Of(days));
        var moment = ExampleJournal.LastDay(days).At(new LocalTime(23, 0));
        double r = 1e9, f = 1e9, c = 1e9;
        for (var i = 0; i < times; i++)
        {
            var t = Now(); var read = JournalText.Read(utf8); r = Math.Min(r, Now() - t);
            t = Now(); var rec = CareRecord.Of(read.Entries, moment.Date, DateTimeZoneProviders.Tzdb, DateTimeZone.Utc); f = Math.Min(f, Now() - t);
            t = Now(); CareReview.Of(rec, CurrentKnowledge.Value, moment); c = Math.Min(c, Now() - t);
            if (times > 100) { for (var k = 0; k < 20; k++) CareReview.Of(rec, CurrentKnowledge.Value, moment); }
        }
        Console.WriteLine($"{days} days: read {r:0.00} fold {f:0.00} review {c:0.00} ms cpu");
    }
}
