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
    /// Left out, it is final, as in the journal. Unknown is kept as preliminary, which decides nothing, and asked about.
    /// </summary>
    public static LabStatus Of(string? status) => status switch
    {
        null or "" or "final" => new("final", null),
        "amended" or "corrected" or "appended" => new("amended", null),
        "preliminary" or "partial" or "unknown" => new("preliminary", null),
        "entered-in-error" or "entered in error" => new("entered-in-error", null),
        "registered" => new(null, "registered only: there is no result yet"),
        "cancelled" => new(null, "cancelled: it was not measured"),
        _ => new(null, $"its status is '{status}'"),
    };
}
