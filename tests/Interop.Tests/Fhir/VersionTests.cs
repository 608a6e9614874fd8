using System.Text.Json.Nodes;
using Sanguine.Journal;

namespace Sanguine.Interop.Tests.Fhir;

/// <summary>What happens when a result is read again after its laboratory changed it.</summary>
public sealed class VersionTests
{
    private static string Version(
        decimal? value,
        string status,
        string? updated,
        params (string, JsonNode?)[] fields) =>
        Some.Observation([
                ("valueQuantity", value is { } number ? Some.Quantity(number, "ng/mL") : null),
                ("status", status),
                ("meta", updated is null ? null : new JsonObject { ["lastUpdated"] = updated }),
                .. fields,
            ])
            .ToJsonString();

    private static Entry[] After(params string[] files) =>
        files.Aggregate((Entry[])[], (journal, file) => journal.Joined(An.Import(file, journal: journal)));

    private static string[] Deciding(Entry[] journal) =>
        [.. journal.Record().Labs.Where(lab => lab.Decides).Select(lab => lab.Value.ToString()!)];

    private static readonly string Final = Version(18, "final", "2026-10-01T00:00:00Z");

    private static readonly string Amended = Version(81, "amended", "2026-10-05T00:00:00Z");

    [Fact]
    public void An_amended_result_takes_effect()
    {
        var journal = After(Final, Amended);

        journal.Select(e => e.Kind).ShouldBe(["lab.result", "entry.corrected"]);
        Deciding(journal).ShouldBe(["81"]);
    }

    [Fact]
    public void However_often_and_in_whatever_order_versions_are_read_the_newest_counts()
    {
        Deciding(After(Final, Amended, Final, Amended)).ShouldBe(["81"]);
        After(Final, Amended, Final, Amended).Length.ShouldBe(2);
        Deciding(After(Amended, Final)).ShouldBe(["81"]);
        Deciding(After(Final, Amended, Version(82, "amended", "2026-10-07T00:00:00Z"))).ShouldBe(["82"]);
    }

    [Fact]
    public void An_older_version_that_comes_later_is_skipped_and_said()
    {
        var journal = After(Amended);
        var outcome = An.Import(Final, journal: journal);

        outcome.Entries.ShouldBeEmpty();
        outcome.Skipped.ShouldHaveSingleItem().Why.ShouldContain("older version");
        outcome.ShouldAddUp();
    }

    [Fact]
    public void A_preliminary_result_that_became_final_decides() =>
        Deciding(After(Version(18, "preliminary", null), Version(18, "final", null))).ShouldBe(["18"]);

    [Fact]
    public void Without_times_the_status_tells_which_is_newer()
    {
        Deciding(After(Version(18, "final", null), Version(81, "corrected", null))).ShouldBe(["81"]);
        Deciding(After(Version(81, "corrected", null), Version(18, "final", null))).ShouldBe(["81"]);
    }

    [Fact]
    public void A_result_that_turns_out_to_be_entered_in_error_decides_no_more()
    {
        Deciding(After(Final, Version(18, "entered-in-error", "2026-10-05T00:00:00Z"))).ShouldBeEmpty();
        Deciding(After(Final, Version(null, "entered-in-error", "2026-10-05T00:00:00Z"))).ShouldBeEmpty();
        Deciding(After(Version(null, "entered-in-error", "2026-10-05T00:00:00Z"), Final)).ShouldBeEmpty();
    }

    [Fact]
    public void Two_contents_of_which_neither_is_newer_are_reported_and_the_first_stands()
    {
        var journal = After(Version(18, "final", null));
        var outcome = An.Import(Version(19, "final", null), journal: journal);

        outcome.Entries.ShouldBeEmpty();
        outcome.Problems.ShouldHaveSingleItem().Field.ShouldBe("id");
        Deciding(journal).ShouldBe(["18"]);
    }

    [Fact]
    public void The_same_result_under_another_file_name_is_a_duplicate()
    {
        var journal = After(Final);

        An.Import(Final, journal: journal, file: "another.json").Only().ShouldBe(journal[0]);
    }

    [Fact]
    public void A_changed_remark_is_no_new_version() =>
        After(
            Final,
            Version(18, "final", "2026-10-09T00:00:00Z", ("note", Some.List(new JsonObject { ["text"] = "x" }))))
            .Length.ShouldBe(1);

    [Fact]
    public void A_corrected_time_of_the_draw_takes_effect() =>
        After(Final, Version(18, "amended", "2026-10-05T00:00:00Z", ("effectiveDateTime", "2026-09-29T07:00:00+02:00")))
            .Record().Labs.ShouldHaveSingleItem().DrawnAt.Date.Day.ShouldBe(29);

    [Fact]
    public void The_same_small_id_of_another_system_is_another_result()
    {
        var journal = After(Final, Version(44, "final", "2026-11-01T00:00:00Z", ("effectiveDateTime", "2025-01-01")));

        Deciding(journal).ShouldBe(["44", "18"], ignoreOrder: true);
        After(Final, Version(44, "final", "2026-11-01T00:00:00Z", ("effectiveDateTime", "2025-01-01")), Final)
            .Length.ShouldBe(2);
        Deciding(After(Final, Version(12, "final", "2026-11-01T00:00:00Z", ("code", Some.Loinc("1988-5")))))
            .Length.ShouldBe(2);
    }

    [Fact]
    public void A_correction_by_hand_stands_against_an_older_file()
    {
        var journal = After(Final);
        var byHand = An.Import(new JsonObject
        {
            ["kind"] = "entry.corrected",
            ["at"] = "2026-10-20",
            ["recorded"] = "2026-10-20T00:00:00Z",
            ["data"] = new JsonObject
            {
                ["corrects"] = journal[0].Id,
                ["data"] = new JsonObject { ["marker"] = "ferritin", ["value"] = 20, ["unit"] = "ng/mL" },
            },
        }.ToJsonString()).Entries;

        Deciding([
                .. journal,
                .. byHand,
                .. An.Import(Amended, journal: [.. journal, .. byHand]).Entries.Where(e => e.Id != journal[0].Id),
            ])
            .ShouldBe(["20"]);
    }
}
