using System.Text.RegularExpressions;
using Sanguine.Nutrition;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Nutrition;

public partial class SupplementTests
{
    private static readonly NutritionKnowledge Knowledge = Known.Nutrition;

    private static readonly SupplementModel OneDose = Knowledge.Supplements with { LongUse = 1 };

    private static readonly Dictionary<string, double> AtomicMass = new(StringComparer.Ordinal)
    {
        ["H"] = 1.008, ["C"] = 12.011, ["N"] = 14.007, ["O"] = 15.999, ["Mg"] = 24.305, ["P"] = 30.974, ["S"] = 32.06, ["Cl"] = 35.45, ["Fe"] = 55.845,
    };

    [Theory]
    [InlineData(0, 6.974)]
    [InlineData(.31, 4.812)]
    public void A_dose_gives_the_worked_vector(double carryOver, double absorbed) =>
        SupplementIron.Absorbed(65, 18, carryOver, 1, Knowledge.Supplements).ShouldBe(absorbed, 0.0006);

    /// <summary>Moretti 2015: from 40 to 240 mg, six times the dose, 2.7 times as much is absorbed.</summary>
    [Fact]
    public void Six_times_the_dose_is_absorbed_less_than_three_times()
    {
        double Of(double dose) => SupplementIron.Absorbed(dose, 15, 0, 1, OneDose);
        (Of(240) / Of(40)).ShouldBe(2.7, 0.15);
    }

    /// <summary>Stoffel 2017: 14 doses of 60 mg, 131 mg on consecutive days against 175 mg on alternate ones.</summary>
    [Fact]
    public void Every_other_day_gives_more_of_as_many_doses()
    {
        double Of(int everyDays) => SupplementIron.AbsorbedFrom(14, everyDays, 60, 15, 1, OneDose);
        (Of(1) / Of(2)).ShouldBe(131.0 / 175, 0.06);
        Of(2).ShouldBeInRange(130, 190);
        SupplementIron.AbsorbedFrom(0, 1, 60, 15, 1, OneDose).ShouldBe(0);
    }

    [Theory]
    [InlineData(60, 0.31)]
    [InlineData(120, 0.31)]
    [InlineData(30, 0.0775)]
    [InlineData(0, 0)]
    public void A_dose_takes_from_the_next_day_in_full_from_60_mg(double dose, double share) =>
        SupplementIron.CarryOver(dose, OneDose).ShouldBe(share, 1e-9);

    [Fact]
    public void No_more_than_a_share_of_a_dose_is_absorbed() =>
        SupplementIron.Absorbed(1, 5, 0, 1, OneDose).ShouldBe(0.6, 1e-9);

    [Theory]
    [InlineData(1, 0.50)]
    [InlineData(2, 1.00)]
    [InlineData(5, 1.03)]
    [InlineData(25, 1.23)]
    public void Vitamin_B12_fills_its_factor_and_then_seeps(double amount, double absorbed) =>
        Knowledge.VitaminB12.Absorbed(amount).ShouldBe(absorbed, 1e-9);

    [Fact]
    public void The_share_of_the_element_follows_from_each_formula()
    {
        foreach (var salt in Knowledge.Salts)
        {
            var symbol = salt.Element == "iron" ? "Fe" : "Mg";
            var atoms = Atoms(salt.Formula);
            var whole = atoms.Sum(atom => AtomicMass[atom.Key] * atom.Value);
            (AtomicMass[symbol] * atoms[symbol] / whole).ShouldBe(salt.Share, 0.0006, salt.Id);
        }

        var phytate = Atoms("C6H18O24P6");
        (AtomicMass["P"] * 6 / phytate.Sum(atom => AtomicMass[atom.Key] * atom.Value)).ShouldBe(Knowledge.Model.PhytatePhosphorus, 0.0006);
    }

    /// <summary>Atoms of a formula; water of crystallization in brackets with its number, as in FeSO4(H2O)7.</summary>
    private static Dictionary<string, int> Atoms(string formula)
    {
        var atoms = new Dictionary<string, int>(StringComparer.Ordinal);
        var water = Water().Match(formula);
        Count(water.Success ? formula[..water.Index] : formula, 1);
        if (water.Success)
        {
            Count("H2O", water.Groups[1].Length > 0 ? int.Parse(water.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 1);
        }

        return atoms;

        void Count(string part, int times)
        {
            foreach (Match atom in Atom().Matches(part))
            {
                var number = atom.Groups[2].Length > 0 ? int.Parse(atom.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 1;
                atoms[atom.Groups[1].Value] = atoms.GetValueOrDefault(atom.Groups[1].Value) + (number * times);
            }
        }
    }

    [GeneratedRegex(@"\(H2O\)(\d*)$")]
    private static partial Regex Water();

    [GeneratedRegex(@"([A-Z][a-z]?)(\d*)")]
    private static partial Regex Atom();
}
