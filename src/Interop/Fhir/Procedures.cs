using System.Text.Json.Nodes;
using Sanguine.Interop.Text;

namespace Sanguine.Interop.Fhir;

/// <summary>Reads procedures that change how blood is read: transfusions, dialysis, bariatric surgery.</summary>
internal sealed class Procedures(FhirReading reading, HealthProblems problems)
{
    /// <summary>
    /// SNOMED CT: transfusion, of blood product, of packed red cells, of red cells, of whole blood, of packed cells by
    /// vein. Platelets and plasma bring no iron.
    /// </summary>
    private static readonly HashSet<string> Transfusions = new(StringComparer.Ordinal)
    {
        "5447007", "116859006", "71493000", "116863004", "33389009", "180207008",
    };

    public void Read(FhirResource resource)
    {
        var json = resource.Json;
        var codings = Coding.Of(json.Get("code") ?? json.Get("type")).ToArray();
        var label = Plain.Quote(
            $"Procedure {codings.FirstOrDefault().Code} {codings.FirstOrDefault().Display ?? json.Get("code")?.Words()}"
        );
        var isTransfusion = codings.Any(coding =>
            coding.System == CodeSystem.Snomed && Transfusions.Contains(coding.Code));
        var condition = Conditions
            .IdsOf(codings, reading.Tables.Conditions)
            .FirstOrDefault(id => id is "dialysis" or "bariatric-surgery" or "transfusions");
        isTransfusion |= condition == "transfusions";
        var isRetracted = json.Status("status") == "entered-in-error";
        if (!isTransfusion && condition is null)
        {
            reading.Tally.Skip(label, "Sanguine does not use this procedure");
            return;
        }

        if (
            json.Status("status") is "not-done" or "preparation" or "suspended" or "aborted"
            || json.Bool("notPerformed") == true)
        {
            reading.Tally.Skip(label, "it was not done");
            return;
        }

        if (isRetracted && !isTransfusion)
        {
            reading.Tally.Skip(label, "entered in error");
            return;
        }

        if (
            FhirMoment.FirstDay(
                json,
                reading.Zone,
                "performedDateTime",
                "performedPeriod",
                "occurrenceDateTime",
                "occurrencePeriod",
                "date")
            is not { } at)
        {
            reading.Tally.Ask(resource.Question("performedDateTime", $"On which day was '{label}' done?", 1));
        }
        else if (isTransfusion)
        {
            var data = new JsonObject();
            reading.Tally.Keep();
            reading.Add(
                reading.Read(resource, "transfusion", "transfusion.given", at, reading.Updated(json), data, label) with
                {
                    IsRetraction = isRetracted,
                    IsVersioned = true,
                });
        }
        else
        {
            problems.AddCondition(resource, condition!, at);
        }
    }
}
