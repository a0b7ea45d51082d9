using OfficeKi.Core;
using OfficeKi.Documents;

namespace OfficeKi.Server.Surfaces.Teams.Activities;

/// <summary>The text of a message a client sent along: what a sighted reader sees of it. HTML goes through the same reader as any foreign HTML.</summary>
internal static class MessageText
{
    /// <returns>Null when there is no message or nothing to read in it.</returns>
    public static ContentText? Of(ActionValue value)
    {
        if (!value.IsFromMessage || value.MessagePayload?.Body is not { Content: { Length: > 0 } content } body)
        {
            return null;
        }

        var extraction = string.Equals(body.ContentType, "text", StringComparison.OrdinalIgnoreCase)
            ? DocumentReader.ReadText(content, CancellationToken.None)
            : DocumentReader.ReadHtml(content, CancellationToken.None);
        return extraction is Extraction.Read { Document.Passages: { Count: > 0 } passages }
            ? new(string.Join('\n', passages.Select(passage => passage.Text.Reveal())))
            : null;
    }
}
