using OfficeKi.Core;

namespace OfficeKi.Language.Letters;

/// <summary>A passage of a mail or letter, masked or not.</summary>
/// <param name="Locator">As in <see cref="Passage"/>: tells fields (<c>field:from</c>), attachments and the messages of a thread apart.</param>
public sealed record LetterPassage(int Id, PassageKind Kind, string Text, string Locator = "");
