using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.App.Facts;

namespace Sanguine.Web.Settings;

/// <summary>
/// What a profile form says, as fields of <c>profile.set</c>: only what was changed. What is not known is written as unknown
/// where a fact takes that; a field that was emptied is written empty.
/// </summary>
public static class ProfileForm
{
    public static readonly string[] Facts = ["pregnancy", "planningPregnancy", "breastfeeding", "smoker", "shifts"];

    public static readonly (string Field, string[] Words)[] Choices =
    [
        ("sex", ["female", "male"]), ("menopause", ["pre", "post"]), ("menstruation", ["none", "light", "normal", "heavy"]),
        ("diet", ["omnivore", "pescatarian", "vegetarian", "vegan"]), ("units", ["conventional", "si"]), ("language", ["en", "zh-CN"]),
    ];

    private static readonly string[] Texts = ["name", "country", "crisisContact"], Numbers =
        ["pregnancyWeeks", "heightCm", "weightKg", "altitudeM", "alcoholGramsPerDay"], Times = ["wakeTime", "bedTime"];

    /// <summary>The fields that differ from the profile, and those that were not understood.</summary>
    public static (JsonObject Data, List<string> Wrong) Read(IFormCollection form, Profile profile, LocalDate today)
    {
        var (data, wrong) = (new JsonObject(), new List<string>());
        void Set(string field, JsonNode? value, string now)
        {
            if (form[field].ToString().Trim() != now)
            {
                data[field] = value;
            }
        }

        foreach (var field in Facts.Where(form.ContainsKey))
        {
            Set(field, form[field] == "yes" || form[field] == "no" ? form[field].ToString() : "unknown", ValueOf(profile, field));
        }

        foreach (var (field, words) in Choices.Where(choice => form.ContainsKey(choice.Field)))
        {
            if (words.Contains(form[field].ToString()))
            {
                Set(field, form[field].ToString(), ValueOf(profile, field));
            }
            else if (field == "menopause")
            {
                Set(field, "unknown", ValueOf(profile, field));
            }
        }

        foreach (var field in Texts.Where(form.ContainsKey))
        {
            Set(field, form[field].ToString().Trim(), ValueOf(profile, field));
        }

        foreach (var field in Numbers.Where(field => form[field] is [{ Length: > 0 }]))
        {
            if (NumberText.Read(form[field].ToString()).Number is { Rest: "", Comparator: Quantities.Comparator.Equal } number)
            {
                Set(field, number.Value, ValueOf(profile, field));
            }
            else
            {
                wrong.Add(field);
            }
        }

        foreach (var field in Times.Where(field => form[field] is [{ Length: > 0 }]))
        {
            if (FactReader.TimeOf(form[field].ToString()) is { } time)
            {
                Set(field, FactReader.TimeText(time), ValueOf(profile, field));
            }
            else
            {
                wrong.Add(field);
            }
        }

        if (form["birthDate"] is [{ Length: > 0 } born])
        {
            if (LocalDatePattern.Iso.Parse(born) is { Success: true, Value: var day } && day <= today && day > today.PlusYears(-130))
            {
                Set("birthDate", born, ValueOf(profile, "birthDate"));
            }
            else
            {
                wrong.Add("birthDate");
            }
        }

        return (data, wrong);
    }

    /// <summary>A field as the form writes it; empty where nobody said.</summary>
    public static string ValueOf(Profile profile, string field) => field switch
    {
        "name" => profile.Name ?? "",
        "birthDate" => profile.BirthDate is { } born ? LocalDatePattern.Iso.Format(born) : "",
        "sex" => profile.Sex?.ToString().ToLowerInvariant() ?? "",
        "pregnancy" => Answer(profile.Pregnancy),
        "planningPregnancy" => Answer(profile.PlanningPregnancy),
        "breastfeeding" => Answer(profile.Breastfeeding),
        "smoker" => Answer(profile.Smoker),
        "shifts" => Answer(profile.Shifts),
        "menopause" => profile.Menopause ?? "",
        "menstruation" => profile.Menstruation ?? "",
        "diet" => profile.Diet ?? "",
        "units" => profile.Units ?? "",
        "language" => profile.Language ?? "",
        "country" => profile.Country ?? "",
        "crisisContact" => profile.CrisisContact ?? "",
        "pregnancyWeeks" => Number(profile.PregnancyWeeks),
        "heightCm" => Number(profile.HeightCm),
        "weightKg" => Number(profile.WeightKg),
        "altitudeM" => Number(profile.AltitudeM),
        "alcoholGramsPerDay" => Number(profile.AlcoholGramsPerDay),
        "wakeTime" => profile.WakeTime is { } wake ? FactReader.TimeText(wake) : "",
        "bedTime" => profile.BedTime is { } bed ? FactReader.TimeText(bed) : "",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no field of the profile"),
    };

    private static string Answer(bool? fact) => fact switch { true => "yes", false => "no", null => "" };

    private static string Number(decimal? number) => number is { } value ? Quantities.DecimalText.Normalized(value) : "";
}
