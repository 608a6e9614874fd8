using System.Globalization;
using System.Xml.Linq;

namespace Sanguine.App.Charts;

/// <summary>Lines, boxes and texts of a drawing; what they look like stands in the style sheet, under the name they carry.</summary>
internal static class SvgParts
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static XElement LineOf(double x1, double y1, double x2, double y2, string name) => new(Svg + "line",
        new XAttribute("x1", Number(x1)), new XAttribute("y1", Number(y1)), new XAttribute("x2", Number(x2)),
        new XAttribute("y2", Number(y2)), new XAttribute("class", name));

    public static XElement Box(double x, double y, double wide, double tall, string name) => new(Svg + "rect",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("width", Number(wide)),
        new XAttribute("height", Number(tall)), new XAttribute("class", name));

    public static XElement Text(double x, double y, string text, string name, string anchor = "start") => new(Svg + "text",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("text-anchor", anchor),
        new XAttribute("class", name), text);

    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
