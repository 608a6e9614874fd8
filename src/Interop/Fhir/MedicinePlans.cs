using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.Interop.Text;
using Sanguine.Journal;
using Sanguine.Medicines;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// Reads what is taken: statements, prescriptions and orders. Prescriptions of one medicine follow each other, and one
/// that still runs has the last word.
/// </summary>
internal sealed class MedicinePlans(FhirReading reading)
{
    private readonly List<Plan> plans = [];

    private sealed record Plan(
        FhirResource Resource,
        MedicineConcept Medicine,
        When Since,
        LocalDate? Until,
        bool IsOpen,
        Instant Written);

    public void Read(FhirResource resource)
    {
        if (MedicineConcept.Of(resource, reading.References, reading.Tables.Medicines) is not { } medicine)
        {
            reading.Tally.Report(resource.Problem("medication", "it does not say which medicine it is",
                "put the Medication it refers to into the same file, or add the medicine by hand"));
            return;
        }

        var label = Plain.Quote(medicine.Name);
        if (NotTaken(resource.Json) is { } why)
        {
            reading.Tally.Skip(label, why);
            return;
        }

        var since = FhirMoment.FirstDay(
            resource.Json,
            reading.Zone,
            "effectivePeriod",
            "effectiveDateTime",
            "dosageInstruction.timing.repeat.boundsPeriod.start",
            "dosage.timing.repeat.boundsPeriod.start",
            "authoredOn",
            "dateWritten",
            "dateAsserted",
            "dispenseRequest.validityPeriod",
            "meta.lastUpdated");
        if (since is not { } start)
        {
            reading.Tally.Ask(
                resource.Question("effectivePeriod", $"Since when is '{label}' taken? It has no date.", 1));
        }
        else if (medicine.IsIronByVein)
        {
            Infusion(resource, medicine, start, label);
        }
        else
        {
            var until = FhirMoment
                .FirstDay(
                    resource.Json,
                    reading.Zone,
                    "effectivePeriod.end",
                    "dateEnded",
                    "dosageInstruction.timing.repeat.boundsPeriod.end",
                    "dosage.timing.repeat.boundsPeriod.end")
                ?.Date;
            reading.Tally.Keep();
            plans.Add(new(
                resource, medicine, start, until, resource.Json.Status("status") is not ("completed" or "stopped"),
                reading.Updated(resource.Json) ?? start.Instant));
        }
    }

    /// <summary>Adds the entries, one a statement, in the order in which they hold.</summary>
    public void Close()
    {
        foreach (var medicine in plans.GroupBy(plan => Taking.KeyOf(plan.Medicine.Name), StringComparer.Ordinal))
        {
            var inOrder = medicine
                .OrderBy(plan => plan.IsOpen).ThenBy(plan => plan.Since.Instant).ThenBy(plan => plan.Written)
                .ThenBy(plan => plan.Resource.Key, StringComparer.Ordinal)
                .ToArray();
            Instant? before = null;
            foreach (var plan in inOrder)
            {
                var written =
                    plan.Written > before || before is null ? plan.Written : before.Value + Duration.FromSeconds(1);
                reading.Add(Entry(plan, written, isLast: plan == inOrder[^1]));
                before = written;
            }
        }
    }

    private Found Entry(Plan plan, Instant written, bool isLast)
    {
        var (json, medicine) = (plan.Resource.Json, plan.Medicine);
        var data = new JsonObject { ["name"] = medicine.Name };
        Put("rxnorm", medicine.RxNorm);
        Put("atc", medicine.Atc);
        Put("dose", Dosage.Words(json));
        if (Dosage.Times(json) is { Length: > 0 } times)
        {
            data["times"] = new JsonArray([.. times.Select(time => JsonValue.Create(time))]);
        }

        data["since"] = LocalDatePattern.Iso.Format(plan.Since.Date);

        // One that ended on an unknown day and was prescribed again went on; the last one ended when last heard of.
        var until = plan.Until ?? (plan.IsOpen || !isLast ? null : plan.Since.Date);
        Put("until", until is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Put("prescribed", plan.Resource.Type == "MedicationStatement" ? null : "yes");
        return reading.Read(
            plan.Resource,
            "medicine",
            "medicine.set",
            plan.Since,
            written,
            data,
            Plain.Quote(medicine.Name)) with
        {
            IsVersioned = true,
            Rank = plan.IsOpen ? 0 : 1,
        };

        void Put(string field, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                data[field] = text;
            }
        }
    }

    /// <summary>
    /// Iron by vein is no plan: a statement that it was given is an infusion, an order must be asked about.
    /// </summary>
    private void Infusion(FhirResource resource, MedicineConcept medicine, When at, string label)
    {
        if (resource.Type == "MedicationStatement" && resource.Json.Status("status") == "completed")
        {
            Administrations.Infusion(reading, resource, medicine, at, isRetraction: false);
        }
        else
        {
            reading.Tally.Ask(
                resource.Question(
                    "status",
                    $"Was '{label}' given, and on which day? An order alone does not say; add it as infusion.given.",
                    1));
        }
    }

    private static string? NotTaken(JsonElement json)
    {
        if (json.Bool("wasNotTaken") == true || json.Str("taken") == "n")
        {
            return "it was not taken";
        }

        return (json.Status("status"), json.Str("intent")) switch
        {
            ("entered-in-error", _) => "entered in error",
            ("not-taken", _) => "it was not taken",
            ("cancelled" or "draft" or "intended" or "on-hold", _) =>
                $"it is not being taken ({json.Status("status")})",
            (_, "proposal" or "plan") => "it was only proposed",
            _ => null,
        };
    }
}
