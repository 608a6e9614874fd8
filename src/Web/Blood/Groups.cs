using Sanguine.Assessment;
using Sanguine.Labs;

namespace Sanguine.Web.Blood;

/// <summary>In which order and under which heads the markers stand.</summary>
public static class Groups
{
    public static readonly (string Name, string[] Markers)[] All =
    [
        ("iron", ["ferritin", "tsat", "iron", "tibc", "uibc", "transferrin", "stfr", "reticulocyte-hb"]),
        ("count", ["hemoglobin", "hematocrit", "mcv", "mch", "mchc", "rdw", "platelets"]),
        ("nerves", ["b12", "holotc", "mma", "homocysteine", "folate", "folate-rbc", "magnesium", "magnesium-rbc", "vitamin-d"]),
        ("safety", ["crp", "agp", "creatinine", "egfr", "phosphate", "tsh", "hba1c", "ttg-iga"]),
    ];

    public static IEnumerable<(string Name, Reading[] Readings)> Of(IReadOnlyCollection<Reading> readings) => All
        .Select(group => (group.Name, readings.Where(reading => group.Markers.Contains(reading.Marker.Id))
            .OrderBy(reading => Array.IndexOf(group.Markers, reading.Marker.Id)).ToArray()))
        .Append(("other", readings.Where(reading => !All.Any(group => group.Markers.Contains(reading.Marker.Id))).ToArray()))
        .Where(group => group.Item2.Length > 0);

    public static IEnumerable<(string Name, Marker[] Markers)> Of(MarkerTable markers) => All
        .Select(group => (group.Name, group.Markers.Select(markers.ById).OfType<Marker>().ToArray()))
        .Append(("other", markers.All.Where(marker => !All.Any(group => group.Markers.Contains(marker.Id))).ToArray()))
        .Where(group => group.Item2.Length > 0);
}
