using OfficeKi.Deploy.Environments;
using OfficeKi.Deploy.Templates;

namespace OfficeKi.Deploy.Packages;

/// <summary>All files a package is made from, filled for one environment.</summary>
internal sealed record AppFiles(EnvironmentFile Environment, Template Manifest, Template English, Template Word, Template Outlook, Template Registration)
{
    public static AppFiles Read(string root, EnvironmentFile environment) => new(
        environment,
        Template.Fill(root, "appPackage/manifest.json", environment),
        Template.Fill(root, "appPackage/en-us.json", environment),
        Template.Fill(root, "manifest/word.xml", environment),
        Template.Fill(root, "manifest/outlook.xml", environment),
        Template.Fill(root, "aad.manifest.json", environment));

    public IReadOnlyList<Template> Templates => [Manifest, English, Word, Outlook, Registration];
}
