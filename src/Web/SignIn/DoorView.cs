using Sanguine.Store.Account;
using Sanguine.Web.Frame;
using Sanguine.Words;

namespace Sanguine.Web.SignIn;

/// <summary>The way in, and why it stays closed.</summary>
public abstract class DoorView : OpenView
{
    protected string? Refusal(Admission? refused) => refused switch
    {
        null => null,
        Admission.TooMany many => Words.Say(new Phrase("web.door.wait").With("seconds", (int)Math.Ceiling(many.Wait.TotalSeconds))),
        _ => Say("web.door.wrong"),
    };
}
