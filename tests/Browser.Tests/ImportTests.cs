using System.Text;
using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>A file from the laboratory: looked at, put right, stored once.</summary>
public sealed class ImportTests(Chromium chromium)
{
    private const string File = """
        Date;Test;Value;Unit;Reference range
        12.06.2026;Ferritin;22;ng/mL;15-150
        12.06.2026;Hemoglobin;13,1;g/dL;12-16
        12.06.2026;C-reactive protein;0,8;mg/L;<5

        """;

    [Fact]
    public async Task A_file_is_looked_at_put_right_and_stored_once()
    {
        await using var visitor = await Visitor.Come(chromium, "just-begun");
        await Send(visitor);
        await visitor.Sees("What needs an answer").ToBeVisibleAsync();
        await ReadDayFirst(visitor);
        await Assertions.Expect(Rows(visitor)).ToHaveCountAsync(3);
        await Looks.HasNoBarrier(visitor.Page, "import review");
        await Looks.NeverScrollsSideways(visitor.Page, "import review");

        var unit = visitor.Page.GetByLabel("Ferritin, Unit");
        await unit.FillAsync("furlong");
        await visitor.Button("Store what is ticked").ClickAsync();
        await visitor.Sees("Units of this test:").ToBeVisibleAsync();
        await Assertions.Expect(unit).ToHaveValueAsync("furlong");

        await unit.FillAsync("µg/L");
        await visitor.Button("Store what is ticked").ClickAsync();
        await visitor.Sees("Stored.").ToBeVisibleAsync();
        await visitor.Go("/blood/ferritin");
        await Assertions.Expect(Rows(visitor)).ToHaveCountAsync(2);
        await Assertions.Expect(Rows(visitor).Last).ToContainTextAsync("22");

        await Send(visitor);
        await ReadDayFirst(visitor);
        await visitor.Sees("New: 0. Already there: 3.").ToBeVisibleAsync();
        await Assertions.Expect(visitor.Button("Store what is ticked")).ToBeDisabledAsync();
        await visitor.Go("/blood/ferritin");
        await Assertions.Expect(Rows(visitor)).ToHaveCountAsync(2);
    }

    private static ILocator Rows(Visitor visitor) => visitor.Page.Locator("main table tbody tr");

    /// <summary>12.06. may be either; it is asked, not guessed.</summary>
    private static async Task ReadDayFirst(Visitor visitor)
    {
        await visitor.Page.GetByLabel("Dates are written as").SelectOptionAsync("dmy");
        await visitor.Button("Read again").ClickAsync();
    }

    private static async Task Send(Visitor visitor)
    {
        await visitor.Go("/blood/import");
        await visitor.Page.GetByLabel("File").SetInputFilesAsync(new FilePayload
        {
            Name = "laboratory.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes(File),
        });
        await visitor.Button("Read the file").ClickAsync();
    }
}
