using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;

namespace OfficeKi.Graph.Facts;

/// <summary>Maps label ids of the tenant to protection needs.</summary>
internal sealed partial class SensitivityLabels(IOptions<GraphOptions> options)
{
    private const string HeaderName = "msip_labels";
    private const string PropertyName = " Name " + HeaderName;

    public LabelFact Of(string? labelId) =>
        labelId is not null && options.Value.Labels.TryGetValue(labelId, out var label)
            ? new(label.Name, label.Classification)
            : LabelFact.Unknown;

    /// <summary>Label of a mail, from its header <c>msip_labels</c> or the property of that name.</summary>
    /// <remarks>
    /// Sources: Microsoft Information Protection SDK, "Labeling in the header of an e-mail message" (<c>MSIP_Label_{guid}_Enabled=True</c>);
    /// [MS-OXPROPS], PS_INTERNET_HEADERS: a header is kept as a named property. Graph lists headers of received mails only, so drafts and sent mails
    /// are known by the property. Who sends from outside can write any header; it can make an item stricter, never laxer than an item without label.
    /// </remarks>
    public LabelFact OfMail(Message message) => LabelFact.Strictest(
    [
        .. from header in message.InternetMessageHeaders ?? []
           where HeaderName.Equals(header.Name, StringComparison.OrdinalIgnoreCase)
           from label in OfHeader(header.Value ?? "")
           select label,
        .. from property in message.SingleValueExtendedProperties ?? []
           where property.Id?.EndsWith(PropertyName, StringComparison.OrdinalIgnoreCase) == true
           from label in OfHeader(property.Value ?? "")
           select label,
    ]);

    private IEnumerable<LabelFact> OfHeader(string value)
    {
        var ids = Enabled().Matches(value).Select(match => match.Groups["id"].Value).ToArray();
        return ids.Length > 0 ? ids.Select(Of) : value.Contains("MSIP_Label_", StringComparison.OrdinalIgnoreCase) ? [LabelFact.Unknown] : [];
    }

    [GeneratedRegex(
        @"MSIP_Label_(?<id>[0-9a-f-]{1,64})_Enabled\s*=\s*true",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Enabled();
}
