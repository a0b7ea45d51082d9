namespace OfficeKi.DemoTenant.Graph;

/// <summary>Addresses a person would see in the browser, at hosts that can exist nowhere (RFC 2606).</summary>
internal sealed class WebUrls(DemoCity city)
{
    public string OfFile(DemoFile file) => OfPath(file.TenantId, file.DriveId, $"{file.Folder}/{file.Name}");

    public string OfPath(string tenantId, string driveId, string path) =>
        string.Join('/', [Site(tenantId, driveId), .. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString)]);

    public static string OfMail(string id) => $"https://outlook.example/mail/{Uri.EscapeDataString(id)}";

    public static string OfEvent(string id) => $"https://outlook.example/calendar/{Uri.EscapeDataString(id)}";

    public static string OfChat(string id) => $"https://teams.example/l/chat/{Uri.EscapeDataString(id)}";

    /// <summary>Whether a person may have copied this address for that file; letter case and a query do not matter.</summary>
    public bool IsOf(DemoFile file, Uri address) =>
        Uri.TryCreate(OfFile(file), UriKind.Absolute, out var own)
        && Uri.Compare(own, address, UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private string Site(string tenantId, string driveId) =>
        $"https://{Domain(tenantId)}.sharepoint.example/sites/{Uri.EscapeDataString(DriveTree.NameOf(driveId))}";

    private string Domain(string tenantId) =>
        city.Personas.First(persona => persona.TenantId == tenantId).Mail.Split('@')[^1].Split('.')[0];
}
