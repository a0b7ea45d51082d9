using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Facts.Reading;

/// <summary>Reads all checkable details of a text, left to right; the longest and most telling reading wins.</summary>
/// <remarks>It reads notation, it does not understand: a number in a name („Amt 61“) is a number.</remarks>
internal static class FactReader
{
    public static List<Fact> Read(string text)
    {
        var lexemes = new Lexemes(text);
        var facts = new List<Fact>();
        for (var position = 0; position < lexemes.Count;)
        {
            var next = Next(lexemes, position, facts);
            position = Math.Max(next, position + 1);
        }

        return facts;
    }

    // The place after what was read here; the same place when nothing was.
    private static int Next(Lexemes lexemes, int position, List<Fact> facts)
    {
        var count = facts.Count;
        var next = IsNoteMark(lexemes, position) ? position + 1 : SkipMarker(lexemes, position);
        next = next > position ? next : ReadAt(lexemes, position, facts);
        for (var i = count; i < facts.Count; i++)
        {
            var limit = Limits.Before(lexemes, position, i == count);
            facts[i] = limit == facts[i].Limit ? facts[i] : facts[i] with { Limit = limit };
        }

        return next;
    }

    private static int ReadAt(Lexemes lexemes, int position, List<Fact> facts)
    {
        var next = NormReader.Read(lexemes, position, facts);
        next = next > position ? next : DateReader.Read(lexemes, position, facts);
        next = next > position ? next : TimeReader.Read(lexemes, position, facts);
        next = next > position ? next : ReferenceReader.Read(lexemes, position, facts);
        next = next > position ? next : QuantityReader.Read(lexemes, position, facts);
        next = next > position ? next : FractionReader.Read(lexemes, position, facts);
        next = next > position ? next : RomanReader.Read(lexemes, position, facts);
        return next > position ? next : WordQuantityReader.Read(lexemes, position, facts);
    }

    // „… im Süden.12“: digits stuck to the end of a sentence are the mark of a note.
    private static bool IsNoteMark(Lexemes lexemes, int position) =>
        lexemes.IsDigits(position) && lexemes.IsGlued(position) && lexemes.IsSign(position - 1, '.') && lexemes.IsGlued(position - 1)
        && lexemes.IsWord(position - 2) && lexemes[position - 2].Length > 1 && Abbreviations.KindOf(lexemes.Span(position - 2)) == DottedKind.Word
        && (position == lexemes.Count - 1 || (lexemes[position].Length <= 2 && lexemes[position + 1].Spaced && char.IsUpper(lexemes.Span(position + 1)[0])));

    // „[3]“ points to a source or footnote and says nothing itself.
    private static int SkipMarker(Lexemes lexemes, int position)
    {
        if (!lexemes.IsSign(position, '['))
        {
            return position;
        }

        var next = position + 1;
        while (lexemes.IsDigits(next) || lexemes.IsSign(next, ',') || lexemes.IsSign(next, ';'))
        {
            next++;
        }

        return lexemes.IsSign(next, ']') ? next + 1 : position;
    }
}
