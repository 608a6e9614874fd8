using System.Text.Json.Nodes;
using NodaTime.Text;
using Sanguine.App;
using Sanguine.Journal;
using Sanguine.Outcome;
using Sanguine.Symptoms;
using Sanguine.Web.Serving;

namespace Sanguine.Web.Progress;

/// <summary>A trial on oneself: drawn up, begun, ended.</summary>
public static class TrialRoutes
{
    /// <summary>Nights of a block that count, to choose from; the least is the knowledge's.</summary>
    public static readonly int[] Blocks = [3, 4, 5, 7];

    /// <summary>A seed is a whole number from 1 to this, as the journal reads it.</summary>
    public const int LargestSeed = 9999;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/progress", (Visit visit) => visit.Show<ProgressPage>());
        app.MapGet("/progress/trial", (Visit visit) => visit.Show<TrialPage>());
        app.MapPost("/progress/trial", (Visit visit, IFormCollection form) => Begin(visit, form)).OfTheirOwn();
        app.MapPost("/progress/trial/end", (Visit visit, IFormCollection form) =>
        {
            var trial = form["trial"].ToString();
            if (!visit.IsExample && visit.Review.Record.Trials.Any(run => run.EntryId == trial)
                && visit.Review.Record.TrialEnds.All(end => end.Trial != trial))
            {
                var data = new JsonObject { ["trial"] = trial };
                if (form["reason"].ToString().Trim() is { Length: > 0 } reason)
                {
                    data["reason"] = reason;
                }

                visit.Write("trial.ended", When.On(visit.Now.Date), data, form["id"]);
            }

            return Results.Redirect("/progress?done=trial-ended");
        });
    }

    /// <summary>What this person may try, refused ones too.</summary>
    public static System.Collections.Immutable.ImmutableArray<TrialSubject> Subjects(Visit visit) => TrialSubject.Of(
        visit.Review.Record, visit.Knowledge, visit.Review.On,
        visit.Review.Plan.Withheld.Select(withheld => withheld.Element).OfType<string>().ToHashSet(), visit.Review.Assessment.OpenEmergencies.Any());

    public static TrialRun? Running(Visit visit) => visit.Review.Record.Trials.LastOrDefault(run =>
        run.Ends >= visit.Review.On && visit.Review.Record.TrialEnds.All(end => end.Trial != run.EntryId));

    /// <summary>The evening a trial begins with at the earliest: tonight, or where one is under way, after it.</summary>
    private static IResult Begin(Visit visit, IFormCollection form)
    {
        // What is refused or already under way is not begun by a page that is old.
        var subject = Subjects(visit).FirstOrDefault(subject => subject.Factor == form["factor"]);
        if (subject is not { Refusal: null } || Running(visit) is not null
            || !int.TryParse(form["block"], out var block) || !Blocks.Contains(block)
            || !int.TryParse(form["pairs"], out var pairs) || pairs < (int)visit.Knowledge.Line("trial.pairs") || pairs * 2 * (block + subject.WashoutNights) > TrialPower.LongestNights
            || !int.TryParse(form["seed"], out var seed) || seed is < 1 or > LargestSeed)
        {
            return Results.Redirect("/progress/trial?done=trial-not");
        }

        var starts = LocalDatePattern.Iso.Parse(form["starts"].ToString()) is { Success: true, Value: var day } && day >= visit.Now.Date && day <= visit.Now.Date.PlusDays(30)
            ? day
            : visit.Now.Date;
        var design = TrialDesign.Draw(visit.Knowledge, block, subject.WashoutNights, pairs, seed);
        var run = design.From(
            starts, "", subject.Factor, TrialWords.Question(visit.Words, subject), TrialWords.Condition(visit.Words, subject, 0), TrialWords.Condition(visit.Words, subject, 1));
        visit.Write("trial.started", When.On(visit.Now.Date), JsonNode.Parse(TrialEntry.DataOf(run))!.AsObject(), form["id"]);
        return Results.Redirect("/progress?done=trial");
    }
}
