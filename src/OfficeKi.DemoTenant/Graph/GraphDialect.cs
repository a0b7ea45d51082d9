namespace OfficeKi.DemoTenant.Graph;

/// <summary>How one workload behind Graph words its refusals; they never agreed on one way.</summary>
internal sealed record GraphDialect(string NotFoundCode, string NotFoundMessage, string DeniedCode, string DeniedMessage)
{
    public static GraphDialect Directory { get; } = new(
        "Request_ResourceNotFound", "Resource does not exist or one of its queried reference-property objects are not present.",
        "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

    public static GraphDialect Drive { get; } = new(
        "itemNotFound", "The resource could not be found.",
        "accessDenied", "Access denied");

    public static GraphDialect Outlook { get; } = new(
        "ErrorItemNotFound", "The specified object was not found in the store.",
        "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    public static GraphDialect Teams { get; } = new(
        "NotFound", "NotFound",
        "Forbidden", "Missing scope permissions on the request.");
}

/// <summary>Which scopes an endpoint asks for (any one of them; none means any token) and whose words it uses.</summary>
internal sealed record GraphNeed(GraphDialect Dialect, IReadOnlyList<string> AnyScope);
