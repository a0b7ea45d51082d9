namespace OfficeKi.Documents.Reading;

/// <summary>Tells words from codes in places nobody sees.</summary>
/// <remarks>An attribute such as <c>alt="Logo"</c> or <c>data-id="F:1"</c> is in every mail; reporting it would teach people to ignore the report.
/// Two words are the least that can tell a model something. A single hidden word is therefore left out of the text but not reported.</remarks>
internal static class Phrase
{
    private const int MinWords = 2;
    private const int MinLetters = 2;

    public static bool IsIn(ReadOnlySpan<char> text)
    {
        var words = 0;
        var letters = 0;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                letters = 0;
            }
            else if (char.IsLetter(character) && ++letters == MinLetters && ++words == MinWords)
            {
                return true;
            }
        }

        return false;
    }
}
