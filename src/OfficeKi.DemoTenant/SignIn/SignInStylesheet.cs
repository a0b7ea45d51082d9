using Microsoft.AspNetCore.Http;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>The stylesheet of the sign-in page, from the assembly.</summary>
internal static class SignInStylesheet
{
    public const string Path = "/demo/sign-in.css";

    public static async Task AnswerAsync(HttpContext http)
    {
        http.Response.ContentType = "text/css; charset=utf-8";
        http.Response.Headers.CacheControl = "max-age=3600";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        await using var sheet = typeof(SignInStylesheet).Assembly.GetManifestResourceStream("sign-in.css")!;
        await sheet.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
