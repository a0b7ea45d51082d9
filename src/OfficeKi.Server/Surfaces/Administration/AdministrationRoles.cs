namespace OfficeKi.Server.Surfaces.Administration;

/// <summary>Roles of the directory, as the app registration defines them, for <c>[Authorize(Roles = …)]</c>.</summary>
internal static class AdministrationRoles
{
    public const string Administrator = "Administrator";

    public const string DataProtection = "DataProtection";

    public const string StaffCouncil = "StaffCouncil";

    /// <summary>Whoever may ask to relate an entry of the log to a person.</summary>
    public const string Askers = $"{Administrator},{DataProtection}";

    /// <summary>Whoever may look at how the installation is run.</summary>
    public const string Readers = $"{Administrator},{DataProtection},{StaffCouncil}";
}
