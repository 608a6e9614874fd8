using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Tests;

/// <summary>Who is let in, and what an answer carries.</summary>
public sealed class GuardTests
{
    /// <summary>What may be seen by anybody: the way in, whether the app is alive, and files that hold nothing of a person.</summary>
    private static readonly string[] OpenPlaces = ["/health", "/sign-in", "/recover", "/night", "/phone", "/manifest.webmanifest"];

    private static readonly string[] Files = ["/fonts/", "/app.", "/icons.", "/icon-", "/favicon.", "/night.", "/sw."];

    [Fact]
    public async Task Once_there_is_a_passphrase_every_place_needs_the_owners_session()
    {
        using var served = new Served();
        await served.Tell();
        served.Store.Account.SetPassphrase("a long passphrase");
        using var stranger = served.NewClient();
        var places = served.Endpoints.Where(endpoint => endpoint.RoutePattern.RawText is { } path
            && !OpenPlaces.Contains(path) && endpoint.Metadata.GetMetadata<OpenAttribute>() is null).ToArray();
        places.Length.ShouldBeGreaterThan(40);
        foreach (var endpoint in places)
        {
            var path = endpoint.RoutePattern.RawText!.Replace("{step:int:range(1,5)}", "1").Replace("{", "").Replace("}", "").Replace("*path:nonfile", "x");
            var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
            foreach (var method in methods)
            {
                using var answer = await stranger.SendAsync(new(new(method), path), TestContext.Current.CancellationToken);
                if (method == "GET")
                {
                    answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, path);
                    answer.Headers.Location!.ToString().ShouldStartWith("/sign-in?back=");
                }
                else
                {
                    answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{method} {path}");
                }
            }
        }
    }

    [Fact]
    public void What_is_open_is_the_way_in_and_files_of_the_program_alone()
    {
        using var served = new Served();
        served.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<OpenAttribute>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => !Files.Any(file => path.StartsWith(file, StringComparison.Ordinal)))
            .Distinct().ShouldBe(OpenPlaces, ignoreOrder: true);
    }

    [Fact]
    public async Task The_owner_comes_in_with_the_passphrase_and_out_again()
    {
        using var served = new Served();
        await served.Tell();
        served.Store.Account.SetPassphrase("a long passphrase");
        (await served.Send("/sign-in", "/sign-in", ("passphrase", "another one"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var entered = await served.Send("/sign-in?back=%2Fblood", "/sign-in", ("passphrase", "a long passphrase"), ("back", "/blood"));
        entered.Headers.Location!.ToString().ShouldBe("/blood");
        (await served.Page("/blood")).ShouldContain("There is no blood test here yet");
        (await served.Send("/", "/sign-out")).Headers.Location!.ToString().ShouldBe("/sign-in");
        await served.Page("/blood", HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_recovery_key_opens_once_and_gives_the_next()
    {
        using var served = new Served();
        await served.Tell();
        var key = served.Store.Account.SetPassphrase("a long passphrase").ToString();
        var recovered = await served.Send("/recover", "/recover", ("key", key.ToLowerInvariant().Replace("-", " ")), ("next", "another passphrase"));
        recovered.StatusCode.ShouldBe(HttpStatusCode.OK);
        await served.Page("/blood");
        using var again = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = served.Address };
        served.Client.DefaultRequestHeaders.Clear();
        (await served.Send("/recover", "/recover", ("key", key), ("next", "a third passphrase"))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Too_many_wrong_passphrases_have_to_wait()
    {
        using var served = new Served();
        await served.Tell();
        served.Store.Account.SetPassphrase("a long passphrase");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await served.Send("/sign-in", "/sign-in", ("passphrase", "wrong"));
        }

        (await served.Send("/sign-in", "/sign-in", ("passphrase", "a long passphrase"))).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData(null, "/")]
    [InlineData("/blood?x=1", "/blood?x=1")]
    public void Going_back_never_leads_elsewhere(string? back, string to) => Guard.Back(back).ShouldBe(to);

    [Theory]
    [InlineData("/")]
    [InlineData("/blood")]
    [InlineData("/nowhere")]
    [InlineData("/health")]
    public async Task Every_answer_forbids_what_comes_from_elsewhere(string path)
    {
        using var served = new Served();
        using var answer = await served.Client.GetAsync(path, TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        if (path is "/" or "/blood")
        {
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            page.ShouldNotContain("<style");
            page.ShouldNotContain(" style=");
            page.Replace("http://www.w3.org/2000/svg", "").ShouldNotContain("://");
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var served = new Served();
        await served.Tell();
        var before = served.Entries.Count;
        using var answer = await served.Client.PostAsync("/blood/add",
            new FormUrlEncodedContent([KeyValuePair.Create("marker", "ferritin")]), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        served.Entries.Count.ShouldBe(before);
    }

    [Fact]
    public void Every_form_asks_for_its_token()
    {
        using var served = new Served();
        var posts = served.Endpoints.Where(endpoint =>
            endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true).ToArray();
        posts.Length.ShouldBeGreaterThan(20);
        posts.Where(endpoint => endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation != true)
            .Select(endpoint => endpoint.RoutePattern.RawText).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_name_of_this_machine_is_refused()
    {
        using var served = new Served();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "rebound.example";
        using var answer = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused()
    {
        using var served = new Served();
        await served.Tell();
        var before = served.Entries.Count;
        var answer = await served.Send("/blood/add", "/blood/add", ("marker", "ferritin"), ("lab", new string('x', 400_000)));
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge);
        served.Entries.Count.ShouldBe(before);
    }
}
