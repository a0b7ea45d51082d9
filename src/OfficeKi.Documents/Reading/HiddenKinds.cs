using OfficeKi.Core;

namespace OfficeKi.Documents.Reading;

/// <summary>The kinds of <see cref="HiddenContent"/> that files can carry.</summary>
internal static class HiddenKinds
{
    public const string HiddenContent = "hidden-content";
    public const string DeletedText = "deleted-text";
    public const string Comment = "comment";
    public const string Notes = "notes";
    public const string ExternalReference = "external-reference";
}
