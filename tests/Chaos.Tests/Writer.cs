namespace Sanguine.Chaos.Tests;

/// <summary>Somebody who types in one ferritin after the other until the server is gone.</summary>
/// <param name="Sent">Ids of every entry that left.</param>
/// <param name="Answered">Ids of those whose redirect came back: the person saw "Added."</param>
public sealed record Writer(List<string> Sent, List<string> Answered)
{
    public static async Task<Writer> Until(Uri address, CancellationToken end)
    {
        var writer = new Writer([], []);
        using var form = new Form(address);
        try
        {
            while (!end.IsCancellationRequested)
            {
                await writer.Write(form, end);
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or OperationCanceledException or IOException)
        {
            // Killed, which is what this is about.
        }

        return writer;
    }

    private async Task Write(Form form, CancellationToken end)
    {
        var id = Guid.CreateVersion7().ToString();
        var fields = new Dictionary<string, string>
        {
            ["id"] = id,
            ["marker"] = "ferritin",
            ["value"] = $"{18 + (Sent.Count % 60)}",
            ["unit"] = "ng/mL",
            ["date"] = "2026-10-12",
        };
        if (await form.Send("/blood/add", "/blood/add", fields, end, () => Sent.Add(id)))
        {
            Answered.Add(id);
        }
    }
}
