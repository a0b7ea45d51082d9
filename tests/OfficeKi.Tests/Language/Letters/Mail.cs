using OfficeKi.Core;
using OfficeKi.Language.Letters;

namespace OfficeKi.Tests.Language.Letters;

/// <summary>Makes letters from text: one passage per line, fields as Graph gives them.</summary>
internal static class Mail
{
    public static Letter Read(string body, string? from = null, string? subject = null)
    {
        List<LetterPassage> passages = [];
        void Add(PassageKind kind, string text, string locator) => passages.Add(new(passages.Count + 1, kind, text, locator));
        if (from is not null)
        {
            Add(PassageKind.Field, from, "field:from");
        }

        if (subject is not null)
        {
            Add(PassageKind.Field, subject, "field:subject");
        }

        foreach (var line in body.Split('\n'))
        {
            Add(line.StartsWith('>') ? PassageKind.Quote : PassageKind.Paragraph, line, $"paragraph:{passages.Count}");
        }

        return Letter.Read(passages);
    }

    public static string[] Questions(string body) => [.. QuestionFinder.Find(Read(body)).Select(question => question.Sentence.Text)];
}
