using System.Collections.Immutable;
using Sanguine.Journal;

namespace Sanguine.Interop;

/// <summary>
/// What one file gave. Every item that was looked at ends in exactly one place: <see cref="Read"/> is
/// <see cref="Kept"/> plus the counts of what was skipped, the problems, and what waits on a question.
/// </summary>
/// <param name="Format">
/// <c>journal</c>, <c>csv</c>, <c>fhir-bundle</c>, <c>fhir-ndjson</c>, <c>fhir-resource</c> or <c>unknown</c>.
/// </param>
/// <param name="Read">Rows, filled cells (where a column is a marker), resources, or lines of a journal.</param>
/// <param name="Kept">Items that went into entries; several conditions are one entry.</param>
/// <param name="Entries">In the order of an export. One whose id the journal already holds is a duplicate.</param>
public sealed record ImportOutcome(
    string File, string Format, int Read, int Kept, ImmutableArray<Entry> Entries, ImmutableArray<Skipped> Skipped,
    ImmutableArray<Problem> Problems, ImmutableArray<ImportQuestion> Questions);

/// <summary>
/// What was left out and why; <paramref name="Count"/> items of it. A remark about the whole file counts none.
/// </summary>
public sealed record Skipped(string What, string Why, int Count);

/// <summary>
/// What must be answered before something is used. <paramref name="Unread"/> items wait for the answer and were not
/// stored; none where the result was stored as it stands.
/// </summary>
public sealed record ImportQuestion(int? Line, string? Path, string Field, string Question, int Unread);
