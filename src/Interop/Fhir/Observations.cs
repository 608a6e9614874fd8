using System.Text.Json;
using System.Text.Json.Nodes;
using Sanguine.Interop.Text;
using Sanguine.Journal;
using Sanguine.Quantities;

namespace Sanguine.Interop.Fhir;

/// <summary>Reads observations, each component for itself, as results of the laboratory.</summary>
internal sealed class Observations(FhirReading reading, ReportIndex reports)
{
    private static readonly string[] Members = ["hasMember", "related", "component"];

    private readonly List<(FhirResource Resource, string Label)> ofUnknownStatus = [];

    public void Read(FhirResource resource)
    {
        var components = resource.Json.All("component").ToArray();
        var whole = ObservedValue.Of(resource.Json, null);
        if (components.Length == 0 || !whole.IsEmpty)
        {
            Read(resource, resource.Json, "");
        }

        foreach (var (component, index) in components.Select((component, index) => (component, index)))
        {
            Read(
                resource,
                component,
                $"component {Coding.Of(component.Get("code")).FirstOrDefault().Code ?? $"{index}"}");
        }
    }

    /// <summary>Asks once about results whose source does not know whether they are final.</summary>
    public void Close()
    {
        if (ofUnknownStatus is [var (resource, label), ..])
        {
            reading.Tally.Ask(
                resource.Question(
                    "status",
                    $"The source does not say whether {ofUnknownStatus.Count} of its results are final, such as '{label}'. "
                    + "They count as final: are they?",
                    0));
        }
    }

    /// <param name="holder">The observation, or one of its components.</param>
    private void Read(FhirResource resource, JsonElement holder, string part)
    {
        var code = LabCode.Of(holder, reading.Tables);
        if (PregnancyStatus.Is(holder))
        {
            PregnancyStatus.Read(reading, resource, holder);
        }
        else if (code.Fault is { } fault)
        {
            reading.Tally.Report(resource.Problem("code", fault, $"correct the code of '{code.Label}' at its source"));
        }
        else if (code.Question is { } question)
        {
            reading.Tally.Ask(resource.Question("code", question, 1));
        }
        else if (code.Marker is null)
        {
            reading.Tally.Skip(code.Label, code.Skip!);
        }
        else if (LabStatus.Of(resource.Json.Status("status")) is { Skip: { } skip })
        {
            reading.Tally.Skip(code.Label, skip);
        }
        else
        {
            Read(resource, holder, part, code, ObservedValue.Of(holder, code.Marker));
        }
    }

    private void Read(FhirResource resource, JsonElement holder, string part, LabCode code, ObservedValue value)
    {
        var status = LabStatus.Of(resource.Json.Status("status"));
        if (value.Fault is { } fault)
        {
            reading.Tally.Report(resource.Problem("value", fault, "correct the value at its source"));
        }
        else if (value.Question is { } question)
        {
            reading.Tally.Ask(resource.Question("value", question, 1));
        }
        else if (value.Number < 0)
        {
            reading.Tally.Report(
                resource.Problem(
                    "value",
                    $"{code.Marker!.Id} {value.Number} is below nothing",
                    "no such result can be negative: correct it"));
        }
        else if (value.IsEmpty && status.Status != "entered-in-error")
        {
            NoValue(resource, holder, code);
        }
        else if (DateOf(resource, code) is { } at)
        {
            Keep(resource, holder, part, code, value, status, at);
        }
    }

    private void NoValue(FhirResource resource, JsonElement holder, LabCode code)
    {
        if ((holder.Get("dataAbsentReason") ?? resource.Json.Get("dataAbsentReason")) is { } reason)
        {
            reading.Tally.Skip(
                code.Label,
                $"no value: {Plain.Quote(reason.Words() ?? reason.AsText() ?? "no reason is given")}");
        }
        else if (Members.Any(member => holder.Get(member) is not null))
        {
            reading.Tally.Skip(code.Label, "a heading: its members are read each for themselves");
        }
        else
        {
            reading.Tally.Report(
                resource.Problem(
                    "value",
                    $"{code.Marker!.Id} has no value, and no reason why",
                    "add the result by hand, or ask the source for it"));
        }
    }

    private When? DateOf(FhirResource resource, LabCode code)
    {
        var moment =
            FhirMoment.First(
                resource.Json,
                reading.Zone,
                "effectiveDateTime",
                "effectiveInstant",
                "effectivePeriod",
                "effectiveTiming",
                "appliesDateTime",
                "appliesPeriod")
            ?? (
                reading.References.Find(resource, resource.Json.Get("specimen")) is { } specimen
                    ? FhirMoment.First(
                        specimen.Json,
                        reading.Zone,
                        "collection.collectedDateTime",
                        "collection.collectedPeriod")
                    : null)
            ?? reports.DateFor(resource)
            ?? FhirMoment.First(resource.Json, reading.Zone, "issued");
        if (moment?.At is { } at)
        {
            return at;
        }

        if (moment is null || moment.Value.NamesNoDay)
        {
            reading.Tally.Ask(resource.Question("effectiveDateTime",
                moment is null
                    ? $"On which day was the blood for '{code.Label}' drawn? The result does not say."
                    : $"On which day of {moment.Value.Text} was the blood for '{code.Label}' drawn?",
                1));
        }
        else
        {
            reading.Tally.Report(
                resource.Problem(
                    "effectiveDateTime",
                    $"'{Plain.Quote(moment.Value.Text)}' is no date",
                    "write it as 2026-10-12T08:10:00+02:00"));
        }

        return null;
    }

    private void Keep(
        FhirResource resource,
        JsonElement holder,
        string part,
        LabCode code,
        ObservedValue value,
        LabStatus status,
        When at)
    {
        var data = new JsonObject { ["marker"] = code.Marker!.Id };
        Put("loinc", code.Loinc);
        if (value.Number is { } number)
        {
            data["value"] = number;
            Put("comparator", Amount.Symbol(value.Comparator));
            AskAboutUnit(resource, code, new(number, value.Comparator), value);
        }
        else
        {
            data["text"] = value.Words ?? "entered in error";
        }

        Put("unit", value.Unit);
        var sameness =
            $"{data.ToJsonString()}|{Unit.Normalize(value.Unit)}|{at}|"
            + (status.Status == "entered-in-error" ? resource.Key : "");
        if (
            (
                ObservedRange.Of(holder, value.Unit)
                ?? (part.Length > 0 ? ObservedRange.Of(resource.Json, value.Unit) : null)) is
            { } range)
        {
            data["range"] = range;
        }

        Sampling.Put(reading, resource, data);
        Put("lab", reports.LabFor(resource));
        Put("method", resource.Json.Get("method")?.Words());
        data["status"] = status.Status;
        Put("note", resource.Json.Notes());
        if (resource.Json.Status("status") == "unknown")
        {
            ofUnknownStatus.Add((resource, code.Label));
        }

        reading.Tally.Keep();
        var recorded =
            reading.Updated(resource.Json) ?? FhirMoment.FirstDay(resource.Json, reading.Zone, "issued")?.Instant;
        reading.Add(
            reading.Read(resource, $"{code.Marker.Id}|{part}", "lab.result", at, recorded, data, code.Label) with
            {
                IsVersioned = true,
                Rank = status.Rank,
                Sameness = sameness,
            });

        void Put(string field, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                data[field] = text;
            }
        }
    }

    private void AskAboutUnit(FhirResource resource, LabCode code, Amount amount, ObservedValue value)
    {
        var question = value.UnitConflict is { } conflict
            ? $"{code.Marker!.Id} {amount}: {conflict}. Which is right? It was stored without a unit."
            : UnitDoubt.Of(reading.Tables.Markers, code.Marker!, amount, value.Unit, code.Loinc);
        if (question is not null)
        {
            reading.Tally.Ask(resource.Question("valueQuantity.unit", question, 0));
        }
    }
}
