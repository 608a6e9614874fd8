using System.Diagnostics;
using System.Runtime.InteropServices;
using NodaTime;
using Sanguine;
using Sanguine.Bench;
using Sanguine.Journal;

var text = ExampleJournal.Of(3652);
Console.WriteLine($"{text.Length} chars {text.Count(c => c == '\n')} lines");
var utf8 = System.Text.Encoding.UTF8.GetBytes(text);
if (args.Length > 0) { FoldParts.Run(utf8); }
var best = (double.MaxValue, double.MaxValue, double.MaxValue);
for (var i = 0; i < 60; i++)
{
    GC.Collect();
    var a0 = GC.GetTotalAllocatedBytes();
    var t = Cpu.Now();
    var read = JournalText.Read(utf8);
    var t1 = Cpu.Now() - t;
    var a1 = GC.GetTotalAllocatedBytes();
    t = Cpu.Now();
    var ledger = Ledger.Of(read.Entries);
    var t2 = Cpu.Now() - t;
    t = Cpu.Now();
    var record = CareRecord.Of(read.Entries, new(2026, 11, 1), DateTimeZoneProviders.Tzdb, DateTimeZone.Utc);
    var t3 = Cpu.Now() - t;
    best = (Math.Min(best.Item1, t1), Math.Min(best.Item2, t2), Math.Min(best.Item3, t3));
    if (i % 10 == 9) Console.WriteLine($"read {t1:0.0} ms ({(a1 - a0) / 1e6:0} MB) ledger {t2:0.0} record {t3:0.0} {record.Eaten.Length} {read.Problems.Length} {record.Problems.Length} best {best}");
}
public static class Cpu
{
    [DllImport("libc")] static extern int clock_gettime(int id, long[] ts);
    public static double Now() { var ts = new long[2]; clock_gettime(3, ts); return ts[0] * 1e3 + ts[1] / 1e6; }
}
