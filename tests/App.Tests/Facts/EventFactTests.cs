namespace Sanguine.App.Tests.Facts;

public sealed class EventFactTests
{
    private const string Id = "0199d000-0000-7000-8000-000000000001";

    [Theory]
    [InlineData("infusion|ferric carboxymaltose|1000", "infusion.given", """{"mg":1000,"product":"ferric carboxymaltose"}""")]
    [InlineData("infusion|iron sucrose|200|mg", "infusion.given", """{"mg":200,"product":"iron sucrose"}""")]
    [InlineData("infusion|iron sucrose", "infusion.given", """{"product":"iron sucrose"}""")]
    [InlineData("donation", "blood.lost", """{"how":"donation"}""")]
    [InlineData("donation|450|mL", "blood.lost", """{"how":"donation","ml":450}""")]
    [InlineData("period", "blood.lost", """{"how":"period"}""")]
    [InlineData("surgery", "blood.lost", """{"how":"surgery"}""")]
    [InlineData("bleeding", "blood.lost", """{"how":"bleeding"}""")]
    [InlineData("transfusion", "transfusion.given", "{}")]
    [InlineData("fever", "fever.had", "{}")]
    [InlineData("sign|numb-feet", "profile.set", """{"signs":["numb-feet"]}""")]
    [InlineData("exposure|nitrous-oxide", "exposure.had", """{"what":"nitrous-oxide"}""")]
    [InlineData("night|--urge=6|--onset=21:30|--wakings=2|--where=legs,arms", "night.reviewed", """{"urge":6,"onset":"21:30","wakings":2,"where":["legs","arms"]}""")]
    [InlineData("severity|IRLS|24", "severity.scored", """{"instrument":"IRLS","total":24}""")]
    [InlineData("mood|PHQ-9|12|--item9=0", "mood.scored", """{"instrument":"PHQ-9","total":12,"item9":0}""")]
    public void What_belongs_to_a_day_is_stored_on_it(string typed, string kind, string data) =>
        Typed.Read(typed).ShouldBe(kind, "2026-10-12", data);

    [Theory]
    [InlineData("flag|chest-pain|--since=2026-10-10", "flag.reported", """{"what":"chest-pain","since":"2026-10-10"}""")]
    [InlineData("flag|Chest pain", "flag.reported", """{"what":"chest-pain"}""")]
    [InlineData("note|slept|well", "note.added", """{"text":"slept well"}""")]
    [InlineData("urge|strong|--minutes=20", "symptom.urge", """{"band":"strong","minutes":20}""")]
    [InlineData("urge|7,5", "symptom.urge", """{"intensity":7.5}""")]
    [InlineData("acknowledge|" + Id, "flag.acknowledged", $$"""{"flag":"{{Id}}"}""")]
    [InlineData("withdraw|" + Id + "|--reason=typing error", "entry.withdrawn", $$"""{"withdraws":"{{Id}}","reason":"typing error"}""")]
    public void What_belongs_to_a_moment_is_stored_now(string typed, string kind, string data) =>
        Typed.Read(typed).ShouldBe(kind, "2026-10-12T21:30:00+02:00", data);

    [Fact]
    public void An_urge_at_a_time_is_of_that_time() =>
        Typed.Read("urge|little|02:10").ShouldBe("symptom.urge", "2026-10-12T02:10:00+02:00", """{"band":"little"}""");

    [Fact]
    public void A_sign_joins_those_the_journal_holds() =>
        Typed.Read("sign|snoring", Typed.Profile(new { signs = new[] { "numb-feet" } }))
            .ShouldBe("profile.set", "2026-10-12", """{"signs":["numb-feet","snoring"]}""");

    [Theory]
    [InlineData("infusion", "product")]
    [InlineData("infusion|1000", "product")]
    [InlineData("donation|a lot", "ml")]
    [InlineData("transfusion|yesterday", "fact")]
    [InlineData("flag|chest-pian", "flag")]
    [InlineData("sign", "sign")]
    [InlineData("exposure", "exposure")]
    [InlineData("note", "note")]
    [InlineData("urge", "intensity")]
    [InlineData("urge|11", "intensity")]
    [InlineData("urge|terrible", "intensity")]
    [InlineData("urge|strong|--where=nose", "--where")]
    [InlineData("night", "night")]
    [InlineData("night|--urge=12", "--urge")]
    [InlineData("night|--onset=late", "--onset")]
    [InlineData("severity|IRLS", "total")]
    [InlineData("severity", "instrument")]
    [InlineData("mood|PHQ-9", "total")]
    [InlineData("mood|PHQ-9|many", "total")]
    [InlineData("acknowledge", "entry")]
    [InlineData("withdraw|that one", "entry")]
    [InlineData("fever|--urge=3", "--urge")]
    public void What_cannot_be_read_names_its_field(string typed, string field) => Typed.Read(typed).ShouldFail(field);
}
