using OfficeKi.Language.Dates;
using OfficeKi.Language.Letters;

namespace OfficeKi.Functions.Reply;

/// <summary>What the product itself read out of the mail that is answered; a reply holds no other facts.</summary>
internal sealed record IncomingMail
{
    public required Letter Letter { get; init; }

    public required Correspondent Sender { get; init; }

    public required IReadOnlyList<LetterQuestion> Questions { get; init; }

    public required IReadOnlyList<LetterReference> References { get; init; }

    /// <summary>The first day by which the sender wants something; null when the mail names none.</summary>
    public required LetterDeadline? Deadline { get; init; }

    public required IReadOnlyList<LetterSpan> Documents { get; init; }

    /// <summary>The day the mail was sent; null when it does not say.</summary>
    public required DateOnly? Sent { get; init; }

    /// <param name="today">Completes days without a year when the mail has no date.</param>
    public static IncomingMail Read(IReadOnlyList<MaskedPassage> passages, DateOnly today)
    {
        var open = passages.Where(passage => passage.Item.Role == Reading.SourceRole.Open).ToArray();
        var letter = Letter.Read([.. (open.Length > 0 ? open : passages).Select(passage => new LetterPassage(passage.Id, passage.Kind, passage.Text.Value, passage.Locator))]);
        var sent = letter.Date is { } line ? DateFinder.Find(line.Text, today).FirstOrDefault(mention => mention.Kind == DateKind.Date)?.From : null;
        return new()
        {
            Letter = letter,
            Sender = SenderFinder.Of(letter),
            Questions = QuestionFinder.Find(letter),
            References = ReferenceFinder.Find(letter),
            Deadline = LetterDeadlines.Find(letter, sent ?? today).Where(deadline => deadline.Mention is { Kind: DateKind.Date, From: not null }).MinBy(deadline => deadline.Mention.From),
            Documents = RequestedDocuments.Find(letter),
            Sent = sent,
        };
    }
}
