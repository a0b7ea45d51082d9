namespace OfficeKi.Deploy.Packages;

/// <summary>What goes into an app package.</summary>
/// <param name="Suffix">Part of the file's name: <c>officeki.demo.teams.zip</c>.</param>
/// <param name="IdSetting">Setting with the app's id. Teams only can grow into combined, so they share one; add-ins only can stand beside Teams only.</param>
/// <param name="Without">Properties of the manifest that are left out.</param>
internal sealed record Variant(string Name, string Suffix, string IdSetting, string[] Without)
{
    public static Variant Combined { get; } = new("combined", "", "TEAMS_APP_ID", []);

    public static Variant Teams { get; } = new("teams", ".teams", "TEAMS_APP_ID", ["extensions", "authorization"]);

    public static Variant AddIn { get; } = new("addin", ".addin", "ADDIN_APP_ID", ["composeExtensions", "bots"]);

    public static IReadOnlyList<Variant> All { get; } = [Combined, Teams, AddIn];

    public static Variant? Named(string name) => All.FirstOrDefault(variant => variant.Name == name);
}
