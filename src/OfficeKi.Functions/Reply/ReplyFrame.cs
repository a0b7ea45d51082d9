using OfficeKi.Core;
using OfficeKi.Language.Dates;
using OfficeKi.Language.Letters;

namespace OfficeKi.Functions.Reply;

/// <summary>The parts around the answer: reference line, salutation, thanks, deadline, closing. In German, because the reply is.</summary>
internal sealed class ReplyFrame(IncomingMail mail, ReplyOptions options)
{
    public string Salutation => Language.Letters.Salutation.Of(mail.Sender, options.IsInformal, options.IsWarm);

    public IEnumerable<Piece> Opening()
    {
        if (options.Length != "kurz" && mail.References.Count > 0)
        {
            yield return Say(string.Join(" · ", mail.References.Select(Reference)), [.. mail.References.Select(reference => reference.Place)]);
        }

        yield return Say(Salutation, mail.Letter.From ?? (mail.Letter.Signature is [var first, ..] ? first : null));
        yield return Thanks();
    }

    public IEnumerable<Piece> Ending()
    {
        if (mail.Deadline is { } deadline)
        {
            var named = options.IsInformal ? "Die von dir genannte Frist" : "Die von Ihnen genannte Frist";
            yield return Say($"{named}, {GermanDay.Of(deadline.Mention.From!.Value).De}, haben wir notiert.", deadline.Sentence);
        }

        if (options.Length == "ausfuehrlich")
        {
            yield return Say(options.IsInformal ? "Wenn du noch Fragen hast, melde dich bitte." : "Wenn Sie noch Fragen haben, melden Sie sich bitte.");
        }

        yield return Say(options.Closing);
        yield return Say("[Name und Amt bitte ergänzen]");
    }

    /// <summary>Remarks for the writer that are no part of the reply.</summary>
    public IEnumerable<Piece> Remarks()
    {
        if (mail.Sender.Form == FormOfAddress.Unknown)
        {
            yield return new Piece.Hint("salutation-uncertain", Language.Letters.Salutation.NotCertain);
        }

        if (options.Kind == "antwort" && mail.Questions.Count == 0)
        {
            yield return new Piece.Hint("no-question", new(
                "In der Mail steht keine ausdrückliche Frage oder Bitte. Bitte lesen Sie sie selbst.", "The mail holds no explicit question or request. Please read it yourself."));
        }
    }

    public static Piece.Note Say(string words, params LetterSpan?[] places) =>
        new(BlockKind.Paragraph, new(words, words), [.. places.OfType<LetterSpan>().Select(place => new Place(place.Passage, place.Span.Start, place.Span.End))]);

    // What they call "our sign" is "your sign" here, and the other way round.
    private static string Reference(LetterReference reference) => reference.Kind switch
    {
        ReferenceKind.SenderSign => $"Ihr Zeichen: {reference.Value}",
        ReferenceKind.RecipientSign => $"Unser Zeichen: {reference.Value}",
        ReferenceKind.FileNumber => $"Aktenzeichen: {reference.Value}",
        _ => $"Bezug: {reference.Value}",
    };

    private Piece.Note Thanks()
    {
        var day = mail.Sent is { } sent ? $" vom {GermanDay.Numeric(sent)}" : "";
        return Say(options.IsInformal ? $"danke für deine Nachricht{day}." : $"vielen Dank für Ihre Nachricht{day}.", mail.Letter.Date);
    }
}
