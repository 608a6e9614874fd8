using Microsoft.AspNetCore.Components;
using Sanguine.Words;

namespace Sanguine.Web.Frame;

/// <summary>
/// A page that is shown without a session. It speaks the browser's language: what the person chose stands in their
/// journal, which is closed.
/// </summary>
public abstract class OpenView : ComponentBase
{
    [Inject]
    public required Visit Visit { get; set; }

    protected string Language => Visit.BrowserLanguage;

    protected Catalog Words => Visit.BrowserWords;

    protected string HtmlLanguage => Language == "zh" ? "zh-Hans" : "en";

    protected string Say(string code) => Words.Say(code);

    /// <summary>The text with its argument still open, for a script to fill.</summary>
    protected string Open(string code, string argument) => Words.Say(new Phrase(code).With(argument, $"{{{argument}}}"));
}
