using Microsoft.AspNetCore.Mvc;
using Sanguine.Store;
using Sanguine.Store.Account;
using Sanguine.Web.Serving;

namespace Sanguine.Web.SignIn;

/// <summary>The way in: by passphrase, or by the recovery key where it is lost.</summary>
public static class SignInRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var open = new OpenAttribute();
        app.MapGet("/sign-in", IResult (Visit visit, JournalStore store) => store.Account.HasPassphrase
            ? visit.Show<SignInPage>((nameof(SignInPage.Back), visit.Asked("back")))
            : Results.Redirect("/")).WithMetadata(open);
        app.MapPost("/sign-in", IResult (Visit visit, JournalStore store, HttpContext http, [FromForm] string? passphrase, [FromForm] string? back) =>
        {
            var outcome = store.Account.SignIn(passphrase ?? "");
            if (outcome is Admission.Ok)
            {
                Guard.Admit(http, store);
                return Results.Redirect(Guard.Back(back));
            }

            return visit.Show<SignInPage>((nameof(SignInPage.Back), back), (nameof(SignInPage.Refused), outcome))
                .With(outcome is Admission.TooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity);
        }).WithMetadata(open);
        app.MapGet("/recover", IResult (Visit visit, JournalStore store) => store.Account.HasPassphrase
            ? visit.Show<RecoverPage>()
            : Results.Redirect("/")).WithMetadata(open);
        app.MapPost("/recover", IResult (Visit visit, JournalStore store, HttpContext http, [FromForm] string? key, [FromForm] string? next) =>
        {
            if ((next ?? "").Length < OwnerAccount.LeastLength)
            {
                return visit.Show<RecoverPage>((nameof(RecoverPage.Key), key), (nameof(RecoverPage.IsShort), true))
                    .With(StatusCodes.Status422UnprocessableEntity);
            }

            var outcome = store.Account.Recover(key ?? "", next!);
            if (outcome is Admission.Recovered recovered)
            {
                Guard.Admit(http, store);
                return visit.Show<RecoveryKeyPage>((nameof(RecoveryKeyPage.Key), recovered.Next.ToString()));
            }

            return visit.Show<RecoverPage>((nameof(RecoverPage.Key), key), (nameof(RecoverPage.Refused), outcome))
                .With(outcome is Admission.TooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity);
        }).WithMetadata(open);
        app.MapPost("/sign-out", (JournalStore store, HttpContext http, IFormCollection _) =>
        {
            if (http.Request.Cookies[Guard.Cookie] is { } token)
            {
                store.Account.EndSession(token);
            }

            http.Response.Cookies.Delete(Guard.Cookie);
            return Results.Redirect("/sign-in");
        });
    }
}
