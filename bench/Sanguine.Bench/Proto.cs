using System.Diagnostics;
using System.Text;
using System.Text.Json;
namespace Sanguine.Bench;
public static class Proto
{
    public static void Run(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i < 8; i++)
        {
            GC.Collect();
            var t = Cpu.Now();
            var n = 0;
            foreach (var range in bytes.AsSpan().Split((byte)'\n'))
            {
                var line = bytes.AsSpan(range);
                if (line.IsEmpty) { continue; }
                var r = new Utf8JsonReader(line);
                while (r.Read()) { n++; }
            }
            var tok = TimeSpan.FromMilliseconds(Cpu.Now() - t);
            t = Cpu.Now();
            var one = new byte[bytes.Length + 2];
            one[0] = (byte)'[';
            bytes.CopyTo(one, 1);
            one.AsSpan().Replace((byte)'\n', (byte)',');
            one[^2] = (byte)']'; one[^1] = (byte)' ';
            var doc = JsonDocument.Parse(one);
            var whole = TimeSpan.FromMilliseconds(Cpu.Now() - t);
            t = Cpu.Now();
            var c = 0;
            foreach (var e in doc.RootElement.EnumerateArray()) { c += e.GetProperty("id").GetString()!.Length; c += e.GetProperty("at").GetString()!.Length; }
            var walk = TimeSpan.FromMilliseconds(Cpu.Now() - t);
            t = Cpu.Now();
            var m = 0;
            foreach (var range in bytes.AsSpan().Split((byte)'\n'))
            {
                var (o, l) = range.GetOffsetAndLength(bytes.Length);
                if (l == 0) { continue; }
                m += JsonDocument.Parse(bytes.AsMemory(o, l)).RootElement.GetProperty("kind").GetString()!.Length;
            }
            var each = TimeSpan.FromMilliseconds(Cpu.Now() - t);
            t = Cpu.Now();
            foreach (var range in bytes.AsSpan().Split((byte)'\n'))
            {
                var (o, l) = range.GetOffsetAndLength(bytes.Length);
                if (l == 0) { continue; }
                var r = new Utf8JsonReader(bytes.AsSpan(o, l));
                m += JsonElement.ParseValue(ref r).GetProperty("kind").GetString()!.Length;
            }
            var value = TimeSpan.FromMilliseconds(Cpu.Now() - t);
            Console.WriteLine($"tokens {n} {tok.TotalMilliseconds:0.0}; whole doc {whole.TotalMilliseconds:0.0} walk {walk.TotalMilliseconds:0.0}; doc each {each.TotalMilliseconds:0.0}; ParseValue {value.TotalMilliseconds:0.0} {c} {m}");
        }
    }
}
