using Sanguine.Journal;

namespace Sanguine.Core.Tests.Journal;

public sealed class EntryIdTests
{
    /// <summary>The example of RFC 9562, appendix A.4.</summary>
    [Fact]
    public void A_name_based_id_is_the_one_of_the_standard() =>
        EntryId.FromName(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com")
            .ShouldBe(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"));

    [Fact]
    public void The_same_name_is_the_same_id_and_another_name_another()
    {
        EntryId.FromName("row 1").ShouldBe(EntryId.FromName("row 1"));
        EntryId.FromName("row 1").ShouldNotBe(EntryId.FromName("row 2"));
        Guid.Parse(EntryId.FromName("row 1")).Version.ShouldBe(5);
    }
}
