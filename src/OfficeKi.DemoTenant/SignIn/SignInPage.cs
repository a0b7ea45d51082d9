using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>The page where a visitor of the demo picks a persona: plain HTML, a stylesheet, no script.</summary>
internal static class SignInPage
{
    private const string Policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static Task WriteChoiceAsync(HttpContext http, string? languages, IEnumerable<Persona> personas, Func<Persona, string> linkFor)
    {
        var words = SignInWords.For(http, languages);
        var people = new StringBuilder();
        foreach (var persona in personas)
        {
            people.Append(CultureInfo.InvariantCulture, $"""
                <li><a href="{Encode(linkFor(persona))}"><strong>{Encode(persona.DisplayName)}</strong>
                <span>{Encode(persona.JobTitle)}, {Encode(persona.Office)}, {Encode(persona.City)}</span></a></li>

                """);
        }

        return WriteAsync(http, StatusCodes.Status200OK, words, words.Title, $"""
            <p>{Encode(words.Explanation)}</p>
            <ul>
            {people}</ul>
            """);
    }

    /// <summary>The end of a sign-in for a program that has no browser of its own.</summary>
    public static Task WriteDoneAsync(HttpContext http)
    {
        var words = SignInWords.For(http, wanted: null);
        return WriteAsync(http, StatusCodes.Status200OK, words, words.DoneTitle, $"<p>{Encode(words.DoneExplanation)}</p>");
    }

    public static Task WriteErrorAsync(HttpContext http, EntraError error)
    {
        var words = SignInWords.For(http, http.Request.Query["ui_locales"]);
        return WriteAsync(http, StatusCodes.Status400BadRequest, words, words.ErrorTitle, $"""
            <p>{Encode(words.ErrorExplanation)}</p>
            <p lang="en"><code>{Encode(error.Description)}</code></p>
            """);
    }

    private static Task WriteAsync(HttpContext http, int status, SignInWords words, string title, string content)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return http.Response.WriteAsync($"""
            <!doctype html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encode(title)}</title>
            <link rel="stylesheet" href="{Encode(http.Request.PathBase)}{SignInStylesheet.Path}">
            </head>
            <body>
            <main>
            <h1>{Encode(title)}</h1>
            {content}
            </main>
            </body>
            </html>

            """, http.RequestAborted);
    }

    private static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
