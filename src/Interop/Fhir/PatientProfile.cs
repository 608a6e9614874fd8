using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.Interop.Text;
using Sanguine.Journal;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// What a Patient resource tells of the person: name, birth date or year, sex (female and male only), country.
/// Addresses and numbers are not taken into the journal, not even as the original text.
/// </summary>
internal static class PatientProfile
{
    public static void Read(FhirReading reading, FhirResource resource)
    {
        var (json, data) = (resource.Json, new JsonObject());
        if (PatientName.Of(json) is { } name)
        {
            data["name"] = name;
        }

        LocalDate? born = null;
        if (json.Str("birthDate") is { } birth)
        {
            var day = LocalDatePattern.Iso.Parse(birth.Length > 10 ? birth[..10] : birth);
            if (day.Success)
            {
                born = day.Value;
                data["birthDate"] = LocalDatePattern.Iso.Format(day.Value);
            }
            else if (birth.Length >= 4 && int.TryParse(birth[..4], out var year) && year is >= 1880 and <= 2199)
            {
                born = new LocalDate(year, 1, 1);
                data["birthYear"] = year;
            }
        }

        if (json.Str("gender")?.ToLowerInvariant() is "female" or "male")
        {
            data["sex"] = json.Str("gender")!.ToLowerInvariant();
        }

        if (
            json.All("address")
                .Select(address => CountryOf(address.Str("country")))
                .FirstOrDefault(known => known is not null) is
            { } country)
        {
            data["country"] = country;
        }

        var updated = reading.Updated(json);
        if (data.Count == 0 || (born is null && updated is null))
        {
            reading.Tally.Skip(
                "Patient",
                data.Count == 0 ? "says nothing that is used" : "gives neither a birth date nor when it was written");
            return;
        }

        // Who somebody is holds from birth on, for reviews of any day.
        var at = When.On(born ?? updated!.Value.InUtc().Date);
        reading.Tally.Keep();
        reading.Add(
            new(
                reading.Entry(
                    $"fhir|{reading.Patient}|person|{Imported.Text(data)}",
                    "profile.set",
                    at,
                    updated,
                    data,
                    Original(json)),
                "Patient"));
    }

    private static string? CountryOf(string? text) => Plain.Folded(text ?? "") switch
    {
        { Length: 2 } code when code.All(char.IsAsciiLetterLower) => code == "uk" ? "GB" : code.ToUpperInvariant(),
        "usa" or "unitedstates" or "unitedstatesofamerica" => "US",
        "gbr" or "unitedkingdom" or "greatbritain" or "england" or "scotland" or "wales" => "GB",
        "deu" or "germany" or "deutschland" => "DE",
        "aut" or "austria" or "osterreich" => "AT",
        "che" or "switzerland" or "schweiz" or "suisse" => "CH",
        "fra" or "france" => "FR",
        "esp" or "spain" or "espana" => "ES",
        "ita" or "italy" or "italia" => "IT",
        "nld" or "netherlands" or "nederland" => "NL",
        "can" or "canada" => "CA",
        "aus" or "australia" => "AU",
        "chn" or "china" or "中国" => "CN",
        _ => null,
    };

    private static string Original(JsonElement json)
    {
        var kept = new JsonObject();
        foreach (var field in new[] { "resourceType", "id", "birthDate", "gender" })
        {
            if (json.Str(field) is { } text)
            {
                kept[field] = text;
            }
        }

        return Imported.Text(kept);
    }
}
