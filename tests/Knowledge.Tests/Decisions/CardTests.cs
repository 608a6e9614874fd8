using System.Globalization;
using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>
/// What each card says, in which of its texts, and the facts it rests on in the order they are shown.
/// </summary>
public class CardTests
{
    private static readonly Someone Man = A.Man(60).WithRls();

    private static readonly Someone Woman = A.Woman(34).WithRls();

    private static readonly Someone Child = A.Boy(108).WithRls();

    private static readonly Someone OnDialysis = Man.With("dialysis");

    private static readonly Someone Kidney = Man.Panel(99, 19, 110).Result("egfr", 50, A.Ago(95))
        .Result("egfr", 50, A.Ago(5));

    /// <summary>Seen 65, or as low as it says, then a transfusion, and a value that is not clean yet.</summary>
    private static Someone Transfused(double before, double after = 140) => Man.Result("hemoglobin", before, A.Ago(20))
        .Tell("transfusion.given", A.Ago(15)).Result("hemoglobin", after, A.Ago(10));

    private static Someone Observed(double hours) => Man.Taking("pramipexole").Tell(
        "treatment.observed", A.Ago(1), ("respondedBefore", "yes"), ("onsetHours", hours), ("daysWorse", 6));

    private static Someone Mood(int item9) => Man.Tell("mood.scored", A.Ago(1), ("item9", item9));

    /// <summary>A firing card by its id: its text (null: its only one), what it rests on, and of whom.</summary>
    private static readonly (string Id, string? Text, string RestsOn, Someone Person)[] Fires =
    [
        ("E-FLAG", "emergency", "chest-pain yes", Man.Flag("chest-pain")),
        ("E-FLAG", "urgent", "weight-loss yes", Man.Flag("weight-loss")),
        ("E-FLAG", "self-harm", "item9 2", Mood(2)),
        ("E-HB70", null, "hemoglobin 65 g/L", Man.Result("hemoglobin", 65)),
        ("E-HB70", null, "hemoglobin 65 g/L", Transfused(65)),
        ("E-HB70", "with-symptoms", "hemoglobin 120 g/L", Man.Result("hemoglobin", 120).Flag("chest-pain")),
        ("E-HB80", null, "hemoglobin 75 g/L", Man.Result("hemoglobin", 75)),
        ("E-HB80", null, "hemoglobin 75 g/L", Transfused(75)),
        ("E-HB80", "pregnant", "hemoglobin 75 g/L", Woman.Pregnant(20).Result("hemoglobin", 75)),
        ("E-HB100", null, "hemoglobin 95 g/L", Man.Result("hemoglobin", 95)),
        ("E-HB100", null, "hemoglobin 95 g/L", Transfused(95)),
        ("E-HB100", "falling", "hemoglobin 133 g/L", Man.OnIron(60)
            .Result("hemoglobin", 160, A.Ago(70)).Result("hemoglobin", 133, A.Ago(5))),
        ("E-ANAEMIA", null, "hemoglobin 120 g/L", Man.Result("hemoglobin", 120)),
        ("E-ANAEMIA", null, "hemoglobin 120 g/L", Transfused(120)),
        ("E-ANAEMIA", "sea-level", "hemoglobin 120 g/L", Man.Unknown("altitudeM").Result("hemoglobin", 120)),
        ("E-ID", "gut", "ferritin 40 ug/L, tsat 25 %, hemoglobin 140 g/L", Man.Panel(40)),
        ("E-ID", "gut", "ferritin 24 ug/L, tsat 25 %, hemoglobin 140 g/L",
            Man.Panel(24, on: A.Ago(120)).Panel(130, 30, febrileWithinDays: 3)),
        ("E-ID", "gut-donor", "ferritin 40 ug/L, tsat 25 %, hemoglobin 140 g/L", Man.Donated(100).Panel(40)),
        ("E-ID", "gut", "ferritin 40 ug/L, tsat 25 %, hemoglobin 140 g/L",
            Man.Tell("blood.lost", A.Ago(100), ("how", "other")).Panel(40)),
        ("E-ID", "menstruating", "ferritin 40 ug/L, tsat 25 %, hemoglobin 140 g/L", Woman.Panel(40)),
        ("E-ID", "menstruating-donor", "ferritin 40 ug/L, tsat 25 %, hemoglobin 140 g/L", Woman.Donated(100).Panel(40)),
        ("E-ID", "child", "ferritin 14 ug/L, tsat 25 %, hemoglobin 140 g/L", Child.Panel(14)),
        ("E-ID", "pregnant", "ferritin 29 ug/L, tsat 25 %, hemoglobin 120 g/L", Woman.Donated(100).Pregnant(20)
            .Panel(29, hb: 120)),
        ("E-GI", null, "ferritin 40 ug/L, tsat 25 %, hemoglobin 112 g/L, crp 1 mg/L", Man.Panel(40, hb: 112)),
        ("E-GI", null, "ferritin 24 ug/L, tsat 21 %, hemoglobin 112 g/L, crp 1 mg/L",
            Man.Panel(24, 21, hb: 112, on: A.Ago(120)).Panel(130, hb: 113, febrileWithinDays: 3)),
        ("E-GI", "menstruating", "ferritin 40 ug/L, tsat 25 %, hemoglobin 112 g/L, crp 1 mg/L",
            Woman.Panel(40, hb: 112)),
        ("E-GI", "inflammation-or-lack", "ferritin 99 ug/L, tsat 19 %, hemoglobin 112 g/L, crp 60 mg/L",
            Man.Panel(99, 19, hb: 112, crp: 60)),
        ("E-FERHIGH", null, "ferritin 350 ug/L, tsat 25 %, crp 1 mg/L", Man.Panel(350)),
        ("E-FERHIGH", "very-high", "ferritin 1200 ug/L, tsat 25 %, crp 1 mg/L", Man.Panel(1200)),
        ("E-FERHIGH", "with-fever", "ferritin 1200 ug/L, tsat 26 %, crp 1 mg/L",
            Man.Panel(1200, 26, on: A.Ago(60), febrileWithinDays: 3).Panel(350, febrileWithinDays: 3)),
        ("E-THAL", null, "mcv 75 fL, ferritin 60 ug/L, tsat 25 %", Woman.Panel(60, mcv: 75)),
        ("S-IRON-STOP", null, "ferritin 40 ug/L, tsat 25 %", Man.With("liver-disease").Panel(40)),
        ("S-ON-IRON", "own", "ferritin 150 ug/L, tsat 25 %, hemoglobin 140 g/L", Man.OnIron(30).Panel(150)),
        ("S-ON-IRON", "prescribed", "ferritin 150 ug/L, tsat 25 %, hemoglobin 140 g/L", Man.OnIron(30, "yes")
            .Panel(150)),
        ("S-HH", null, "ferritin 400 ug/L, tsat 60 %", Man.Panel(400, 60)),
        ("S-HH", null, "ferritin 400 ug/L, tsat 60 %",
            Man.Panel(400, 60, on: A.Ago(60), febrileWithinDays: 3).Panel(320, 40, febrileWithinDays: 3)),
        ("Q-CRP", null, "crp 20 mg/L", Woman.Panel(60, crp: 20)),
        ("Q-CRP", null, "crp 20 mg/L", Woman.Panel(60, crp: null).Result("crp", 20, "2026-10-05")),
        ("Q-CRP", "disease", "crp 1 mg/L", Woman.With("inflammatory-disease").Panel(60)),
        ("Q-COND", null, "ferritin 60 ug/L, tsat 25 %", Woman.Panel(60, fasting: "no")),
        ("Q-AGE", null, "ferritin 60 ug/L, tsat 25 %", Woman.Panel(60, on: A.Ago(181))),
        ("Q-ASSAY", null, "ferritin 121 ug/L", Woman.Panel(121, method: "Roche Elecsys")),
        ("DX", "met", "restless-legs criteria", Man),
        ("DX", "diagnosed", "restless-legs yes", Man.With("restless-legs")),
        ("DX", "not-met", "restless-legs no", A.Man(60).Answering(("urge", "no"))),
        ("DX", "against-diagnosis", "restless-legs yes", A.Man(60).Answering(("urge", "no")).With("restless-legs")),
        ("R-PREG", null, "ferritin 50 ug/L, tsat 25 %, hemoglobin 120 g/L", Woman.Pregnant(20).Panel(50, hb: 120)),
        ("R-PREG", null, "ferritin 50 ug/L, tsat 25 %, hemoglobin 120 g/L", Woman.Pregnant(30).Panel(50, hb: 120)),
        ("R-PREG", "no-infusion-yet", "ferritin 50 ug/L, tsat 25 %, hemoglobin 120 g/L", Woman.Pregnant(8)
            .Panel(50, hb: 120)),
        ("R-CHILD", "line", "ferritin 40 ug/L, tsat 25 %", Child.Panel(40)),
        ("R-CHILD", "consider", "ferritin 60 ug/L, tsat 25 %", Child.Panel(60)),
        ("R-ESRD", null, "ferritin 199 ug/L, tsat 19 %", OnDialysis.Panel(199, 19)),
        ("R-ESRD", "heart-failure", "ferritin 199 ug/L, tsat 19 %", OnDialysis.With("heart-failure").Panel(199, 19)),
        ("R-HF", null, "ferritin 60 ug/L, tsat 25 %", Man.With("heart-failure").Panel(60)),
        ("R-CKD", "nice", "ferritin 99 ug/L, tsat 19 %, hemoglobin 110 g/L, egfr 50 mL/min/{1.73_m2}", Kidney),
        ("R-ADULT-ORAL", null, "ferritin 60 ug/L, tsat 25 %, hemoglobin 140 g/L, crp 1 mg/L", Man.Panel(60)),
        ("R-ADULT-IV", null, "ferritin 90 ug/L, tsat 25 %, hemoglobin 140 g/L, crp 1 mg/L", Man.Panel(90)),
        ("R-OVERLAP", null, "ferritin 90 ug/L, tsat 15 %, hemoglobin 140 g/L, crp 1 mg/L", Man.Panel(90, 15)),
        ("R-FUNC", null, "ferritin 150 ug/L, tsat 15 %, crp 1 mg/L", Man.Panel(150, 15)),
        ("R-FUNC", "over-limit", "ferritin 250 ug/L, tsat 15 %, crp 1 mg/L", Woman.Panel(250, 15)),
        ("R-OK", null, "ferritin 150 ug/L, tsat 25 %, crp 1 mg/L", Man.Panel(150)),
        ("R-ROUTE", null, "ferritin 60 ug/L, tsat 25 %", Man.With("celiac").Panel(60)),
        ("R-RETEST", null, "iron-days 84 d", Man.OnIron(84)),
        ("R-RETEST", "anemic", "iron-days 90 d", Man.OnIron(90).Result("hemoglobin", 120, A.Ago(95))),
        ("R-NORESP", null, "ferritin 20 ug/L", Man.OnIron(100).Panel(19, on: A.Ago(100))
            .Panel(20, on: A.Ago(0), time: null).Took(100, 100)),
        ("R-NORESP", "real", "ferritin 17 ug/L", Man.OnIron(100).Panel(8, on: A.Ago(100))
            .Panel(17, on: A.Ago(0), time: null).Took(100, 100)),
        ("R-IV-AGAIN", null, "ferritin 80 ug/L, tsat 25 %, phosphate 3.5 mg/dL", Man.Infused(84)
            .Tell("treatment.observed", A.Ago(54), ("respondedBefore", "yes")).Tell("symptoms.returned", A.Ago(10))
            .Panel(80, on: A.Ago(5)).Result("phosphate", 3.5)),
        ("B12-1", null, "b12 100 ng/L", Man.Result("b12", 100)),
        ("B12-2", null, "b12 250 ng/L", Man.Result("b12", 250)),
        ("B12-2", "pregnant", "b12 250 ng/L", Woman.Pregnant(20).Result("b12", 250)),
        ("B12-N", null, "b12 250 ng/L", Man.Result("b12", 250).WithSign("numb-feet")),
        ("B12-N", "nitrous", "b12 500 ng/L",
            Man.Result("b12", 500).WithSign("numb-feet").Tell("exposure.had", A.Ago(20), ("what", "nitrous-oxide"))),
        ("B12-0", null, "", Man.Fact("diet", "vegan")),
        ("FOL", "untested", "folicAcid 400 ug/d", Man.Supplement("folic acid", folicAcid: 400)),
        ("FOL", "too-much", "folicAcid 1200 ug/d", Man.Supplement("folic acid", folicAcid: 1200)),
        ("FOL", "pregnancy", "folicAcid 400 ug/d", Woman.Pregnant(8).Supplement("folic acid", folicAcid: 400)),
        ("FOL", "methotrexate", "folicAcid 400 ug/d", Man.Taking("methotrexate")
            .Supplement("folic acid", folicAcid: 400)),
        ("MG", null, "egfr 45 mL/min/{1.73_m2}, magnesium-daily 100 mg/d", Man.Result("egfr", 45)
            .Supplement("magnesium", magnesium: 100)),
        ("MG", "too-much", "egfr 45 mL/min/{1.73_m2}, magnesium-daily 400 mg/d", Man.Result("egfr", 45)
            .Supplement("magnesium", magnesium: 400)),
        ("MG", "prescribed", "magnesium-daily 400 mg/d",
            Man.Supplement("magnesium", magnesium: 400, prescribed: "yes")),
        ("MG", "withhold", "magnesium-daily 0 mg/d", Man.With("heart-block")),
        ("MG", "withhold", "magnesium-daily 300 mg/d", Man.With("heart-block")
            .Supplement("magnesium", magnesium: 100, prescribed: "yes")
            .Supplement("another magnesium", magnesium: 200)),
        ("MG", "withhold-prescribed", "magnesium-daily 100 mg/d",
            Man.With("heart-block").Supplement("magnesium", magnesium: 100, prescribed: "yes")),
        ("TRIG", null, "medicine lithium, medicine sertraline", Man.Taking("lithium").Taking("sertraline")),
        ("TRIG", "recent", "medicine sertraline", A.Man(60).Taking("sertraline", since: A.Ago(10))
            .Tell("symptoms.returned", A.Ago(5))),
        ("AUG", null, "onsetHoursEarlier 4 h", Observed(4)),
        ("AUG", "impulses", "onsetHoursEarlier 1 h", Observed(1).Flag("impulse-control")),
        ("AUG", "impulses", "", Man.Taking("pramipexole").Flag("impulse-control")),
        ("FOOD", null, "", Man.With("gout")),
        ("TOUCH", null, "", Man.With("clot")),
        ("TRK", null, "nights 13 nights", Man.Nights(13, 20)),
    ];

    public static IEnumerable<TheoryDataRow<int>> Rows => Fires.Select((card, index) =>
        new TheoryDataRow<int>(index) { TestDisplayName = $"{card.Id}.{card.Text ?? "text"}: {card.RestsOn}" });

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_card_speaks_in_its_text_and_shows_what_it_rests_on(int row)
    {
        var (id, text, restsOn, person) = Fires[row];
        var texts = text is null ? id : $"{id}.{text}";
        var card = person.Today().ShouldFire(id);
        card.Title.Code.ShouldBe($"{id}.title");
        (card.Person?.Code ?? $"{texts}.person").ShouldBe($"{texts}.person");
        (card.Clinician?.Code ?? $"{texts}.clinician").ShouldBe($"{texts}.clinician");
        string.Join(", ", card.Because.Select(Written)).ShouldBe(restsOn);
    }

    [Fact]
    public void Every_decision_that_can_fire_has_a_row() =>
        CurrentKnowledge.Value.Decisions.Select(decision => decision.Id)
        .Except(Fires.Select(card => card.Id))
        .ShouldBe(["Q-HBUNIT", "Q-PICK", "Q-CMP", "Q-UNIT", "Q-TSAT", "Q-PREG", "INT"], ignoreOrder: true);

    [Fact]
    public void Only_the_rules_about_iron_in_adults_and_pregnancy_encourage_it() => Fires
        .Where(row => row.Person.Today().ShouldFire(row.Id).EncouragesIron).Select(row => row.Id).Distinct()
        .ShouldBe(["R-PREG", "R-ADULT-ORAL", "R-ADULT-IV", "R-OVERLAP", "R-FUNC", "R-ROUTE", "R-IV-AGAIN"],
            ignoreOrder: true);

    [Fact]
    public void What_is_unclear_of_the_criteria_is_said_as_unclear() =>
        Written(A.Man(60).Answering(("urge", "unknown")).Today().Reviewed.Assessment.Find("DX")!.Because.Single())
            .ShouldBe("restless-legs unclear");

    [Fact]
    public void A_report_stands_with_its_day()
    {
        Man.Flag("chest-pain", 3).Today().ShouldFire("E-FLAG").Because.Single().Date.ShouldBe(A.Today.PlusDays(-3));
        Mood(1).Today().ShouldFire("E-FLAG").Because.Single().Date.ShouldBe(A.Today.PlusDays(-1));
    }

    private static string Written(Because because) => string.Join(' ', new[]
    {
        because.Fact, because.Comparator, because.Value?.ToString("0.##",
            CultureInfo.InvariantCulture), because.Word, because.Unit,
    }.Where(part => part is not null));
}
