using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Sanguine.App;
using Sanguine.Journal;
using Sanguine.Store;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Tests;

/// <summary>The real app on a free port of this machine and an empty store, with a browser that keeps cookies.</summary>
public sealed partial class Served : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sanguine-web-").FullName;
    private readonly WebApplication app;

    public Served()
    {
        var options = new ServeOptions(new StorePlace(folder), IPAddress.Loopback, 0, false);
        Store = JournalStore.Open(options.Place, SystemClock.Instance);
        app = Serve.Build(options, Store, Here.ThisMachine());
        app.Start();
        Client = NewClient();
    }

    public JournalStore Store { get; }

    public HttpClient Client { get; }

    public Uri Address => new(app.Urls.First());

    public IEnumerable<RouteEndpoint> Endpoints =>
        ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    public IReadOnlyList<Entry> Entries => Store.People() is [var person, ..] ? Store.Read(person.Id) : [];

    public HttpClient NewClient() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = Address };

    public async Task<string> Page(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await Client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status, path);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Sends a form of a page, with the token that page gave.</summary>
    public async Task<HttpResponseMessage> Send(string from, string to, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await Page(from)).Groups[1].Value;
        return await Client.PostAsync(to, new FormUrlEncodedContent(
            [.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]),
            TestContext.Current.CancellationToken);
    }

    /// <summary>A person who began, in English and conventional units.</summary>
    public async Task Begin(string units = "conventional", string language = "en") =>
        (await Send("/start", "/start", ("name", "Somebody"), ("language", language), ("units", units)))
            .Headers.Location!.ToString().ShouldBe("/start/1");

    /// <summary>Whoever has restless legs and told what decides.</summary>
    public async Task Tell()
    {
        await Begin();
        await Send("/start/1", "/start/1", ("birthDate", "1985-05-04"), ("sex", "female"), ("pregnancy", "no"), ("noOthers", "yes"));
        await Send("/start/2", "/start/2", [.. Settings.CriteriaNames.Five.Select(name => (name, "yes"))]);
    }

    public async Task<HttpResponseMessage> Result(string marker, string value, string unit, params (string Name, string Value)[] more) =>
        await Send("/blood/add", "/blood/add",
            [("marker", marker), ("value", value), ("unit", unit), ("date", "2026-10-12"), ("fasting", "yes"), .. more]);

    public void Dispose()
    {
        Client.Dispose();
        app.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)app).Dispose();
        Store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();
}
