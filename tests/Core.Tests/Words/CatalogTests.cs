using System.Collections.Immutable;
using NodaTime;
using Sanguine.Words;

namespace Sanguine.Core.Tests.Words;

public sealed class CatalogTests
{
    private static readonly Catalog English = Of("en", si: false, ("and", "and"));

    private static readonly Catalog Chinese = Of("zh", si: true);

    [Fact]
    public void A_text_takes_its_arguments_where_it_names_them()
    {
        var catalog = Of("en", false, ("R", "Ferritin {value}, act at {line} or below."), ("S", "{value}"),
            ("T", "Plain."));
        catalog.Say(new Phrase("R").With("value", 31.0m).With("line", 75)).ShouldBe("Ferritin 31, act at 75 or below.");
        catalog.Say(new Phrase("S").With("value", "as it stands")).ShouldBe("as it stands");
        catalog.Say("T").ShouldBe("Plain.");
    }

    [Fact]
    public void Nothing_is_silently_left_unsaid()
    {
        var catalog = Of("en", false, ("R", "Ferritin {value}."));
        Should.Throw<KeyNotFoundException>(() => catalog.Say("unknown")).Message.ShouldContain("'unknown'");
        Should.Throw<KeyNotFoundException>(() => catalog.Say("R")).Message.ShouldContain("'value'");
        catalog.Knows("R").ShouldBeTrue();
        catalog.Knows("unknown").ShouldBeFalse();
    }

    [Fact]
    public void A_value_is_written_in_the_units_of_the_person()
    {
        English.Write(new Argument.Lab("hemoglobin", 133)).ShouldBe("13.3\u202fg/dL");
        Chinese.Write(new Argument.Lab("hemoglobin", 133)).ShouldBe("133\u202fg/L");
        English.Write(new Argument.Lab("hemoglobin", 80, "<")).ShouldBe("<8\u202fg/dL");
        English.Write(new Argument.Lab("ratio", 1.25m)).ShouldBe("1.25");
        English.Write(new Argument.Lab("unheard", 1.50m, ">")).ShouldBe(">1.5");
    }

    [Fact]
    public void A_scale_with_another_zero_is_shifted_before_it_is_scaled() =>
        new Writing("mmol/mol", 10.929m, 1, 2, Offset: 2.15m).Of(6.5m).ShouldBe(48);

    [Fact]
    public void A_day_is_written_as_the_language_writes_days()
    {
        English.Write(new Argument.Day(new LocalDate(2026, 10, 12))).ShouldBe("12 October 2026");
        Chinese.Write(new Argument.Day(new LocalDate(2026, 10, 12))).ShouldBe("2026 年 10 月 12 日");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("tea", "tea")]
    [InlineData("tea coffee", "tea and coffee", "tea、coffee")]
    [InlineData("tea coffee milk", "tea, coffee and milk", "tea、coffee、milk")]
    public void Several_are_joined_as_the_language_joins_them(string items, string english, string? chinese = null)
    {
        var list = new Argument.List(
            [.. items.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(item => new Argument.Name(item))]);
        English.Write(list).ShouldBe(english);
        Chinese.Write(list).ShouldBe(chinese ?? english);
    }

    [Fact]
    public void A_term_is_a_word_of_the_catalog_or_its_code_where_the_catalog_has_none()
    {
        var catalog = Of("zh", true, ("marker.ferritin", "铁蛋白"));
        catalog.Write(new Argument.Term("marker.ferritin")).ShouldBe("铁蛋白");
        catalog.Write(new Argument.Term("marker.other")).ShouldBe("marker.other");
    }

    [Fact]
    public void A_phrase_may_stand_inside_another()
    {
        var catalog = Of("en", false, ("outer", "First: {inner}"), ("inner", "{n} days."));
        catalog.Say(new Phrase("outer").With("inner", new Argument.Said(new Phrase("inner").With("n", 3))))
            .ShouldBe("First: 3 days.");
    }

    [Theory]
    [InlineData("含铁{value}毫克。", "65", "含铁 65 毫克。")]
    [InlineData("含铁 {value} 毫克。", "65", "含铁 65 毫克。")]
    [InlineData("服用{value}。", "pramipexole", "服用 pramipexole。")]
    [InlineData("{value}的间隔", "levodopa", "levodopa 的间隔")]
    [InlineData("饱和度{value}偏高", "50%", "饱和度 50% 偏高")]
    [InlineData("铁蛋白{value}", "<8", "铁蛋白 <8")]
    [InlineData("（{value}）、{value}：{value}，", "65", "（65）、65：65，")]
    [InlineData("服用{value}。", "铁剂", "服用铁剂。")]
    [InlineData("服用{value}片", "", "服用片")]
    [InlineData("自 {value} 起", "去年", "自去年起")]
    [InlineData("自 {value} 起", "3", "自 3 起")]
    [InlineData("{value} （见下）", "铁", "铁 （见下）")]
    [InlineData("dose {value} taken", "65", "dose 65 taken")]
    [InlineData("{value}x", "65", "65x")]
    public void Chinese_is_spaced_from_letters_and_figures_and_not_from_punctuation(string text, string value,
        string said) =>
        Of("zh", true, ("R", text)).Say(new Phrase("R").With("value", value)).ShouldBe(said);

    [Fact]
    public void A_day_in_a_chinese_sentence_is_spaced_from_it() =>
        Of("zh", true, ("R", "于 {day} 采血")).Say(new Phrase("R")
            .With("day", new Argument.Day(new LocalDate(2026, 10, 12))))
            .ShouldBe("于 2026 年 10 月 12 日采血");

    private static Catalog Of(string language, bool si, params (string Code, string Text)[] texts) => new(
        language, si, texts.ToImmutableDictionary(text => text.Code, text => text.Text), (marker, inSi) =>
            (marker, inSi) switch
        {
            ("hemoglobin", false) => new("g/dL", 1, 10, 3),
            ("hemoglobin", true) => new("g/L", 1, 1, 3),
            ("ratio", _) => new("", 1, 1, 3),
            _ => null,
        });
}
