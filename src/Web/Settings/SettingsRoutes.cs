using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Sanguine.Journal;
using Sanguine.Store;
using Sanguine.Store.Account;
using Sanguine.Web.Serving;
using Sanguine.Web.SignIn;

namespace Sanguine.Web.Settings;

/// <summary>What the person says about themself, how they want to see it, and who may.</summary>
public static class SettingsRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/settings", (Visit visit) => visit.Show<DisplayPage>());
        app.MapPost("/settings/display", (Visit visit, HttpContext http, IFormCollection form) =>
        {
            Keep(http, "theme", form["theme"] is ["light" or "dark"] ? form["theme"].ToString() : null);
            Keep(http, "hand", form["hand"] is ["left"] ? "left" : null);
            Keep(http, "language", form["language"] is ["en" or "zh-CN"] ? form["language"].ToString() : null);
            Save(visit, form);
            return Results.Redirect("/settings?done=saved");
        });
        app.MapGet("/settings/profile", (Visit visit) => visit.Show<ProfilePage>());
        app.MapPost("/settings/profile", IResult (Visit visit, IFormCollection form) => Save(visit, form) is { Count: > 0 } wrong
            ? visit.Show<ProfilePage>((nameof(ProfilePage.Wrong), wrong), (nameof(ProfilePage.Typed), form))
                .With(StatusCodes.Status422UnprocessableEntity)
            : Results.Redirect("/settings/profile?done=saved"));
        app.MapGet("/settings/conditions", (Visit visit) => visit.Show<ConditionsPage>());
        app.MapPost("/settings/conditions", (Visit visit, IFormCollection form) =>
        {
            SaveConditions(visit, form);
            return Results.Redirect("/settings/conditions?done=saved");
        });
        app.MapGet("/settings/restless-legs", (Visit visit) => visit.Show<CriteriaPage>());
        app.MapPost("/settings/restless-legs", (Visit visit, IFormCollection form) =>
        {
            SaveCriteria(visit, form);
            return Results.Redirect("/settings/restless-legs?done=saved");
        });
        app.MapGet("/settings/taking", (Visit visit) => visit.Show<TakingPage>());
        app.MapPost("/settings/taking", IResult (Visit visit, IFormCollection form) => SaveTaking(visit, form) is { Length: > 0 } wrong
            ? visit.Show<TakingPage>((nameof(TakingPage.Wrong), wrong), (nameof(TakingPage.Typed), form))
                .With(StatusCodes.Status422UnprocessableEntity)
            : Results.Redirect("/settings/taking?done=saved"));
        app.MapPost("/settings/taking/end", (Visit visit, [FromForm] string entry, [FromForm] string until) =>
        {
            if (Standing(visit, entry) is { Entry: not null } standing && LocalDatePattern.Iso.Parse(until).Success)
            {
                var data = JsonNode.Parse(standing.DataText.Span)!.AsObject();
                data["until"] = until;
                visit.Write(standing.Entry.Kind, When.On(visit.Now.Date), data);
            }

            return Results.Redirect("/settings/taking?done=saved");
        });
        app.MapPost("/settings/taking/withdraw", (Visit visit, [FromForm] string entry) =>
        {
            if (Standing(visit, entry) is { Entry: not null })
            {
                visit.Write("entry.withdrawn", When.At(visit.Now.ToOffsetDateTime()), new JsonObject { ["withdraws"] = entry });
            }

            return Results.Redirect("/settings/taking?done=withdrawn");
        });
        app.MapGet("/settings/phone", (Visit visit) => visit.Show<PhonesPage>());
        Lock(app);
    }

    /// <summary>The changed fields of the profile as one entry; what was not understood, where something was not.</summary>
    public static List<string> Save(Visit visit, IFormCollection form)
    {
        var (data, wrong) = ProfileForm.Read(form, visit.Profile, visit.Now.Date);
        if (wrong.Count == 0 && data.Count > 0 && !visit.IsExample)
        {
            visit.Write("profile.set", When.On(visit.Now.Date), data);
        }

        return wrong;
    }

    public static void SaveConditions(Visit visit, IFormCollection form)
    {
        if (!visit.IsExample && ConditionForm.Read(form, visit.Profile, visit.Knowledge) is { } data)
        {
            visit.Write("profile.set", When.On(visit.Now.Date), data);
        }
    }

    public static void SaveCriteria(Visit visit, IFormCollection form)
    {
        if (!visit.IsExample && CriteriaNames.Read(form, visit.Review.Record.Criteria) is { Count: > 0 } data)
        {
            visit.Write("criteria.answered", When.On(visit.Now.Date), data);
        }
    }

    /// <summary>What was not understood; empty where it was written.</summary>
    public static System.Collections.Immutable.ImmutableArray<string> SaveTaking(Visit visit, IFormCollection form)
    {
        if (visit.IsExample)
        {
            return [];
        }

        var (draft, wrong) = TakingForm.Read(form, visit);
        if (draft is not null)
        {
            visit.Write(draft.Kind, draft.At, draft.Data);
        }

        return wrong;
    }

    private static StandingEntry Standing(Visit visit, string entry) => visit.IsExample
        ? default
        : Ledger.Of(visit.Journal.Entries).Standing.FirstOrDefault(standing =>
            standing.Entry.Id == entry && standing.Entry.Kind is "medicine.set" or "supplement.set");

    private static void Keep(HttpContext http, string name, string? value)
    {
        if (value is null)
        {
            http.Response.Cookies.Delete(name);
            return;
        }

        http.Response.Cookies.Append(name, value, new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(400),
        });
    }

    private static void Lock(IEndpointRouteBuilder app)
    {
        app.MapGet("/settings/lock", (Visit visit) => visit.Show<LockPage>());
        app.MapPost("/settings/lock", IResult (Visit visit, JournalStore store, HttpContext http, [FromForm] string? next, [FromForm] string? again) =>
        {
            if (store.Account.HasPassphrase)
            {
                return Results.Redirect("/settings/lock");
            }

            if ((next ?? "").Length < OwnerAccount.LeastLength)
            {
                return Complaint(visit, "web.door.length");
            }

            if (next != again)
            {
                return Complaint(visit, "web.lock.differ");
            }

            var key = store.Account.SetPassphrase(next!);
            Guard.Admit(http, store);
            return visit.Show<RecoveryKeyPage>((nameof(RecoveryKeyPage.Key), key.ToString()));
        });
        app.MapPost("/settings/lock/change", IResult (Visit visit, JournalStore store, HttpContext http, [FromForm] string? current, [FromForm] string? next) =>
        {
            if ((next ?? "").Length < OwnerAccount.LeastLength)
            {
                return Complaint(visit, "web.door.length");
            }

            if (store.Account.ChangePassphrase(current ?? "", next!) is not Admission.Ok)
            {
                return Complaint(visit, "web.door.wrong");
            }

            Guard.Admit(http, store);
            return Results.Redirect("/settings/lock?done=saved");
        });
        app.MapPost("/settings/lock/remove", IResult (Visit visit, JournalStore store, HttpContext http, [FromForm] string? current) =>
        {
            if (store.Account.RemovePassphrase(current ?? "") is not Admission.Ok)
            {
                return Complaint(visit, "web.door.wrong");
            }

            http.Response.Cookies.Delete(Guard.Cookie);
            return Results.Redirect("/settings/lock?done=saved");
        });
        app.MapPost("/settings/lock/everywhere", (JournalStore store, IFormCollection _) =>
        {
            store.Account.EndAllSessions();
            return Results.Redirect("/sign-in");
        });
    }

    private static Shown<LockPage> Complaint(Visit visit, string code) =>
        visit.Show<LockPage>((nameof(LockPage.Complaint), visit.Words.Say(code))).With(StatusCodes.Status422UnprocessableEntity);
}
