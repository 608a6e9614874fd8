using System.Text.Json.Nodes;
using CsCheck;
using Sanguine.Journal;

namespace Sanguine.Interop.Tests.Fhir;

public sealed class OrderTests
{
    [Theory]
    [InlineData("hospital-r4.json")]
    [InlineData("hospital-dstu2.json")]
    [InlineData("hospital-stu3.json")]
    public void The_order_of_a_bundle_does_not_matter(string fixture)
    {
        var bundle = JsonNode.Parse(File.ReadAllText(An.PathOf(fixture)))!.AsObject();
        var entries = bundle["entry"]!.AsArray().Select(entry => entry!.ToJsonString()).ToArray();
        var expected = An.ImportOf(fixture).Entries.Select(JournalText.Line).ToArray();

        Gen.Shuffle(entries).Hold(
            shuffled =>
            {
                bundle["entry"] = new JsonArray([.. shuffled.Select(entry => JsonNode.Parse(entry))]);
                An.Import(bundle.ToJsonString(), file: fixture).Entries.Select(JournalText.Line).ShouldBe(expected);
            },
            samples: 20);
    }
}
