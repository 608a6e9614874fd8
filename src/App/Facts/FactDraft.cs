using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sanguine.Journal;
using Sanguine.Words;

namespace Sanguine.App.Facts;

/// <summary>An entry before it has an id: what happened, when, and how to say it back.</summary>
public sealed record FactDraft(string Kind, When At, JsonObject Data, Phrase Said);

/// <summary>A fact that was understood, or everything that kept it from being.</summary>
public sealed record FactRead(FactDraft? Draft, ImmutableArray<Problem> Problems);
