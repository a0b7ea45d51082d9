namespace OfficeKi.Graph.Mail;

/// <summary>An attachment as the reader of the mail sees it in the list; without bytes only its name is known.</summary>
/// <param name="Number">Place in the list, from 1; pictures inside the text are not counted.</param>
/// <param name="FileName">Name that says how to read the content.</param>
/// <param name="Content">Null when it was not fetched.</param>
/// <param name="Reason">Why it was not fetched, as in <see cref="Core.LeftOutPart"/>; null otherwise.</param>
internal sealed record AttachedFile(int Number, string Name, string FileName, byte[]? Content, string? Reason);

/// <summary>The attachments of one mail or appointment.</summary>
/// <param name="Protection">What an attachment says about the protection of the whole; then no content was fetched.</param>
internal sealed record AttachedFiles(IReadOnlyList<AttachedFile> Files, string? Protection);
