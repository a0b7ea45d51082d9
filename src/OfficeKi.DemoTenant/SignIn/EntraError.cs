namespace OfficeKi.DemoTenant.SignIn;

/// <summary>A refusal as Entra words it: OAuth error, AADSTS number and one sentence.</summary>
/// <param name="Suberror">What MSAL classifies the error by, or null.</param>
/// <param name="Claims">Claims the next sign-in has to bring, as JSON, or null.</param>
/// <remarks>Numbers and OAuth errors as in Microsoft's list of AADSTS codes; the sentences are shortened and carry no input.</remarks>
internal sealed record EntraError(string Error, int Code, string Message, int Status = 400, string? Suberror = null, string? Claims = null)
{
    public string Description => $"AADSTS{Code}: {Message}";

    public static EntraError MissingParameter(string name) =>
        new("invalid_request", 900144, $"The request body must contain the following parameter: '{name}'.");

    public static EntraError UnknownTenant { get; } = new("invalid_request", 90002, "Tenant not found.");

    public static EntraError UnknownClient { get; } =
        new("unauthorized_client", 700016, "Application with this identifier was not found in the directory.");

    public static EntraError WrongSecret { get; } = new("invalid_client", 7000215, "Invalid client secret provided.", 401);

    public static EntraError MissingSecret { get; } =
        new("invalid_client", 7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.", 401);

    public static EntraError UnsupportedGrant { get; } =
        new("unsupported_grant_type", 70003, "The app requested an unsupported grant type.");

    public static EntraError InvalidScope { get; } = new("invalid_scope", 70011, "The provided value for the input parameter 'scope' isn't valid.");

    public static EntraError UnknownScope { get; } =
        new("invalid_scope", 650053, "The application asked for a scope that doesn't exist on the resource.");

    public static EntraError SeveralResources { get; } =
        new("invalid_request", 28000, "Provided value for the input parameter 'scope' isn't valid because it contains more than one resource.");

    public static EntraError UnknownRedirectUri { get; } =
        new("invalid_request", 50011, "The redirect URI specified in the request does not match the redirect URIs configured for the application.");

    public static EntraError UnsupportedResponse { get; } =
        new("unsupported_response_type", 700054, "The requested 'response_type' or 'response_mode' is not enabled for the application.");

    public static EntraError ProofKeyRequired { get; } =
        new("invalid_request", 9002325, "Proof Key for Code Exchange is required for cross-origin authorization code redemption.");

    public static EntraError WrongVerifier { get; } =
        new("invalid_grant", 501481, "The Code_Verifier does not match the code_challenge supplied in the authorization request.");

    public static EntraError UnknownCode { get; } =
        new("invalid_grant", 70008, "The provided authorization code or refresh token has expired or was never issued.");

    public static EntraError UsedCode { get; } = new("invalid_grant", 54005, "OAuth2 Authorization code was already redeemed.");

    public static EntraError OtherRedirectUri { get; } =
        new("invalid_grant", 500112, "The reply address does not match the reply address provided when requesting the authorization code.");

    public static EntraError NobodySignedIn { get; } =
        new("login_required", 50058, "A silent sign-in request was sent but no user is signed in.");

    public static EntraError NotAssigned { get; } =
        new("access_denied", 50105, "The signed in user is not assigned to a role for the application.");

    public static EntraError WrongPassword { get; } =
        new("invalid_grant", 50126, "Error validating credentials due to invalid username or password.");

    public static EntraError MalformedAssertion { get; } = new("invalid_request", 50027, "JWT token is invalid or malformed.");

    public static EntraError UnsignedAssertion { get; } =
        new("invalid_grant", 50013, "Assertion failed signature validation.");

    public static EntraError AssertionForOther { get; } =
        new("invalid_grant", 500131, "Assertion audience does not match the Client app presenting the assertion.");

    public static EntraError AssertionExpired { get; } = new("invalid_grant", 500133, "Assertion is not within its valid time range.");

    public static EntraError AssertionOfOtherTenant { get; } =
        new("invalid_grant", 50020, "User account from identity provider does not exist in this tenant and cannot access the application.");

    public static EntraError AssertionWithoutScope { get; } =
        new("invalid_grant", 7000114, "Application is not allowed to make application on-behalf-of calls.");

    public static EntraError ConsentRequired { get; } =
        new("invalid_grant", 65001, "The user or administrator has not consented to use the application.", Suberror: "consent_required");

    public static EntraError MultiFactorRequired { get; } =
        new(
            "interaction_required",
            50076,
            "Due to a configuration change made by your administrator, you must use multi-factor authentication.",
            Suberror: "basic_action",
            Claims: """{"access_token":{"capolids":{"essential":true,"values":["b3f8a1c2-5d64-4e0f-9a77-2c1d0e9f8a55"]}}}""");

    public static EntraError AuthorizationPending { get; } =
        new("authorization_pending", 70016, "OAuth 2.0 device flow error. Authorization is pending. Continue polling.");

    public static EntraError BadDeviceCode { get; } = new("bad_verification_code", 70018, "Invalid verification code.");

    public static EntraError DeviceCodeExpired { get; } =
        new("expired_token", 70020, "The provided value for the input parameter 'device_code' is not valid. This device code has expired.");

    public static EntraError Declined { get; } = new("authorization_declined", 65004, "User declined to consent to access the app.");

    public static EntraError Revoked { get; } =
        new("invalid_grant", 50173, "The provided grant has expired due to it being revoked, a fresh auth token is needed.");
}
