using System.Text.Json;
using NodaTime;
using Sanguine.Journal;
namespace Sanguine.Bench;
public static class FoldParts
{
    public static void Run(byte[] utf8)
    {
        var read = JournalText.Read(utf8);
        var ledger = Ledger.Of(read.Entries);
        double b1 = 1e9, b2 = 1e9, b3 = 1e9, b4 = 1e9, b5 = 1e9;
        for (var i = 0; i < 40; i++)
        {
            var t = Cpu.Now();
            var n = 0;
            foreach (var s in ledger.Standing) { using var d = JsonDocument.Parse(s.Data); n += d.RootElement.ValueKind == JsonValueKind.Object ? 1 : 0; }
            b1 = Math.Min(b1, Cpu.Now() - t); t = Cpu.Now();
            foreach (var s in ledger.Standing) { n += DateTimeZoneProviders.Tzdb.GetZoneOrNull(s.Entry.Zone!)!.Id.Length; }
            b2 = Math.Min(b2, Cpu.Now() - t); t = Cpu.Now();
            foreach (var s in ledger.Standing) { using var d = JsonDocument.Parse(s.Data); foreach (var p in d.RootElement.EnumerateObject()) { n += p.Name.Length; } }
            b3 = Math.Min(b3, Cpu.Now() - t); t = Cpu.Now();
            foreach (var s in ledger.Standing) { using var d = JsonDocument.Parse(s.Data); for (var k = 0; k < 5; k++) { n += d.RootElement.TryGetProperty("slot", out var _) ? 1 : 0; } }
            b4 = Math.Min(b4, Cpu.Now() - t); t = Cpu.Now();
            var l = ledger.Standing.Select(s => s.Entry).OrderBy(e => e.At.Instant).ToArray();
            b5 = Math.Min(b5, Cpu.Now() - t);
        }
        foreach (var g in read.Entries.GroupBy(e => e.Kind))
        {
            var only = g.ToArray();
            var best = 1e9;
            var bl = 1e9;
            for (var i = 0; i < 40; i++)
            {
                var t = Cpu.Now();
                CareRecord.Of(only, new(2026, 11, 1), DateTimeZoneProviders.Tzdb, DateTimeZone.Utc);
                best = Math.Min(best, Cpu.Now() - t); t = Cpu.Now();
                Ledger.Of(only);
                bl = Math.Min(bl, Cpu.Now() - t);
            }
            Console.WriteLine($"{g.Key,-20} {only.Length,6} fold {(best-bl) * 1e6 / only.Length:0} ns each, ledger {bl * 1e6 / only.Length:0} ns");
        }
        Console.WriteLine($"parse {b1:0.0} zone {b2:0.0} parse+names {b3:0.0} parse+5 lookups {b4:0.0} sort {b5:0.0}");
    }
}
