using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Sanguine.Nutrition;

namespace Sanguine.Bench;

/// <summary>The same equations in R (<c>bench/absorb.R</c>), over the same meals, held to the plain loop's answers before they are timed.</summary>
internal sealed record RPeer(string Version, double Nanoseconds)
{
    /// <summary>Nothing where Rscript is not installed.</summary>
    /// <exception cref="InvalidOperationException">R failed, or its answers differ.</exception>
    public static RPeer? Run(string script)
    {
        var folder = Directory.CreateTempSubdirectory("sanguine-bench-");
        try
        {
            Write(folder.FullName);
            using var rscript = Process.Start(new ProcessStartInfo("Rscript", ["--vanilla", script, folder.FullName]) { RedirectStandardOutput = true });
            var said = rscript!.StandardOutput.ReadToEnd().Trim().Split('\t');
            rscript.WaitForExit();
            return rscript.ExitCode == 0 && said is [var version, var seconds]
                ? new(version, double.Parse(seconds, CultureInfo.InvariantCulture) * 1e9)
                : throw new InvalidOperationException($"Rscript {script} ended with {rscript.ExitCode}; its own words are above.");
        }
        catch (Win32Exception)
        {
            Console.WriteLine("Skipped: the peer in R, because Rscript is not installed (Debian: apt-get install r-base-core).");
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(string folder)
    {
        var bench = new AbsorbBench();
        bench.Draw();
        bench.Scalar();
        var numbers = typeof(AbsorptionModel).GetProperties().Where(one => one.PropertyType == typeof(double))
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Name}\t{one.GetValue(bench.Model):R}"));
        File.WriteAllLines(
            Path.Combine(folder, "model.tsv"),
            ["name\tvalue", string.Create(CultureInfo.InvariantCulture, $"ferritin\t{AbsorbBench.Ferritin}"), .. numbers]);
        double[] meals = [.. bench.Columns.SelectMany(column => column).Select(number => (double)number)];
        File.WriteAllBytes(Path.Combine(folder, "meals.f64"), MemoryMarshal.AsBytes(meals.AsSpan()));
        File.WriteAllBytes(Path.Combine(folder, "expected.f64"), MemoryMarshal.AsBytes(bench.Plain));
    }
}
