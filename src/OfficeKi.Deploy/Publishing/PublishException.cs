using OfficeKi.Core;

namespace OfficeKi.Deploy.Publishing;

/// <summary>Publishing ends here, and this is what the administrator is told.</summary>
internal sealed class PublishException(LocalizedText text) : Exception(text.En)
{
    public LocalizedText Text => text;
}
