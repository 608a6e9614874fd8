using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Interop;

/// <summary>
/// What must be asked about a result's unit. The result is stored as it stands all the same; the engine leaves it out
/// until it is answered.
/// </summary>
internal static class UnitDoubt
{
    public static string? Of(MarkerTable markers, Marker marker, Amount value, string? unit, string? loinc) =>
        markers.Convert(marker, value, unit, loinc).Question switch
        {
            null => null,
            "unit-missing" => $"{marker.Id} {value} has no unit: is it {Choices(marker)}?",
            "unit-against-code" =>
                $"{marker.Id} {value} came in {unit}, which is not what LOINC {loinc} is measured in: "
                + "is the unit or the code right?",
            _ => $"{marker.Id} {value} came in {unit}, which is no unit of it here: is it {Choices(marker)}?",
        };

    private static string Choices(Marker marker)
    {
        var units = marker
            .Units.Select(unit => Unit.Display(unit.Unit))
            .Where(unit => unit.Length > 0)
            .Distinct()
            .ToArray();
        return units.Length == 1 ? units[0] : $"{string.Join(", ", units[..^1])} or {units[^1]}";
    }
}
