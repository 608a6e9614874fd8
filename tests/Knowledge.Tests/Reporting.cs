namespace Sanguine.Knowledge.Tests;

/// <summary>How a laboratory writes: every vector is tested in each.</summary>
public enum Reporting
{
    Conventional,
    Si,
    Molar,
}

/// <summary>A value in a marker's canonical unit, to be written as a laboratory would.</summary>
public sealed record Quantity(string Marker, decimal Value, string Comparator = "")
{
    /// <summary>
    /// The value and unit of a report. Factors stand here once more, on purpose: conversion is part of what is tested.
    /// B12 is never written in pmol/L, where the guideline has its own figures.
    /// </summary>
    public (decimal Value, string Unit) Written(Reporting reporting) => (Marker, reporting) switch
    {
        ("ferritin", Reporting.Conventional) => (Value, "ng/mL"),
        ("ferritin", Reporting.Si) => (Value, "ug/L"),
        ("ferritin", _) => (Value * 2.247m, "pmol/L"),
        ("iron" or "tibc" or "uibc", Reporting.Conventional) => (Value, "ug/dL"),
        ("iron" or "tibc" or "uibc", _) => (Value * 0.17907m, "umol/L"),
        ("transferrin", Reporting.Conventional) => (Value, "mg/dL"),
        ("transferrin", _) => (Value * 0.01m, "g/L"),
        ("tsat", Reporting.Molar) => (Value * 0.01m, "1"),
        ("tsat", _) => (Value, "%"),
        ("hemoglobin", Reporting.Conventional) => (Value * 0.1m, "g/dL"),
        ("hemoglobin", Reporting.Si) => (Value, "g/L"),
        ("hemoglobin", _) => (Value * 0.06206m, "mmol/L"),
        ("crp", Reporting.Conventional) => (Value * 0.1m, "mg/dL"),
        ("crp", _) => (Value, "mg/L"),
        ("agp", Reporting.Conventional) => (Value * 100, "mg/dL"),
        ("agp", _) => (Value, "g/L"),
        ("b12", Reporting.Conventional) => (Value, "pg/mL"),
        ("b12", _) => (Value, "ng/L"),
        ("creatinine", Reporting.Conventional) => (Value, "mg/dL"),
        ("creatinine", _) => (Value * 88.4m, "umol/L"),
        ("phosphate", Reporting.Conventional) => (Value, "mg/dL"),
        ("phosphate", _) => (Value * 0.3229m, "mmol/L"),
        ("mcv", _) => (Value, "fL"),
        ("egfr", _) => (Value, "mL/min/{1.73_m2}"),
        _ => throw new ArgumentOutOfRangeException(nameof(reporting), $"How is {Marker} written?"),
    };
}
