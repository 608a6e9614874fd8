using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>The first run, as somebody goes through it.</summary>
public static class Begin
{
    private static readonly string[] Questions =
    [
        "Do you feel an urge to move your legs", "Does it begin or get worse when you rest", "Does moving, walking or stretching relieve it",
        "Is it worse in the evening or at night", "Has something else been ruled out",
    ];

    /// <summary>Name and units, then the five steps; ends on Today.</summary>
    public static async Task Through(Visitor visitor, string name)
    {
        await visitor.Go("/start");
        await visitor.Fill("Name", name);
        await visitor.Answer("Language", "English");
        await visitor.Answer("Units", "conventional: ng/mL, g/dL");
        await visitor.Button("Begin").ClickAsync();

        await visitor.Fill("Date of birth", "1990-05-14");
        await visitor.Answer("Sex", "Female");
        await visitor.Answer("Pregnant?", "No");
        await visitor.Page.GetByLabel("None of the others").CheckAsync();
        await Next(visitor, 2);

        foreach (var question in Questions)
        {
            await visitor.Answer(question, "Yes");
        }

        await Next(visitor, 3);
        await Next(visitor, 4);
        await visitor.Answer("Diet", "vegetarian");
        await Next(visitor, 5);
        await visitor.Fill("Get up at", "07:00");
        await visitor.Fill("Go to bed at", "23:00");
        await visitor.Answer("Working shifts?", "No");
        await visitor.Button("Finish").ClickAsync();
        await visitor.Sees("You are set.").ToBeVisibleAsync();
    }

    private static async Task Next(Visitor visitor, int step)
    {
        await visitor.Button("Save and go on").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText($"Step {step} of 5")).ToBeVisibleAsync();
    }
}
