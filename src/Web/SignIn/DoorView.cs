using Microsoft.AspNetCore.Components;
using Sanguine.Store.Account;
using Sanguine.Words;

namespace Sanguine.Web.SignIn;

/// <summary>Speaks the browser's language: what the person chose stands in their journal, which is still closed.</summary>
public abstract class DoorView : ComponentBase
{
    [Inject]
    public required Visit Visit { get; set; }

    protected string Language => Visit.BrowserLanguage;

    private Catalog Words => Visit.Knowledge.Words(Language, false);

    protected string Say(string code) => Words.Say(code);

    protected string? Refusal(Admission? refused) => refused switch
    {
        null => null,
        Admission.TooMany many => Words.Say(new Phrase("web.door.wait").With("seconds", (int)Math.Ceiling(many.Wait.TotalSeconds))),
        _ => Say("web.door.wrong"),
    };
}
