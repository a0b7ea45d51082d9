namespace OfficeKi.DemoTenant.SignIn;

/// <summary>The device code grant: the program asks again and again until the person has answered.</summary>
/// <remarks>Source: RFC 8628, 3.4 and 3.5; error names as in Microsoft identity platform, device authorization grant.</remarks>
internal sealed class DeviceGrant(DeviceCodes codes, Obstacles obstacles, Registration registration)
{
    public const string GrantType = "urn:ietf:params:oauth:grant-type:device_code";

    /// <summary>What MSAL sends instead; Entra takes both.</summary>
    public const string ShortGrantType = "device_code";

    public TokenOutcome Redeem(TokenRequest request)
    {
        var begun = codes.OfDevice(request["device_code"]);
        return Check(request, begun) is { } error
            ? new TokenOutcome.Refused(error)
            : new TokenOutcome.Granted(new(begun!.Given!.Persona!, confidential: false), begun.Scopes);
    }

    private EntraError? Check(TokenRequest request, DeviceAuthorization? begun) =>
        registration.Check(request, secretRequired: false) is { } wrongClient ? wrongClient
        : request["device_code"] is null ? EntraError.MissingParameter("device_code")
        : begun is null || begun.Tenant != request.Tenant ? EntraError.BadDeviceCode
        : codes.IsOver(begun) ? EntraError.DeviceCodeExpired
        : begun.Given is not { } answer ? EntraError.AuthorizationPending
        : !codes.Take(begun) ? EntraError.BadDeviceCode
        : answer.Persona is not { } persona ? EntraError.Declined
        : persona.Licensed ? obstacles.Check(persona)
        : EntraError.NotAssigned;
}
