using NodaTime;
using Sanguine.Quantities;

namespace Sanguine.Labs;

/// <summary>
/// A result in its marker's canonical unit. <paramref name="Given"/> is the laboratory's own line; null where the value
/// was computed from others of the same draw.
/// </summary>
public sealed record Measurement(string Marker, Amount Value, LocalDate Date, LabResult? Given)
{
    public string? GivenUnit => Given?.Unit;
}

/// <summary>
/// A result that must be asked about before it is used. Codes: <c>unit-missing</c>, <c>unit-unknown</c>,
/// <c>unit-against-code</c>, <c>hemoglobin-unit</c>.
/// </summary>
public sealed record LabQuestion(string Code, string Marker, LabResult Result);
