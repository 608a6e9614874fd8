using System.Collections.Immutable;
using Sanguine.Plan;
using Sanguine.Routine;
using Sanguine.Words;
using static Sanguine.Core.Tests.Routine.A;

namespace Sanguine.Core.Tests.Routine;

public class RoutineWordsTests
{
    private static readonly Catalog Words = new("en", false,
        ImmutableDictionary.CreateRange(new Dictionary<string, string>
    {
        ["item.product"] = "{name}",
        ["item.product.dose"] = "{name}, {dose}",
        ["item.product.contents"] = "{name}: {contents}",
        ["item.product.dose.contents"] = "{name}, {dose}: {contents}",
        ["item.content"] = "{amount} {unit} {element}",
        ["item.content.salt"] = "{amount} {unit} {element} as {salt}",
        ["element.iron"] = "iron",
        ["element.b12"] = "vitamin B12",
        ["tag.coffee"] = "coffee",
        ["INT.person"] = "{a} and {b}: {minutes}",
        ["INT.notenough.person"] = "{a} and {b}",
    }), (_, _) => null);

    [Fact]
    public void Kinds_and_states_are_written_as_the_contract_writes_them()
    {
        Enum.GetValues<ItemKind>().Select(kind => kind.Word()).ShouldBe(
            ["medicine", "supplement", "meal", "movement", "massage", "sleep", "test", "review"]);
        Enum.GetValues<ItemState>().Select(state => state.Word()).ShouldBe(["done", "now", "open", "later", "skipped"]);
    }

    [Fact]
    public void Every_area_of_the_plan_is_something_in_a_day() =>
        Enum.GetValues<Area>().Select(area => $"{area.Word()} {area.Kind().Word()}").ShouldBe(
        [
            "tests test", "clinician review", "food meal", "supplements supplement", "movement movement",
            "warmth-massage massage", "sleep sleep", "medicines-to-discuss review",
        ]);

    [Fact]
    public void A_product_is_named_with_its_dose_its_elements_and_their_salt()
    {
        Said(Prescribed("gabapentin 300 mg")).ShouldBe("gabapentin 300 mg");
        Said(Prescribed("gabapentin") with { Dose = "300 mg" }).ShouldBe("gabapentin, 300 mg");
        Said(Prescribed("gabapentin 300 mg") with { Dose = "300 mg" }).ShouldBe("gabapentin 300 mg");
        Said(Iron() with { Salt = "bisglycinate" }).ShouldBe("Iron: 65 mg iron as bisglycinate");
        Said(Own("Ferrous sulfate", "iron", 65) with { Salt = "sulfate", Dose = "1 tablet" })
            .ShouldBe("Ferrous sulfate, 1 tablet: 65 mg iron");
        Said(Iron() with { Salt = "bisglycinate", Elemental = Iron().Elemental.Add("b12", 500) })
            .ShouldBe("Iron: 500 µg vitamin B12 and 65 mg iron");
    }

    [Fact]
    public void A_conflict_names_products_by_name_and_drinks_by_kind()
    {
        var coffee = Spacing.Broken(Record(Own("Ferrous Bisglycinate", "iron", 25, "08:00"))
            .Drinks("coffee", "10-12 08:30"), Knowledge, Monday);
        Words.Say(new Phrase("INT.person", coffee.ShouldHaveSingleItem().Arguments))
            .ShouldBe("coffee and Ferrous Bisglycinate: 90");
        var never = Spacing.Broken(Record(Prescribed("doxycycline", "08:00"), Iron("20:00")), Knowledge, Monday);
        Words.Say(new Phrase("INT.notenough.person", never.ShouldHaveSingleItem().Arguments))
            .ShouldBe("doxycycline and Iron");
    }

    private static string Said(Sanguine.Medicines.Taking taking) =>
        Words.Say(A.Day(Record(taking)).Items.Single().Item);
}
