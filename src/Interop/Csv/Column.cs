namespace Sanguine.Interop.Csv;

/// <summary>What a column of a table of results holds.</summary>
internal enum Column
{
    Collected,
    Date,
    Reported,
    Time,
    Marker,
    Loinc,
    Value,
    Comparator,
    Unit,
    Range,
    Low,
    High,
    Lab,
    Method,
    Fasting,
    Note,
    Status,
    Patient,
    PatientName,
    Specimen,

    /// <summary>"Name": the test's where no other column names it, else the person's.</summary>
    Name,

    /// <summary>A column that is known and not needed, such as the laboratory's flag.</summary>
    Ignored,
}
