using System.Text.Json;
using Sanguine.Medicines;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// Which medicine a resource speaks of: by a concept of its own, or by a Medication it refers to. Its name is the key
/// of the journal; the codes beside it tell the class.
/// </summary>
internal readonly record struct MedicineConcept(string Name, string? RxNorm, string? Atc, bool IsIronByVein)
{
    /// <summary>The medicine, or null where the file does not say which.</summary>
    public static MedicineConcept? Of(FhirResource resource, References references, MedicineTable table)
    {
        var json = resource.Json;
        var five = json.Get("medication");
        var reference = json.Get("medicationReference") ?? five?.Get("reference");
        var target = references.Find(resource, reference);
        var concept = json.Get("medicationCodeableConcept") ?? five?.Get("concept") ?? target?.Json.Get("code");
        var codings = Coding.Of(concept).Concat(target is null ? [] : Ingredients(target.Json)).ToArray();
        var display = reference is { ValueKind: JsonValueKind.Object } named ? named.Str("display") : null;
        return (concept?.Words() ?? display ?? codings.FirstOrDefault().Display) is { } name
            ? new(
                name,
                Best(codings, CodeSystem.RxNorm, code => table.ByRxNorm(code) is not null),
                Best(codings, CodeSystem.Atc, code => table.ClassByAtc(code) is not null),
                codings.Any(coding => IronMedicine.IsByVein(table, coding)) || IronMedicine.IsByVein(table, name))
            : null;
    }

    private static IEnumerable<Coding> Ingredients(JsonElement medication) => medication
        .All("ingredient")
        .Concat(medication.Get("product")?.All("ingredient") ?? [])
        .SelectMany(ingredient => Coding.Of(
            ingredient.Get("itemCodeableConcept") ?? ingredient.Get("item", "concept") ?? ingredient.Get("item")));

    /// <summary>A code the table knows before one it does not know.</summary>
    private static string? Best(Coding[] codings, CodeSystem system, Func<string, bool> isKnown)
    {
        var codes = codings.Where(coding => coding.System == system).Select(coding => coding.Code).ToArray();
        return codes.FirstOrDefault(isKnown) ?? codes.FirstOrDefault();
    }
}
