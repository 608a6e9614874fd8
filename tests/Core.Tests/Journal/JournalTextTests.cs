using System.Text;
using System.Text.Json;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Core.Tests.Journal;

public sealed class JournalTextTests
{
    private const string Ferritin =
        """{"v":1,"id":"00000000-0000-4000-8000-000000000001","kind":"lab.result","at":"2026-10-12T08:10:00+02:00","recorded":"2026-10-12T09:00:00Z","zone":"Europe/Berlin","data":{"marker":"ferritin","value":18,"unit":"ng/mL"},"source":"manual"}""";

    [Fact]
    public void An_entry_is_read_with_everything_it_says()
    {
        var entry = Lines.Read(Ferritin).ShouldHaveSingleItem();
        entry.Id.ShouldBe("00000000-0000-4000-8000-000000000001");
        entry.Kind.ShouldBe("lab.result");
        entry.At.Date.ShouldBe(new LocalDate(2026, 10, 12));
        entry.At.WallClock.ShouldBe(new LocalTime(8, 10));
        entry.Recorded.ShouldBe(Instant.FromUtc(2026, 10, 12, 9, 0));
        entry.Zone.ShouldBe("Europe/Berlin");
        entry.Source.ShouldBe("manual");
        entry.Data.GetProperty("value").GetDecimal().ShouldBe(18);
    }

    [Fact]
    public void What_is_left_out_and_what_is_null_are_the_same()
    {
        var shorter = Lines.Read("""{"kind":"fever.had","at":"2026-10-12"}""").Single();
        var longer = Lines.Read(
            """{"v":null,"id":null,"kind":"fever.had","at":"2026-10-12","recorded":null,"zone":null,"data":null,"source":null}""").Single();
        foreach (var entry in new[] { shorter, longer })
        {
            entry.Recorded.ShouldBe(Instant.FromUtc(2026, 10, 12, 0, 0));
            entry.Zone.ShouldBeNull();
            entry.Source.ShouldBeNull();
            entry.Data.EnumerateObject().ShouldBeEmpty();
        }
    }

    [Fact]
    public void An_entry_without_an_id_gets_the_same_one_each_time_and_keeps_it_in_the_export()
    {
        const string line = """{"kind":"fever.had","at":"2026-10-12"}""";
        var (once, again) = (Lines.Read(line).Single(), Lines.Read(line).Single());
        once.Id.ShouldBe(again.Id);
        JournalText.Line(once).ShouldBe($$"""{"id":"{{once.Id}}","kind":"fever.had","at":"2026-10-12"}""");
        Lines.Read("""{"kind":"fever.had","at":"2026-10-13"}""").Single().Id.ShouldNotBe(once.Id);
        JournalText.Line(Lines.Read("""{"id":null,"kind":"fever.had","at":"2026-10-12"}""").Single()).ShouldContain("\"id\":\"");
    }

    [Theory]
    [InlineData("00000000-0000-4000-8000-00000000000A")]
    [InlineData("{00000000-0000-4000-8000-00000000000a}")]
    [InlineData("0000000000004000800000000000000a")]
    public void A_UUID_is_one_id_however_it_is_spelled(string spelled)
    {
        var entry = Lines.Read($$"""{"id":"{{spelled}}","kind":"fever.had","at":"2026-10-12"}""").Single();
        entry.Id.ShouldBe("00000000-0000-4000-8000-00000000000a");
        JournalText.Line(entry).ShouldContain(spelled);
    }

    [Fact]
    public void A_broken_line_is_reported_with_its_number_and_cure_and_the_rest_is_read()
    {
        var read = JournalText.Read(
            "{\"kind\":\"fever.had\",\"at\":\"2026-10-11\"}\n\n{\"kind\":\nnonsense\r\n{\"kind\":\"fever.had\",\"at\":\"2026-10-12\"}");
        read.Entries.Select(entry => entry.At.Date.Day).ShouldBe([11, 12]);
        read.Problems.Select(problem => problem.Line).ShouldBe([3, 4]);
        read.Problems.ShouldAllBe(problem => problem.Cure.Length > 0 && problem.What.StartsWith("this is not JSON"));
    }

    [Theory]
    [InlineData("[1, 2]", "line")]
    [InlineData("7", "line")]
    [InlineData("""{"kind":"fever.had","at":"2026-10-12"} {"kind":"fever.had","at":"2026-10-12"}""", "line")]
    [InlineData("""{"at":"2026-10-12"}""", "kind")]
    [InlineData("""{"kind":"","at":"2026-10-12"}""", "kind")]
    [InlineData("""{"kind":7,"at":"2026-10-12"}""", "kind")]
    [InlineData("""{"kind":"fever.had"}""", "at")]
    [InlineData("""{"kind":"fever.had","at":"12.10.2026"}""", "at")]
    [InlineData("""{"kind":"fever.had","at":"2026-02-30"}""", "at")]
    [InlineData("""{"kind":"fever.had","at":"2026-10-12T08:10:00"}""", "at")]
    [InlineData("""{"kind":"fever.had","at":"2026-10-12","recorded":"yesterday"}""", "recorded")]
    [InlineData("""{"kind":"fever.had","at":"2026-10-12","data":[]}""", "data")]
    [InlineData("""{"kind":"fever.had","at":"2026-10-12","id":"seven"}""", "id")]
    [InlineData("""{"kind":"fever.had","at":"2026-10-12","v":2}""", "v")]
    [InlineData("""{"kind":"fever.had","at":"2026-10-12","v":"1"}""", "v")]
    [InlineData("""{"kind":"fever.had","at":"2026-10-12","data":{"note":"\ud83d"}}""", "line")]
    public void What_is_wrong_is_named_by_its_field(string line, string field)
    {
        var read = JournalText.Read(line);
        read.Entries.ShouldBeEmpty();
        var problem = read.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe(1);
        problem.Field.ShouldBe(field);
        problem.Cure.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_place_of_a_typing_error_is_counted_in_characters() =>
        JournalText.Read("""{"kind":"头晕",x}""").Problems.Single().What.ShouldContain("character 14");

    [Fact]
    public void A_byte_order_mark_Windows_line_ends_and_empty_lines_do_not_matter()
    {
        var plain = Lines.Read(Ferritin).Single();
        foreach (var text in new[] { "\uFEFF" + Ferritin, Ferritin + "\r\n\r\n", "\n  " + Ferritin + "\t\n" })
        {
            var read = JournalText.Read(text);
            read.Problems.ShouldBeEmpty();
            JournalText.Line(read.Entries.ShouldHaveSingleItem()).ShouldBe(JournalText.Line(plain));
        }
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_reported_and_not_guessed()
    {
        byte[] latin = [.. Encoding.UTF8.GetBytes("{\"kind\":\"note.added\",\"at\":\"2026-10-12\",\"data\":{\"text\":\""), 0xE9, .. "\"}}"u8];
        var read = JournalText.Read(latin);
        read.Entries.ShouldBeEmpty();
        read.Problems.Single().Line.ShouldBe(1);
    }

    [Fact]
    public void An_export_has_the_fields_in_order_and_the_unknown_ones_after_them() =>
        JournalText.Line(Lines.Read(
            """{"mood":3,"data":{"b":1,"a":[2]},"at":"2026-10-12","kind":"x.y","ward":"7","id":"00000000-0000-4000-8000-000000000001","original":"o","v":1}""").Single())
            .ShouldBe("""{"v":1,"id":"00000000-0000-4000-8000-000000000001","kind":"x.y","at":"2026-10-12","data":{"b":1,"a":[2]},"original":"o","mood":3,"ward":"7"}""");

    [Fact]
    public void Export_erase_import_export_gives_the_same_bytes()
    {
        string[] lines =
        [
            Ferritin,
            """{"kind":"note.added","at":"2026-10-12","data":{"text":"脚在动 \u00e9 \ud83d\ude00 \"quoted\" \\ / \u2028 <b>&'+","n":[1.50,1e3,-0.0,12345678901234567890.123]}}""",
            """{"kind":"from.tomorrow","at":"2026-10-13T00:00:00.123456789+05:45","later":{"z":null,"a":[true,{}]},"data":{}}""",
            """{"kind":"fever.had","at":"2026-10-11","id":null}""",
        ];
        var once = JournalText.Write(JournalText.Read(string.Join("\r\n", lines)).Entries);
        var again = JournalText.Write(JournalText.Read(once).Entries.Reverse());
        again.ShouldBe(once);
        once.ShouldContain("脚在动 é");
        once.ShouldContain("[1.50,1e3,-0.0,12345678901234567890.123]");
        once.ShouldContain("\"later\":{\"z\":null,\"a\":[true,{}]}");
        once.Count(letter => letter == '\n').ShouldBe(4);
    }

    [Fact]
    public void An_export_is_in_order_of_recording_then_of_id() =>
        JournalText.Read(JournalText.Write(Lines.Read(
            Lines.Line(3, "fever.had", "{}", minute: 1), Lines.Line(2, "fever.had", "{}", minute: 2),
            Lines.Line(1, "fever.had", "{}", minute: 2), Lines.Line(4, "fever.had", "{}", minute: 0))))
            .Entries.Select(entry => entry.Id).ShouldBe([Lines.Id(4), Lines.Id(3), Lines.Id(1), Lines.Id(2)]);

    [Fact]
    public void An_entry_made_as_JSON_is_read_like_a_line()
    {
        using var json = JsonDocument.Parse("{ \"kind\": \"fever.had\",\n  \"at\": \"2026-10-12\" }");
        var (entry, problem) = JournalText.FromJson(json.RootElement, null);
        problem.ShouldBeNull();
        JournalText.Line(entry!).ShouldBe($$"""{"id":"{{entry!.Id}}","kind":"fever.had","at":"2026-10-12"}""");
        JournalText.FromJson(JsonDocument.Parse("[]").RootElement, null).Problem!.Line.ShouldBeNull();
    }

    [Fact]
    public void A_text_too_long_to_repeat_is_read_whole()
    {
        var source = "import:" + new string('x', 200) + ".csv";
        Lines.Read($$"""{"kind":"fever.had","at":"2026-10-12","source":"{{source}}"}""").Single().Source.ShouldBe(source);
    }
}
