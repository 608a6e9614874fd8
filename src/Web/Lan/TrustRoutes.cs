using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Lan;

/// <summary>How a phone comes to trust this home, and the door that lets nothing else through without encryption.</summary>
public static class TrustRoutes
{
    private static readonly string[] InTheClear = ["/trust", "/fonts", "/app.css", "/app.js", "/icons.svg", "/favicon.svg"];

    public static void Map(IEndpointRouteBuilder app, HomeNetwork network)
    {
        app.MapGet("/settings/phone/code.svg", (IServer server) => Results.Text(HomeNetwork.Picture(network.Door(server)), "image/svg+xml"));
        if (network.Authority is not { } authority)
        {
            return;
        }

        var open = new OpenAttribute();
        app.MapGet("/trust", (Visit visit) => visit.Show<TrustPage>()).WithMetadata(open);
        app.MapGet("/trust/sanguine.crt", () =>
            Results.File(authority.Certificate.RawData, "application/x-x509-ca-cert", "sanguine.crt")).WithMetadata(open);
        app.MapGet("/trust/sanguine.mobileconfig", () =>
            Results.File(MobileConfig.Of(authority), "application/x-apple-aspen-config", "sanguine.mobileconfig")).WithMetadata(open);
    }

    /// <summary>From another machine and without encryption, the way to trust is all there is.</summary>
    public static Task OnlyEncrypted(HttpContext http, RequestDelegate next)
    {
        // A page elsewhere that borrows a name for this address is not answered; an address is nobody's to borrow.
        var network = http.RequestServices.GetRequiredService<HomeNetwork>();
        var host = http.Request.Host.Host;
        if (network.Authority is not null && !IPAddress.TryParse(host, out _) && !network.Names.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        var isHere = http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from);
        if (http.Request.IsHttps || isHere || InTheClear.Any(path => http.Request.Path.StartsWithSegments(path)))
        {
            return next(http);
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        var port = HomeNetwork.Port(http.RequestServices.GetRequiredService<IServer>(), "https");
        http.Response.Redirect(network.Authority is null ? $"https://{host}:{port}{http.Request.Path}{http.Request.QueryString}" : "/trust");
        return Task.CompletedTask;
    }
}
