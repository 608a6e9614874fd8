using System.Text.Json.Nodes;
using Sanguine.App.Facts;

namespace Sanguine.Web.Settings;

/// <summary>What is present, and, where "none of the others" is ticked, that the rest is absent. Otherwise the rest stays unknown.</summary>
public static class ConditionForm
{
    /// <summary>The ids in groups, the ones that matter most for safety first.</summary>
    public static readonly (string Name, string[] Ids)[] Groups =
    [
        ("iron", ["hemochromatosis", "hemochromatosis-relative", "hfe-negative", "thalassemia", "thalassemia-trait", "hemolytic-anemia", "sideroblastic-anemia", "transfusions", "iron-allergy", "iron-intolerance", "g6pd-deficiency"]),
        ("organs", ["kidney-disease", "dialysis", "liver-disease", "heart-failure", "heart-block", "clot", "arterial-disease"]),
        ("gut", ["celiac", "ibd-active", "peptic-ulcer-active", "bariatric-surgery", "inflammatory-disease"]),
        ("other", ["restless-legs", "sleep-apnea", "neuropathy", "diabetes", "hypothyroidism", "gout", "kidney-stones-oxalate", "myasthenia-gravis", "depression"]),
    ];

    /// <summary>Null where nothing is told that the profile does not say already.</summary>
    public static JsonObject? Read(IFormCollection form, Profile profile, ClinicalKnowledge knowledge)
    {
        var ticked = form["condition"].OfType<string>().Where(knowledge.Conditions.Ids.Contains).ToHashSet(StringComparer.Ordinal);
        // Conditions under a name of their own decide nothing and are not on the form: they stay.
        var own = profile.Conditions.Where(id => !knowledge.Conditions.Ids.Contains(id));
        var absent = form["noOthers"] == "yes"
            ? knowledge.Conditions.Ids.Except(ticked)
            : profile.NoConditions.Except(ticked);
        var (present, gone) = (ticked.Union(own).Order(StringComparer.Ordinal).ToArray(), absent.Order(StringComparer.Ordinal).ToArray());
        return profile.Conditions.SetEquals(present) && profile.NoConditions.SetEquals(gone)
            ? null
            : new() { ["conditions"] = FactReader.Array(present), ["noConditions"] = FactReader.Array(gone) };
    }
}
