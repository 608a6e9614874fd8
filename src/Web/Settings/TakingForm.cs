using System.Collections.Immutable;
using Sanguine.App.Facts;

namespace Sanguine.Web.Settings;

/// <summary>A medicine or a supplement as the form tells it, as the words of a fact.</summary>
public static class TakingForm
{
    /// <summary>Elements a supplement may hold per dose; named as the fact's options.</summary>
    public static readonly (string Option, string Field, string Unit)[] Elements =
    [
        ("iron", "iron", "mg"), ("magnesium", "magnesium", "mg"), ("calcium", "calcium", "mg"), ("zinc", "zinc", "mg"),
        ("vitamin-c", "vitaminC", "mg"), ("b12", "b12", "µg"), ("folic-acid", "folicAcid", "µg"), ("vitamin-d", "vitaminD", "µg"),
    ];

    public static readonly string[] EveryDays = ["1", "2", "3", "7"];

    public static (FactDraft? Draft, ImmutableArray<string> Wrong) Read(IFormCollection form, Visit visit)
    {
        string Text(string name) => form[name].ToString().Trim();
        var isSupplement = Text("kind") == "supplement";
        var times = Text("times").Split([',', ' ', ';', '，', '、'], StringSplitOptions.RemoveEmptyEntries);
        if (times.Any(time => FactReader.TimeOf(time) is null))
        {
            return (null, ["times"]);
        }

        if (Text("name").Length == 0)
        {
            return (null, ["name"]);
        }

        var text = FactText.Of([isSupplement ? "supplement" : "medicine", Text("name"), .. times]);
        if (!isSupplement)
        {
            text = With(text, "dose", Text("dose"));
            text = With(text, "class", Text("class"));
        }
        else
        {
            text = With(text, "salt", Text("salt"));
            foreach (var (option, _, _) in Elements)
            {
                text = With(text, option, Text(option));
            }

            text = Text("everyDays") is { Length: > 0 } and not "1" ? text.With("every", Text("everyDays")) : text;
        }

        text = With(text, "since", Text("since"));
        text = Text("prescribed") switch { "yes" => text.With("prescribed", ""), "no" => text.With("own", ""), _ => text };
        var (draft, problems) = ReadFact.From(text, visit.Knowledge, visit.Review.Record, visit.Now);
        return (draft, [.. problems.Select(problem => problem.Field?.TrimStart('-') ?? "name")]);
    }

    private static FactText With(FactText text, string name, string value) => value.Length > 0 ? text.With(name, value) : text;
}
