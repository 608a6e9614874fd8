namespace Sanguine.Web.Plan;

/// <summary>The plan in its faces, and the letter that asks for tests.</summary>
public static class PlanRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plan", (Visit visit) => visit.Show<PlanPage>((nameof(PlanPage.Face),
            visit.Asked("face") is "clinician" or "traditional" ? visit.Asked("face") : "person")));
        app.MapGet("/plan/letter", (Visit visit) => visit.Show<LetterPage>());
    }
}
