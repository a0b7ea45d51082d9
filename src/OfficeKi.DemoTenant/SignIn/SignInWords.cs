using Microsoft.AspNetCore.Http;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>The words of the sign-in page in one language.</summary>
internal sealed record SignInWords(string Language, string Title, string Explanation, string ErrorTitle, string ErrorExplanation, string DoneTitle, string DoneExplanation)
{
    private static readonly SignInWords German = new(
        "de",
        "Anmeldung zur Vorführung",
        "Wählen Sie eine Person aus. Alle Personen und Städte sind erfunden. Sie brauchen kein Passwort.",
        "Die Anmeldung ist nicht möglich",
        "Das Programm, von dem Sie kommen, hat eine Anfrage geschickt, die hier nicht gilt. Schließen Sie dieses Fenster und versuchen Sie es erneut.",
        "Ihre Antwort ist angekommen",
        "Sie können dieses Fenster schließen.");

    private static readonly SignInWords English = new(
        "en",
        "Sign in to the demonstration",
        "Pick a person. All people and cities are invented. You need no password.",
        "You cannot sign in",
        "The program you come from has sent a request that is not valid here. Close this window and try again.",
        "Your answer has arrived",
        "You can close this window.");

    /// <param name="wanted">Languages in order of preference, space separated (OpenID Connect Core, 3.1.2.1); null to go by the browser.</param>
    public static SignInWords For(HttpContext http, string? wanted)
    {
        var preferred = wanted is { Length: > 0 } ? wanted.Split(' ') : http.Request.Headers.AcceptLanguage.ToString().Split(',');
        return preferred.Select(OfLanguage).FirstOrDefault(words => words is not null) ?? German;
    }

    private static SignInWords? OfLanguage(string tag) =>
        tag.AsSpan().Trim().StartsWith("de", StringComparison.OrdinalIgnoreCase) ? German
        : tag.AsSpan().Trim().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English
        : null;
}
