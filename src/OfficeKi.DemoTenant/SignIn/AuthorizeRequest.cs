using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>A browser that asks for an authorisation code.</summary>
internal sealed record AuthorizeRequest(string Tenant, IQueryCollection Query)
{
    /// <summary>Length of a SHA-256 hash in base64url.</summary>
    private const int ChallengeLength = 43;

    /// <summary>Our own parameter: the persona picked on the page.</summary>
    private const string PickedParameter = "persona";

    /// <summary>A parameter; null when it is missing, empty or there twice (RFC 6749, 3.1).</summary>
    public string? this[string name] => Query[name] is [{ Length: > 0 } value] ? value : null;

    public string? RedirectUri => this["redirect_uri"];

    public string? Picked => this[PickedParameter];

    public bool IsSilent => this["prompt"] == "none";

    public bool AnswersInFragment => this["response_mode"] == "fragment";

    /// <returns>What is wrong with the request although it may be answered at its redirect address; null when nothing is.</returns>
    public EntraError? CheckForm() =>
        this["response_type"] != "code" || this["response_mode"] is not (null or "query" or "fragment") ? EntraError.UnsupportedResponse
        : this["code_challenge_method"] != "S256" || !IsChallenge(this["code_challenge"]) ? EntraError.ProofKeyRequired
        : null;

    /// <summary>Address of the same request with one persona picked, relative to itself.</summary>
    public string LinkFor(Persona persona)
    {
        var parameters = new QueryBuilder(Query.Where(pair => pair.Key is not (PickedParameter or "prompt")))
        {
            { PickedParameter, persona.Id },
        };
        return parameters.ToString();
    }

    /// <summary>The redirect address with an answer in its query or fragment.</summary>
    public string RedirectWith(IEnumerable<KeyValuePair<string, string>> answer)
    {
        var parameters = new QueryBuilder(answer);
        if (this["state"] is { } state)
        {
            parameters.Add("state", state);
        }

        var text = parameters.ToString()[1..];
        return AnswersInFragment ? $"{RedirectUri}#{text}"
            : RedirectUri!.Contains('?', StringComparison.Ordinal) ? $"{RedirectUri}&{text}"
            : $"{RedirectUri}?{text}";
    }

    private static bool IsChallenge(string? text) =>
        text is { Length: ChallengeLength } && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}
