using System.Text.Json.Nodes;
using Sanguine.Words;

namespace Sanguine.Web.Night;

/// <summary>What a phone needs to keep the app among its own: name, icons, and Legs now as a shortcut.</summary>
internal static class Manifest
{
    public static IResult Of(Catalog words) => Results.Text(
        new JsonObject
        {
            ["id"] = "/",
            ["name"] = "Sanguine",
            ["short_name"] = "Sanguine",
            ["description"] = words.Say("web.description"),
            ["lang"] = words.Language == "zh" ? "zh-Hans" : "en",
            // In the evening the service worker opens the night here.
            ["start_url"] = "/?icon",
            ["scope"] = "/",
            ["display"] = "standalone",
            ["background_color"] = "#000000",
            ["theme_color"] = "#FAF7F2",
            ["icons"] = new JsonArray(Icon("/icon-192.png", "192x192", "any"), Icon("/icon-512.png", "512x512", "any"), Icon("/icon-maskable.png", "512x512", "maskable")),
            ["shortcuts"] = new JsonArray(new JsonObject
            {
                ["name"] = words.Say("web.night.legs-now"),
                ["url"] = "/night",
                ["icons"] = new JsonArray(Icon("/icon-192.png", "192x192", "any")),
            }),
        }.ToJsonString(),
        "application/manifest+json");

    private static JsonObject Icon(string file, string sizes, string purpose) =>
        new() { ["src"] = file, ["sizes"] = sizes, ["type"] = "image/png", ["purpose"] = purpose };
}
