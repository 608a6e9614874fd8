using System.Net.Sockets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using NodaTime;
using Sanguine.App;
using Sanguine.App.Food;
using Sanguine.Nutrition;
using Sanguine.Store;
using Sanguine.Web.Blood;
using Sanguine.Web.Lan;

namespace Sanguine.Web.Serving;

/// <summary>Opens the store and serves it until it is stopped. What keeps it from starting is one sentence and its cure.</summary>
public static partial class Serve
{
    private const int Done = 0, Usage = 2, Outside = 3;

    /// <summary>Bytes of a request that is no upload.</summary>
    private const long LargestRequest = 256 * 1024;

    public static int Run(string[] args, TextWriter error)
    {
        var (options, wrong) = ServeOptions.Of(args, Environment.GetEnvironmentVariable);
        if (options is null)
        {
            error.WriteLine($"sanguine: {wrong}");
            return Usage;
        }

        var here = Here.ThisMachine();
        _ = Task.Run(() => ReadAhead(here));
        try
        {
            using var store = JournalStore.Open(options.Place, SystemClock.Instance);
            if (!options.IsLocal && !store.Account.HasPassphrase)
            {
                error.WriteLine($"sanguine: {(options.BehindProxy ? "a proxy" : options.Address)} is open to other machines, and there is no passphrase. "
                    + "Serve it on this machine first and set one in Settings.");
                return Usage;
            }

            using var tls = options.Lan ? LanTls.Of(options) : null;
            using var app = Build(options, store, here, tls);
            app.Start();
            error.WriteLine($"sanguine: {string.Join(' ', app.Urls.Select(Openable))} (data in {options.Place.Folder}; stop with Ctrl+C)");
            tls?.Say(app.Services.GetRequiredService<IServer>(), error);
            if (options.OpensBrowser)
            {
                Browser.Open(Openable(app.Urls.First()));
            }

            app.WaitForShutdown();
            return Done;
        }
        catch (Exception refusal) when (refusal is StoreRefusal or ServeRefusal)
        {
            error.WriteLine($"sanguine: {refusal.Message}");
            return Outside;
        }
        catch (IOException failure) when (Busy(failure))
        {
            var (port, option) = options.Lan && failure.Message.Contains($":{options.HttpsPort}", StringComparison.Ordinal)
                ? (options.HttpsPort, "--https-port")
                : (options.Port, "--port");
            error.WriteLine($"sanguine: port {port} is in use. Stop what uses it, or choose another: {option} {port + 1}");
            return Outside;
        }
        catch (IOException failure) when (failure.InnerException is SocketException or UnauthorizedAccessException)
        {
            error.WriteLine($"sanguine: {options.Address}:{options.Port} cannot be listened on ({failure.InnerException.Message}). "
                + "Choose another with --listen and --port.");
            return Outside;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"sanguine: {options.Place.Folder} cannot be used ({failure.Message}). Check who may write there, or use --data DIR.");
            return Outside;
        }
    }

    // Read when food is first asked for; what is imported later is there after the next start.
    private static NutritionKnowledge Foods(StorePlace place, ILoggerFactory logs)
    {
        var (knowledge, problems) = ImportedFoods.Beside(KnowledgeNow.Value.Nutrition(), place);
        if (!problems.IsEmpty)
        {
            UnreadFoods(logs.CreateLogger("Sanguine.Web"), problems.Length);
        }

        return knowledge;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} lines of the imported foods cannot be read: sanguine foods search names them")]
    private static partial void UnreadFoods(ILogger logger, int count);

    // The first page needs the tables and the rules, compiled and read: that goes on beside the start of the server. What
    // breaks here breaks again where it is needed, and is said there.
    private static void ReadAhead(Here here)
    {
        var review = ReviewCare.Of(Examples.Read(Examples.First), KnowledgeNow.Value, here, null);
        KnowledgeNow.Value.Words("en", false).Say(Headline.Of(review).Sentence);
    }

    // Every address of this machine is written 0.0.0.0, which no browser opens.
    private static string Openable(string url) => url.Replace("//0.0.0.0:", "//127.0.0.1:", StringComparison.Ordinal);

    public static WebApplication Build(ServeOptions options, JournalStore store, Here here, LanTls? tls = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Serve).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(options.Address, options.Port);
            if (tls is not null)
            {
                kestrel.Listen(options.Address, options.HttpsPort, listen => listen.UseHttps(https => https.ServerCertificateSelector = (_, _) => tls.Certificate));
            }
        });
        Logs.Configure(builder.Logging);
        builder.Services.AddRazorComponents();
        // Not over TLS, where the size of an answer would speak of what is in it.
        builder.Services.AddResponseCompression();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(here);
        builder.Services.AddSingleton(KnowledgeNow.Value);
        builder.Services.AddSingleton(services => Foods(options.Place, services.GetRequiredService<ILoggerFactory>()));
        builder.Services.AddSingleton<UploadsKept>();
        builder.Services.AddScoped<Visit>();
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "sanguine-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.AddDataProtection().SetApplicationName("sanguine")
            .PersistKeysToFileSystem(new(Path.Combine(options.Place.Folder, "keys", "web")));
        builder.Services.Configure<HostFilteringOptions>(hosts =>
            hosts.AllowedHosts = options.IsLocal ? ["localhost", "127.0.0.1", "[::1]"] : ["*"]);

        if (tls is not null)
        {
            builder.Services.AddSingleton(tls.Network);
        }

        var app = builder.Build();
        if (options.BehindProxy)
        {
            app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost });
        }

        app.Use(Headers.Set);
        app.UseExceptionHandler(Trouble.Handle);
        app.UseHostFiltering();
        if (tls is not null)
        {
            app.Use(TrustRoutes.OnlyEncrypted);
        }

        app.UseResponseCompression();
        app.UseRouting();
        app.Use(Guard.Check);
        app.UseAntiforgery();
        app.MapStaticAssets().WithMetadata(new OpenAttribute());
        Routes.Map(app);
        if (tls is not null)
        {
            TrustRoutes.Map(app, tls.Network);
        }

        return app;
    }

    private static bool Busy(IOException failure) =>
        failure.InnerException is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }
        || failure.InnerException?.InnerException is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse };
}
