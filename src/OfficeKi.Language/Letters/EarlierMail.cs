using OfficeKi.Language.Letters.Reading;

namespace OfficeKi.Language.Letters;

/// <summary>What an earlier message tells about who writes to whom.</summary>
/// <param name="From">Its sender as named; null in a quoted mail without header.</param>
/// <param name="Greeting">„Sehr geehrte Frau …“; null when it has none.</param>
public sealed record EarlierMail(string? From, string? Greeting)
{
    internal static EarlierMail Of(IReadOnlyList<LetterPassage> message) =>
        new(Letter.Field(message, "from")?.Text, LetterCut.Of(message).Greeting?.Text);

    /// <summary>Each greeting in quoted text begins a mail of its own; the header above it names the sender. Quotes run from new to old.</summary>
    internal static IEnumerable<EarlierMail> Quoted(IReadOnlyList<LetterSpan> lines)
    {
        List<EarlierMail> mails = [];
        string? from = null;
        foreach (var line in lines)
        {
            var text = line.Text.TrimStart('>', ' ');
            from = LetterMarks.SenderIn(text) ?? from;
            if (LetterMarks.GreetingLength(text) is > 0 and var length)
            {
                mails.Add(new(from, text[..length]));
                from = null;
            }
        }

        mails.Reverse();
        return mails;
    }
}
