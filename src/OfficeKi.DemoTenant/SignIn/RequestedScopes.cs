namespace OfficeKi.DemoTenant.SignIn;

/// <summary>What a request for a token asks for: one resource, some of its scopes, and the OpenID extras.</summary>
/// <param name="ForGraph">Whether the access token is for Graph; otherwise it is for our API.</param>
/// <param name="Names">Short names as in the claim <c>scp</c>, for example <c>Mail.Read</c>.</param>
/// <param name="AsAsked">The scopes as the client wrote them; MSAL finds tokens in its cache by these.</param>
internal sealed record RequestedScopes(bool ForGraph, IReadOnlyList<string> Names, IReadOnlyList<string> AsAsked, bool WantsRefreshToken)
{
    public const string ApiScope = "access_as_user";

    private const string Default = ".default";

    private static readonly string[] OpenId = ["openid", "profile", "email", "offline_access"];

    /// <returns>The scopes, or null and the error.</returns>
    public static RequestedScopes? Parse(string? scope, string clientId, string graphResource, out EntraError? error)
    {
        var words = (scope ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var resources = words.Except(OpenId, StringComparer.Ordinal).ToList();
        var ofGraph = resources.Where(word => !IsOfApi(word, clientId)).Select(word => ShortName(word, graphResource)).ToList();

        error = words.Length == 0 ? EntraError.InvalidScope
            : ofGraph.Count > 0 && ofGraph.Count < resources.Count ? EntraError.SeveralResources
            : ofGraph.Any(name => name != Default && !GraphScopes.Known.Contains(name)) ? EntraError.UnknownScope
            : null;
        if (error is not null)
        {
            return null;
        }

        var forGraph = resources.Count == 0 || ofGraph.Count > 0;
        IReadOnlyList<string> names = forGraph ? [.. Expand(ofGraph)] : [ApiScope];
        return new(forGraph, names, resources, words.Contains("offline_access", StringComparer.Ordinal));
    }

    private static bool IsOfApi(string scope, string clientId) =>
        scope == ApiScope
        || scope == $"{clientId}/{Default}"
        || scope == $"{clientId}/{ApiScope}"
        || (scope.StartsWith("api://", StringComparison.Ordinal)
            && (scope.EndsWith($"/{ApiScope}", StringComparison.Ordinal) || scope.EndsWith($"/{Default}", StringComparison.Ordinal)));

    private static string ShortName(string scope, string graphResource) =>
        scope.StartsWith($"{graphResource}/", StringComparison.OrdinalIgnoreCase) ? scope[(graphResource.Length + 1)..] : scope;

    private static IEnumerable<string> Expand(List<string> names) =>
        names.Contains(Default) ? GraphScopes.Known.Order(StringComparer.Ordinal) : names.Distinct(StringComparer.Ordinal);
}
