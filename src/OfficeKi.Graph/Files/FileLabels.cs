using Microsoft.Graph.Drives.Item.Items.Item;
using Microsoft.Kiota.Abstractions;
using OfficeKi.Graph.Facts;

namespace OfficeKi.Graph.Files;

/// <summary>Sensitivity labels that a file carries inside itself.</summary>
/// <remarks>
/// Source: Microsoft Graph, "driveItem: extractSensitivityLabels"; 423 means encrypted in a way the service cannot open.
/// Only the current Office formats and PDF can carry a label, so other files are not asked about.
/// </remarks>
internal sealed class FileLabels(SensitivityLabels labels)
{
    private static readonly HashSet<string> Labelled = new(StringComparer.OrdinalIgnoreCase)
    {
        ".docx", ".docm", ".dotx", ".dotm", ".xlsx", ".xlsm", ".xlsb", ".xltx", ".xltm", ".pptx", ".pptm", ".potx", ".potm", ".ppsx", ".ppsm", ".pdf",
    };

    public async Task<LabelFact> OfAsync(DriveItemItemRequestBuilder item, string fileName, CancellationToken cancellationToken)
    {
        if (!Labelled.Contains(Path.GetExtension(fileName)))
        {
            return LabelFact.None;
        }

        try
        {
            var answer = await item.ExtractSensitivityLabels.PostAsync(cancellationToken: cancellationToken);
            return answer is null
                ? LabelFact.Unknown
                : LabelFact.Strictest((answer.Labels ?? []).Select(label => labels.Of(label.SensitivityLabelId)));
        }
        // Sign-in and throttling concern the whole look-up; every other refusal means: there may be a label and we cannot read it.
        catch (ApiException error) when (error.ResponseStatusCode is not (401 or 429 or >= 500))
        {
            return LabelFact.Unknown;
        }
    }
}
