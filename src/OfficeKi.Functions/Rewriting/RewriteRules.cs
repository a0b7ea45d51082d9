using OfficeKi.Core;

namespace OfficeKi.Functions.Rewriting;

/// <summary>What a new wording is measured against.</summary>
/// <param name="Target">Language of the new wording, for example <c>de</c> or <c>en</c>.</param>
/// <param name="IsTranslation">Whether the words are meant to change altogether: then there are no single changes to apply, and only figures, names and norms are compared.</param>
/// <param name="Reason">Reason of a change when the model gives none.</param>
internal sealed record RewriteRules(string Target, bool IsTranslation, LocalizedText Reason)
{
    /// <summary>Words that must be translated in a fixed way: source term → target term.</summary>
    public IReadOnlyDictionary<string, string> Terms { get; init; } = new Dictionary<string, string>();
}
