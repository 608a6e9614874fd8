using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using Sanguine.App;
using Sanguine.App.Food;
using Sanguine.Assessment;
using Sanguine.Journal;
using Sanguine.Nutrition;
using Sanguine.Store;
using Sanguine.Words;

namespace Sanguine.Web;

/// <summary>One request: whose journal, in which words, at what time; the example person's until somebody starts their own.</summary>
public sealed class Visit(IHttpContextAccessor accessor, JournalStore store, ClinicalKnowledge knowledge, Here here)
{
    private JournalPlace.InStore? place;
    private JournalFile? journal;
    private CareReview? review;
    private Speech? speech;
    private FoodContext? eating;

    private HttpContext Http => accessor.HttpContext!;

    public JournalStore Store => store;

    public ClinicalKnowledge Knowledge => knowledge;

    public Here Here => here with { Home = Zone };

    public JournalPlace.InStore Place => place ??= new(store, store.People().OrderBy(person => person.Since).FirstOrDefault()?.Id);

    public bool IsExample => Place.Person is null;

    public JournalFile Journal => journal ??= IsExample ? Examples.Read(Examples.First) : Place.Read();

    public CareReview Review => review ??= ReviewCare.Of(Journal, knowledge, Here, null);

    /// <summary>The person at the table.</summary>
    public FoodContext Eating => eating ??= FoodContext.Of(Review, Http.RequestServices.GetRequiredService<NutritionKnowledge>());

    public Speech Speech => speech ??= new(knowledge.Words(Language, Profile.Units == "si"), knowledge);

    public Catalog Words => Speech.Words;

    public Profile Profile => IsExample ? new() : Review.Record.Profile;

    /// <summary>The person's own; before there is one, what was chosen here, else what the browser asks for.</summary>
    public string Language => Short(IsExample ? null : Profile.Language) ?? BrowserLanguage;

    /// <summary>What was chosen on this device, else what the browser asks for.</summary>
    public string BrowserLanguage => Short(Http.Request.Cookies["language"])
        ?? (Http.Request.Headers.AcceptLanguage.ToString().StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "zh" : "en");

    /// <summary>The words of pages that show nothing of a person.</summary>
    public Catalog BrowserWords => knowledge.Words(BrowserLanguage, false);

    /// <summary>The numbers to call where the person lives; null where that is not known.</summary>
    public HelpLines? HelpLines => Profile.Country is { } country ? knowledge.HelpLines.GetValueOrDefault(country.ToUpperInvariant()) : null;

    /// <summary>Where Legs now stands: <c>left</c> where that was chosen on this device.</summary>
    public string Hand => Http.Request.Cookies["hand"] is "left" ? "left" : "right";

    /// <summary>Chosen on this device; null follows the system.</summary>
    public string? Theme => Http.Request.Cookies["theme"] is "light" or "dark" ? Http.Request.Cookies["theme"] : null;

    public string Path => Http.Request.Path;

    public string? Asked(string name) => Http.Request.Query[name] is [{ Length: > 0 } value] ? value : null;

    public bool HasPassphrase => store.Account.HasPassphrase;

    /// <summary>The zone the browser stands in; the machine's where it did not say.</summary>
    public DateTimeZone Zone => Http.Request.Cookies["zone"] is { } named && here.Zones.GetZoneOrNull(Uri.UnescapeDataString(named)) is { } zone
        ? zone
        : here.Home;

    /// <summary>The person's wall clock.</summary>
    public ZonedDateTime Now => here.NowIn(Zone);

    /// <summary>Writes one entry and forgets what was read before it.</summary>
    /// <param name="id">The id the form carried, so that sending it twice is one entry; anything but an id makes a new one.</param>
    public Entry Write(string kind, When at, JsonObject data, string? id = null)
    {
        var entry = NewEntry.Of(kind, at, data, NewEntry.After(Place.Read(), here.Clock.GetCurrentInstant()), Zone.Id, Guid.TryParse(id, out var given) ? given.ToString() : null);
        Place.Add([entry]);
        Forget();
        return entry;
    }

    public void Forget() => (journal, review, speech, eating) = (null, null, null, null);

    /// <summary>The person is no longer there.</summary>
    public void Leave()
    {
        place = null;
        Forget();
    }

    public Shown<TPage> Show<TPage>(params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TPage : IComponent
    {
        var given = new Dictionary<string, object?>();
        foreach (var (name, value) in parameters)
        {
            given[name] = value;
        }

        return new(given);
    }

    private static string? Short(string? language) => language switch
    {
        null or "" => null,
        _ when language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => "zh",
        _ => "en",
    };
}

/// <summary>A page, and the status it is shown with.</summary>
public sealed class Shown<TPage>(Dictionary<string, object?> parameters) : IResult
    where TPage : IComponent
{
    private int status = StatusCodes.Status200OK;

    public Shown<TPage> With(int code)
    {
        status = code;
        return this;
    }

    public Task ExecuteAsync(HttpContext httpContext) =>
        new RazorComponentResult<TPage>(parameters) { StatusCode = status }.ExecuteAsync(httpContext);
}
