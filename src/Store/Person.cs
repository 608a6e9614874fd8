using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Store;

/// <summary>Somebody whose journal is kept here. Who they are stands in their sealed entries, not here.</summary>
public sealed record Person(Guid Id, Instant Since);

/// <summary>
/// What came of appending: entries already there are counted, and named where they say something else.
/// </summary>
public sealed record Appended(int Added, int Duplicates, ImmutableArray<Problem> Problems);
