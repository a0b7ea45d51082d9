namespace OfficeKi.Graph.Mail;

/// <summary>An attachment as the reader of the mail sees it in the list; without bytes only its name is known.</summary>
/// <param name="Number">Place in the list, from 1; pictures inside the text are not counted.</param>
internal sealed record AttachedFile(int Number, string Name, byte[]? Content);
