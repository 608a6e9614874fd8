namespace Sanguine.Interop.Fhir;

/// <summary>FHIR's status of an observation as one of the journal's four.</summary>
internal readonly record struct LabStatus(string? Status, string? Skip)
{
    /// <summary>A newer word has a higher rank.</summary>
    public int Rank => Status switch
    {
        "entered-in-error" => 4,
        "amended" => 3,
        "final" => 2,
        "preliminary" => 1,
        _ => 0,
    };

    /// <summary>
    /// Left out, it is final, as in the journal. Unknown counts as final too, and is asked about: whole systems never
    /// say more, and a dangerous value must not be passed over for a missing word.
    /// </summary>
    public static LabStatus Of(string? status) => status switch
    {
        null or "" or "final" or "unknown" => new("final", null),
        "amended" or "corrected" or "appended" => new("amended", null),
        "preliminary" or "partial" => new("preliminary", null),
        "entered-in-error" or "entered in error" => new("entered-in-error", null),
        "registered" => new(null, "registered only: there is no result yet"),
        "cancelled" => new(null, "cancelled: it was not measured"),
        _ => new(null, $"its status is '{status}'"),
    };
}
