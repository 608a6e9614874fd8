using System.ComponentModel;
using System.Diagnostics;

namespace Sanguine.Web.Serving;

/// <summary>Shows a page in the person's browser, where there is a display and a way to it; the address is printed in any case.</summary>
public static class Browser
{
    private static readonly string[] Displays = ["DISPLAY", "WAYLAND_DISPLAY"];

    public static void Open(string url)
    {
        if (OperatingSystem.IsLinux() && !Displays.Any(name => Environment.GetEnvironmentVariable(name) is { Length: > 0 }))
        {
            return;
        }

        try
        {
            using var _ = Process.Start(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [url]);
        }
        catch (Win32Exception)
        {
            // No program opens addresses here: the one that is printed is enough.
        }
    }
}
