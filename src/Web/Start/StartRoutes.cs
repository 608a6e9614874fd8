using System.Text.Json.Nodes;
using Sanguine.Journal;
using Sanguine.Web.Settings;

namespace Sanguine.Web.Start;

/// <summary>First run: who begins, then five short steps, each of which can be skipped and found again in Settings.</summary>
public static class StartRoutes
{
    public const int Steps = 5;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/start", (Visit visit) => visit.Show<BeginPage>());
        app.MapPost("/start", IResult (Visit visit, IFormCollection form) =>
        {
            if (visit.IsExample)
            {
                var data = new JsonObject
                {
                    ["language"] = form["language"] == "zh-CN" ? "zh-CN" : "en",
                    ["units"] = form["units"] == "si" ? "si" : "conventional",
                };
                if (form["name"].ToString().Trim() is { Length: > 0 } name)
                {
                    data["name"] = name;
                }

                visit.Write("profile.set", When.On(visit.Now.Date), data, form["id"]);
            }

            return Results.Redirect("/start/1");
        });
        app.MapGet("/start/{step:int:range(1,5)}", IResult (Visit visit, int step) =>
            visit.IsExample ? Results.Redirect("/start") : visit.Show<StepPage>((nameof(StepPage.Step), step)));
        app.MapPost("/start/{step:int:range(1,5)}", IResult (Visit visit, int step, IFormCollection form) =>
        {
            if (visit.IsExample)
            {
                return Results.Redirect("/start");
            }

            var wrong = SettingsRoutes.Save(visit, form);
            if (wrong.Count > 0)
            {
                return visit.Show<StepPage>((nameof(StepPage.Step), step), (nameof(StepPage.Wrong), wrong), (nameof(StepPage.Typed), form))
                    .With(StatusCodes.Status422UnprocessableEntity);
            }

            if (step == 1)
            {
                SettingsRoutes.SaveConditions(visit, form);
            }
            else if (step == 2)
            {
                SettingsRoutes.SaveCriteria(visit, form);
            }

            return Results.Redirect(step < Steps ? $"/start/{step + 1}" : "/?done=started");
        });
    }
}
