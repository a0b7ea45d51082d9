using OfficeKi.Language.Letters.Reading;

namespace OfficeKi.Language.Letters;

/// <summary>What stands around the words of a letter: greeting, closing, the head of a quoted mail. It says nothing of the matter.</summary>
public static class LetterFrame
{
    /// <param name="text">A whole passage.</param>
    /// <param name="isQuote">Whether it belongs to a quoted earlier mail, where „Von: …“ begins the next one.</param>
    public static bool IsFrame(string text, bool isQuote)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = text.AsSpan().Trim().TrimStart("> ").ToString();
        return IsGreeting(line)
            || (LetterMarks.IsClosing(line) && !line.EndsWith('.'))
            || (isQuote && (LetterMarks.BeginsHistory(line) || LetterMarks.IntroducesQuote(line)));
    }

    // „Sehr geehrte Frau Bohr, wir haben …“ is more than a greeting.
    private static bool IsGreeting(string line) =>
        LetterMarks.GreetingLength(line) is > 0 and var length && line.AsSpan(length).Trim(",!:; ").IsEmpty;
}
