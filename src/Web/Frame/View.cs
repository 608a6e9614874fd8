using Microsoft.AspNetCore.Components;
using NodaTime;
using NodaTime.Text;
using Sanguine.App;
using Sanguine.Words;

namespace Sanguine.Web.Frame;

/// <summary>Anything that is drawn: it knows the visit and speaks its language.</summary>
public abstract class View : ComponentBase
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    [Inject]
    public required Visit Visit { get; set; }

    protected Speech Speech => Visit.Speech;

    protected Catalog Words => Visit.Words;

    protected bool Chinese => Words.Language == "zh";

    protected string Say(string code) => Words.Say(code);

    protected string Say(Phrase phrase) => Words.Say(phrase);

    protected string Say(string code, params (string Name, object Value)[] arguments)
    {
        var phrase = new Phrase(code);
        foreach (var (name, value) in arguments)
        {
            phrase = value switch
            {
                Argument argument => phrase.With(name, argument),
                LocalDate date => phrase.With(name, new Argument.Day(date)),
                int number => phrase.With(name, number),
                decimal number => phrase.With(name, number),
                Phrase said => phrase.With(name, new Argument.Said(said)),
                _ => phrase.With(name, value.ToString() ?? ""),
            };
        }

        return Words.Say(phrase);
    }

    protected static string Time(LocalTime time) => Clock.Format(time);

    protected static string Time(LocalDateTime at) => Clock.Format(at.TimeOfDay);

    /// <summary>A day as addresses and the browser's own fields write it.</summary>
    protected static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    protected static string Capital(string text) => Names.Capital(text);

    protected string Day(LocalDate date) => Words.WriteDay(date);

    /// <summary>A day with its weekday, without the year where it is this one.</summary>
    protected string DayOfWeek(LocalDate date) =>
        Say("web.weekday-day", ("weekday", Say($"web.weekday.{(int)date.DayOfWeek}")), ("date", date));
}
