using OfficeKi.Core;
using OfficeKi.Language.Letters;

namespace OfficeKi.Functions.Reply;

/// <summary>The middle of the skeleton, by the kind of reply: questions word for word, the user's notes, and slots for the rest. It never reasons about law.</summary>
internal sealed class ReplyBody(IncomingMail mail, ReplyOptions options, IReadOnlyList<string> points)
{
    private const string AnswerSlot = "[Antwort bitte ergänzen]";
    private const string DaySlot = "[Datum bitte ergänzen]";

    public IEnumerable<Piece> Pieces() => options.Kind switch
    {
        "eingangsbestaetigung" => Receipt(),
        "zwischennachricht" => Interim(),
        "nachforderung" => Missing(),
        "abgabe" => Forwarded(),
        "terminvorschlag" => Appointment(),
        _ => Answers(),
    };

    private IEnumerable<Piece> Answers()
    {
        var notes = PointMatch.Of(mail.Questions, points);
        for (var i = 0; i < mail.Questions.Count; i++)
        {
            var question = mail.Questions[i];
            yield return Verbatim(BlockKind.Heading, question.Sentence);
            foreach (var note in notes.For(i))
            {
                yield return ReplyFrame.Say(note);
            }

            if (notes.For(i).Count == 0)
            {
                yield return ReplyFrame.Say(SlotFor(question), question.Sentence);
            }
        }

        foreach (var note in notes.Others)
        {
            yield return ReplyFrame.Say(note);
        }

        if (mail.Questions.Count == 0 && points.Count == 0)
        {
            yield return ReplyFrame.Say(AnswerSlot);
        }
    }

    private string SlotFor(LetterQuestion question)
    {
        string[] documents = [.. mail.Documents.Where(document => document.Passage == question.Sentence.Passage && question.Sentence.Span.Start <= document.Span.Start && document.Span.End <= question.Sentence.Span.End).Select(document => document.Text)];
        return documents.Length > 0 ? $"[Anlage bitte ergänzen: {string.Join(", ", documents)}]"
            : question.Kind == QuestionKind.Request ? "[Ergebnis bitte ergänzen]"
            : AnswerSlot;
    }

    private IEnumerable<Piece> Receipt()
    {
        yield return ReplyFrame.Say(You("Ihre Nachricht ist bei uns eingegangen.", "deine Nachricht ist bei uns eingegangen."));
        if (mail.Questions.Count > 0 && options.Length != "kurz")
        {
            yield return ReplyFrame.Say("Wir haben diese Punkte aufgenommen:");
            foreach (var question in mail.Questions)
            {
                yield return Verbatim(BlockKind.Bullet, question.Sentence);
            }
        }

        foreach (var piece in Notes(BlockKind.Paragraph))
        {
            yield return piece;
        }

        yield return ReplyFrame.Say(You($"Sie erhalten bis {DaySlot} eine Antwort.", $"Du bekommst bis {DaySlot} eine Antwort."));
    }

    private IEnumerable<Piece> Interim() =>
    [
        ReplyFrame.Say(You("wir bearbeiten Ihr Anliegen. Die Bearbeitung dauert noch an.", "wir bearbeiten dein Anliegen. Die Bearbeitung dauert noch an.")),
        .. points.Count > 0 ? Notes(BlockKind.Paragraph) : [ReplyFrame.Say("[Grund bitte ergänzen]")],
        ReplyFrame.Say(You($"Sie erhalten voraussichtlich bis {DaySlot} eine Antwort.", $"Du bekommst voraussichtlich bis {DaySlot} eine Antwort.")),
    ];

    private IEnumerable<Piece> Missing() =>
    [
        ReplyFrame.Say("Für die Bearbeitung fehlen uns noch diese Unterlagen oder Angaben:"),
        .. points.Count > 0 ? Notes(BlockKind.Bullet) : [new Piece.Fixed(BlockKind.Bullet, Same("[Unterlage oder Angabe bitte ergänzen]"))],
        ReplyFrame.Say(You($"Bitte senden Sie uns alles bis {DaySlot}.", $"Bitte schick uns alles bis {DaySlot}.")),
    ];

    private IEnumerable<Piece> Forwarded() =>
    [
        ReplyFrame.Say(You("für Ihr Anliegen ist eine andere Stelle zuständig: [Stelle bitte ergänzen].", "für dein Anliegen ist eine andere Stelle zuständig: [Stelle bitte ergänzen].")),
        .. Notes(BlockKind.Paragraph),
        ReplyFrame.Say(You("Wir leiten Ihre Nachricht dorthin weiter. Sie erhalten von dort eine Antwort.", "Wir leiten deine Nachricht dorthin weiter. Du bekommst von dort eine Antwort.")),
    ];

    private IEnumerable<Piece> Appointment() =>
    [
        ReplyFrame.Say(You("gern sprechen wir mit Ihnen darüber. Wir schlagen diese Termine vor:", "gern sprechen wir mit dir darüber. Wir schlagen diese Termine vor:")),
        .. points.Count > 0 ? Notes(BlockKind.Bullet) : [new Piece.Fixed(BlockKind.Bullet, Same("[Tag, Uhrzeit und Ort bitte ergänzen]"))],
        ReplyFrame.Say(You("Bitte teilen Sie uns mit, welcher Termin Ihnen passt.", "Bitte sag uns, welcher Termin dir passt.")),
    ];

    private IEnumerable<Piece> Notes(BlockKind kind) => points.Select(point => ReplyFrame.Say(point) with { Kind = kind });

    private string You(string formal, string informal) => Capital(options.IsInformal ? informal : formal);

    // Behind the full stop of the thanks a sentence begins with a capital.
    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static LocalizedText Same(string text) => new(text, text);

    private static Piece.Extract Verbatim(BlockKind kind, LetterSpan sentence) => new(kind, sentence.Passage, sentence.Span.Start, sentence.Span.End);
}
