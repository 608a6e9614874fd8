using System.Collections.Immutable;
using Sanguine.Journal;
using Sanguine.Nutrition;

namespace Sanguine.Interop.FoodData;

/// <summary>What one release of USDA FoodData Central gave.</summary>
/// <param name="Foods">Those of SR Legacy, Foundation and FNDDS, in the order of the release; per 100 g.</param>
/// <param name="Read">
/// Foods that were looked at: those kept, those skipped, and those whose own row is among the problems.
/// </param>
/// <param name="Skipped">
/// Kinds of food that are not read, with how many. A remark about the whole file counts none.
/// </param>
/// <param name="Problems">
/// <see cref="Problem.Path"/> is the file inside the archive, and for JSON the place in its list. Of one file the first
/// hundred are named, then how many more there are.
/// </param>
public sealed record FoodDataRelease(
    ImmutableArray<Food> Foods, long Read, ImmutableArray<(string What, int Count)> Skipped,
    ImmutableArray<Problem> Problems);
