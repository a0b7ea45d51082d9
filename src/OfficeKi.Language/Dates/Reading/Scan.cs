using OfficeKi.Language.Facts;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>One sentence cut into lexemes, with the day of the document: what all readers of dates walk over.</summary>
internal sealed class Scan
{
    // No reader looks further, so that a hostile sentence of a million words stays linear.
    private const int FarthestLook = 40;

    private readonly string[] _words;
    private readonly List<Fact> _facts = [];

    public Scan(string sentence, DateOnly documentDate)
    {
        Lexemes = new(sentence);
        DocumentDate = documentDate;
        _words = new string[Lexemes.Count];
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] = Lexemes.IsWord(i) ? LowerWord.Of(Lexemes.Span(i)) : "";
        }
    }

    public Lexemes Lexemes { get; }

    /// <summary>A list for the facts at one place, empty when it is asked for: at most places there are none, and they are many.</summary>
    public List<Fact> NoFacts()
    {
        _facts.Clear();
        return _facts;
    }

    public DateOnly DocumentDate { get; }

    public int Count => Lexemes.Count;

    /// <summary>The word in lower case, or empty for digits, signs and places outside.</summary>
    public string Word(int index) => index >= 0 && index < _words.Length ? _words[index] : "";

    public bool IsCapital(int index) => Lexemes.IsWord(index) && char.IsUpper(Lexemes.Span(index)[0]);

    public bool IsAny(int index, params ReadOnlySpan<string> words) => Word(index) is { Length: > 0 } word && words.Contains(word);

    /// <summary>The place of the nearest of these words before the index within reach, or -1.</summary>
    public int LastBefore(int index, Func<string, bool> isMeant)
    {
        for (var i = index - 1; i >= Math.Max(0, index - FarthestLook); i--)
        {
            if (isMeant(_words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The place of the nearest of these words from the index on within reach, or -1.</summary>
    public int FirstFrom(int index, Func<string, bool> isMeant)
    {
        for (var i = index; i < Math.Min(_words.Length, index + FarthestLook); i++)
        {
            if (isMeant(_words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public TextSpan Span(int first, int next) => new(Lexemes[first].Start, Lexemes[next - 1].End);

    public string TextOf(int first, int next) => Span(first, next).Of(Lexemes.Text);
}
