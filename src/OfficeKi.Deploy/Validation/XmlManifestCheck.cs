using System.Xml;
using System.Xml.Linq;
using OfficeKi.Core;
using OfficeKi.Deploy.Templates;

namespace OfficeKi.Deploy.Validation;

/// <summary>Structure of an add-in-only manifest. Microsoft ships no schema for these, and its own check needs the network.</summary>
/// <remarks>Source: reference of the Office add-in manifest (XML): required elements, order, limits; VersionOverrides 1.1 stands inside 1.0.</remarks>
internal sealed class XmlManifestCheck
{
    private const int LongestFile = 256 * 1024;

    private static readonly XNamespace App = "http://schemas.microsoft.com/office/appforoffice/1.1";
    private static readonly XNamespace Types = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly Dictionary<string, XNamespace[]> Overrides = new()
    {
        ["TaskPaneApp"] = ["http://schemas.microsoft.com/office/taskpaneappversionoverrides"],
        ["MailApp"] = ["http://schemas.microsoft.com/office/mailappversionoverrides", "http://schemas.microsoft.com/office/mailappversionoverrides/1.1"],
    };

    /// <summary>Children of the root in their order; a question mark marks what may be missing.</summary>
    private static readonly Dictionary<string, string[]> Order = new()
    {
        ["TaskPaneApp"] = ["Id", "AlternateId?", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements?", "DefaultSettings", "Permissions", "VersionOverrides"],
        ["MailApp"] = ["Id", "AlternateId?", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "FormSettings", "Permissions", "Rule", "DisableEntityHighlighting?", "VersionOverrides"],
    };

    private static readonly Dictionary<string, int> Longest = new() { ["DisplayName"] = 125, ["ProviderName"] = 125, ["Description"] = 250, ["ShortStrings"] = 125, ["LongStrings"] = 250 };

    private readonly Template _template;
    private readonly List<Problem> _problems = [];

    private XmlManifestCheck(Template template) => _template = template;

    public static IReadOnlyList<Problem> Check(Template template)
    {
        var check = new XmlManifestCheck(template);
        if (check.Parse() is { } root)
        {
            check.Root(root);
        }

        return check._problems;
    }

    private XElement? Parse()
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(_template.Text), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException broken)
        {
            _problems.Add(_template.At(broken.LineNumber, broken.LinePosition, new("Das ist kein gültiges XML.", "This is no valid XML.")));
            return null;
        }
    }

    private void Root(XElement root)
    {
        var kind = (string?)root.Attribute(Xsi + "type") ?? "";
        if (root.Name != App + "OfficeApp" || !Order.TryGetValue(kind, out var order))
        {
            Wrong(root, "Erwartet wird OfficeApp mit xsi:type TaskPaneApp oder MailApp.", "OfficeApp with xsi:type TaskPaneApp or MailApp is expected.");
            return;
        }

        if (_template.Text.Length > LongestFile)
        {
            Wrong(root, "Die Datei ist größer als 256 KB.", "The file is larger than 256 KB.");
        }

        CheckOrder(root, order);
        CheckTexts(root);
        CheckAddresses(root);
        CheckOverrides(root.Elements().Where(element => element.Name.LocalName == "VersionOverrides"), root, Overrides[kind]);
    }

    private void CheckOrder(XElement root, string[] order)
    {
        var names = order.Select(name => name.TrimEnd('?')).ToList();
        foreach (var missing in order.Where(name => !name.EndsWith('?') && root.Elements().All(element => element.Name.LocalName != name)))
        {
            Wrong(root, $"<{missing}> fehlt.", $"<{missing}> is missing.");
        }

        var last = -1;
        foreach (var element in root.Elements())
        {
            var place = names.IndexOf(element.Name.LocalName);
            if (place < 0)
            {
                Wrong(element, $"<{element.Name.LocalName}> gibt es hier nicht.", $"<{element.Name.LocalName}> does not exist here.");
            }
            else if (place <= last)
            {
                Wrong(element, $"<{element.Name.LocalName}> steht an der falschen Stelle oder doppelt.", $"<{element.Name.LocalName}> stands in the wrong place or twice.");
            }

            last = Math.Max(last, place);
        }
    }

    private void CheckTexts(XElement root)
    {
        if (root.Element(App + "Id") is { } id && !Guid.TryParseExact(id.Value, "D", out _))
        {
            Wrong(id, "Erwartet wird eine Kennung (UUID).", "An id (UUID) is expected.");
        }

        if (root.Element(App + "Version") is { } version && (!Version.TryParse(version.Value, out var parts) || parts.Revision < 0))
        {
            Wrong(version, "Erwartet werden vier Zahlen wie 1.0.0.0.", "Four numbers like 1.0.0.0 are expected.");
        }

        foreach (var element in root.Descendants())
        {
            var rule = element.Name.LocalName is "String" ? element.Parent?.Name.LocalName : element.Name.LocalName is "Override" ? (element.Parent?.Name.LocalName is "String" ? element.Parent.Parent : element.Parent)?.Name.LocalName : element.Name.LocalName;
            var text = (string?)element.Attribute("DefaultValue") ?? (string?)element.Attribute("Value") ?? (element.HasElements ? null : element.Value);
            if (rule is not null && text is not null && Longest.TryGetValue(rule, out var most) && !element.Attributes("resid").Any() && (text.Length == 0 || text.Length > most))
            {
                Wrong(element, $"Der Text hat {text.Length} Zeichen, erlaubt sind 1 bis {most}.", $"The text has {text.Length} characters, 1 to {most} are allowed.");
            }
        }
    }

    private void CheckAddresses(XElement root)
    {
        string[] places = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];
        var addresses = root.Descendants().Where(element => places.Contains(element.Name.LocalName)).Select(element => element.Attribute("DefaultValue")).OfType<XAttribute>();
        foreach (var address in addresses.Where(address => !IsHttps(address.Value)))
        {
            Wrong(address, "Erwartet wird eine Adresse mit https://.", "An address with https:// is expected.");
        }

        foreach (var domain in root.Descendants(App + "AppDomain").Where(domain => !IsHttps(domain.Value) || domain.Value.Contains('*', StringComparison.Ordinal)))
        {
            Wrong(domain, "Erwartet wird https:// und ein Name ohne Platzhalter.", "https:// and a name without wildcard are expected.");
        }
    }

    private void CheckOverrides(IEnumerable<XElement> found, XElement parent, ReadOnlySpan<XNamespace> expected)
    {
        if (expected.IsEmpty)
        {
            return;
        }

        var space = expected[0];
        if (found.FirstOrDefault(element => element.Name.Namespace == space) is not { } overrides)
        {
            Wrong(parent, $"<VersionOverrides xmlns=\"{space}\"> fehlt hier.", $"<VersionOverrides xmlns=\"{space}\"> is missing here.");
            return;
        }

        var type = space.NamespaceName.EndsWith("/1.1", StringComparison.Ordinal) ? "VersionOverridesV1_1" : "VersionOverridesV1_0";
        if ((string?)overrides.Attribute(Xsi + "type") != type)
        {
            Wrong(overrides, $"Zu diesem Namensraum gehört xsi:type {type}.", $"xsi:type {type} belongs to this namespace.");
        }

        CheckResources(overrides, space);
        CheckOverrides(overrides.Elements().Where(element => element.Name.LocalName == "VersionOverrides"), overrides, expected[1..]);
    }

    /// <summary>Each VersionOverrides has resources of its own; every <c>resid</c> leads to one of the right kind.</summary>
    private void CheckResources(XElement overrides, XNamespace space)
    {
        var resources = overrides.Element(space + "Resources");
        var kinds = (resources?.Elements() ?? []).SelectMany(kind => kind.Elements().Select(one => (Id: (string?)one.Attribute("id"), Kind: kind.Name.LocalName, Element: one))).ToList();
        foreach (var (id, _, element) in kinds.Where(one => one.Id is not { Length: > 0 and <= 32 }).Concat(kinds.GroupBy(one => one.Id).SelectMany(group => group.Skip(1))))
        {
            Wrong(element, $"Die Kennung „{id}“ fehlt, ist länger als 32 Zeichen oder doppelt.", $"The id “{id}” is missing, longer than 32 characters or there twice.");
        }

        foreach (var user in Own(overrides, space).Where(element => element.Attribute("resid") is not null))
        {
            var wanted = user.Name.LocalName switch { "Image" => "Images", "SourceLocation" or "FunctionFile" => "Urls", "Description" => "LongStrings", _ => "ShortStrings" };
            if (!kinds.Any(one => one.Id == user.Attribute("resid")!.Value && one.Kind == wanted))
            {
                Wrong(user.Attribute("resid")!, $"„{user.Attribute("resid")!.Value}“ steht nicht unter {wanted}.", $"“{user.Attribute("resid")!.Value}” is not among {wanted}.");
            }
        }

        foreach (var icon in Own(overrides, space).Where(element => element.Name == space + "Icon"))
        {
            var sizes = icon.Elements(Types + "Image").Select(image => (string?)image.Attribute("size"));
            if (new[] { "16", "32", "80" }.Except(sizes).Any())
            {
                Wrong(icon, "Die Größen 16, 32 und 80 sind nötig.", "The sizes 16, 32 and 80 are needed.");
            }
        }
    }

    private static IEnumerable<XElement> Own(XElement overrides, XNamespace space) =>
        overrides.Descendants().Where(element => element.Ancestors().First(ancestor => ancestor.Name.LocalName == "VersionOverrides").Name.Namespace == space);

    private static bool IsHttps(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    private void Wrong(IXmlLineInfo place, string german, string english) => _problems.Add(_template.At(place.LineNumber, place.LinePosition, new(german, english)));
}
