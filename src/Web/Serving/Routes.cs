using Sanguine.Web.Blood;
using Sanguine.Web.Evidence;
using Sanguine.Web.Flags;
using Sanguine.Web.Food;
using Sanguine.Web.Night;
using Sanguine.Web.Plan;
using Sanguine.Web.Progress;
using Sanguine.Web.Settings;
using Sanguine.Web.SignIn;
using Sanguine.Web.Start;
using Sanguine.Web.Today;

namespace Sanguine.Web.Serving;

/// <summary>Every place of the app.</summary>
public static class Routes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Health.Map(app);
        SignInRoutes.Map(app);
        TodayRoutes.Map(app);
        BloodRoutes.Map(app);
        ImportRoutes.Map(app);
        PlanRoutes.Map(app);
        FoodRoutes.Map(app);
        NightRoutes.Map(app);
        DiaryRoutes.Map(app);
        TrialRoutes.Map(app);
        EvidenceRoutes.Map(app);
        FlagRoutes.Map(app);
        StartRoutes.Map(app);
        SettingsRoutes.Map(app);
        DataRoutes.Map(app);
        app.MapFallback((Visit visit) => visit.Show<Frame.NotFoundPage>().With(StatusCodes.Status404NotFound));
    }
}
