using System.Globalization;
using System.Text.Json.Nodes;
using OfficeKi.Language.Letters;

namespace OfficeKi.Functions.Reply;

/// <summary>The machine-readable part: subject, salutation, and every question with its place.</summary>
internal static class ReplyData
{
    public static Piece.Data Of(IncomingMail mail, string salutation, IReadOnlyList<MaskedPassage> passages)
    {
        var byId = passages.ToDictionary(passage => passage.Id);
        return new(new JsonObject
        {
            ["subject"] = ReplySubject.Of(mail.Letter.Subject?.Text),
            ["questions"] = new JsonArray([.. mail.Questions.Select(question => JsonValue.Create(question.Sentence.Text))]),
            ["salutation"] = salutation,
            ["questionPlaces"] = new JsonArray([.. mail.Questions.Select(question => Place(byId[question.Sentence.Passage], question))]),
            ["documents"] = new JsonArray([.. mail.Documents.Select(document => JsonValue.Create(document.Text))]),
            ["deadline"] = mail.Deadline?.Mention.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });
    }

    private static JsonObject Place(MaskedPassage passage, LetterQuestion question) => new()
    {
        ["kind"] = question.Kind.ToString().ToLowerInvariant(),
        ["start"] = passage.InText(question.Sentence.Span.Start),
        ["end"] = passage.InText(question.Sentence.Span.End),
        ["passage"] = passage.Id,
        ["passageStart"] = passage.InPassage(question.Sentence.Span.Start),
        ["passageEnd"] = passage.InPassage(question.Sentence.Span.End),
    };
}
