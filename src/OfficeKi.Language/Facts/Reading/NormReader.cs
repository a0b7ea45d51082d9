using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Facts.Reading;

/// <summary>Reads citations of law: „§ 31 Abs. 2 Satz 1 BauGB“, „§§ 187, 188 BGB“, „Art. 3 GG“, „§ 31 II BauGB“.</summary>
/// <remarks>Handbuch der Rechtsförmlichkeit, citation of single provisions.</remarks>
internal static class NormReader
{
    private const int MostParts = 6;

    public static int Read(Lexemes lexemes, int position, List<Fact> facts)
    {
        var next = Opening(lexemes, position);
        if (next == position || !lexemes.IsDigits(next))
        {
            return position;
        }

        var drafts = new List<Draft> { ReadSection(lexemes, next, position) };
        while (TryContinue(lexemes, drafts[^1], out var further))
        {
            drafts.Add(further);
        }

        var law = Law(lexemes, drafts[^1].Next, out var end);
        for (var i = 0; i < drafts.Count; i++)
        {
            var last = (i == drafts.Count - 1 ? end : drafts[i].Next) - 1;
            facts.Add(new Fact.Norm(lexemes[drafts[i].First].Start, lexemes[last].End, drafts[i].Section, drafts[i].Parts, law));
        }

        return end;
    }

    private static int Opening(Lexemes lexemes, int position)
    {
        if (lexemes.IsSign(position, '§'))
        {
            return lexemes.IsSign(position + 1, '§') ? position + 2 : position + 1;
        }

        if (lexemes.WordIs(position, "Artikel") || lexemes.WordIs(position, "Art"))
        {
            return lexemes.IsSign(position + 1, '.') ? position + 2 : position + 1;
        }

        return position;
    }

    private static Draft ReadSection(Lexemes lexemes, int position, int first)
    {
        var section = lexemes.Span(position).ToString();
        var next = position + 1;
        // „§ 3 i. V. m.“: a letter that stands apart and has a full stop is an abbreviation.
        if (lexemes.IsWord(next) && lexemes[next].Length == 1 && char.IsLower(lexemes.Span(next)[0]) && (lexemes.IsGlued(next) || !lexemes.IsSign(next + 1, '.')))
        {
            section += lexemes.Span(next).ToString();
            next++;
        }

        var parts = new List<string>();
        next = ReadParts(lexemes, next, parts);
        return new(first, section, parts, next);
    }

    private static int ReadParts(Lexemes lexemes, int next, List<string> parts)
    {
        while (parts.Count < MostParts && TryPart(lexemes, next, out var part, out var after))
        {
            parts.Add(part);
            next = after;
        }

        return next;
    }

    private static bool TryPart(Lexemes lexemes, int position, out string part, out int next)
    {
        (part, next) = ("", position);
        if (!lexemes.IsWord(position))
        {
            return false;
        }

        var word = lexemes.Span(position);
        var roman = RomanNumerals.ValueOf(word);
        if (roman > 0)
        {
            (part, next) = ($"abs{roman}", position + 1);
            return true;
        }

        var name = word switch
        {
            "Abs" or "Absatz" or "Absätze" => "abs",
            "S" or "Satz" or "Sätze" => "satz",
            "Nr" or "Nummer" or "Nrn" or "Nummern" or "Ziff" or "Ziffer" => "nr",
            "Buchst" or "Buchstabe" or "lit" => "lit",
            _ => null,
        };
        next = position + (lexemes.IsSign(position + 1, '.') ? 2 : 1);
        if (name is null || !(lexemes.IsDigits(next) || (name == "lit" && lexemes.IsWord(next))))
        {
            return false;
        }

        part = name + lexemes.Span(next).ToString();
        next++;
        return true;
    }

    // „§§ 187, 188“, „§ 31 Abs. 2 und 3“, „§§ 31 bis 34“, „§ 31 Abs. 2, § 34“ (the last is read on its own).
    private static bool TryContinue(Lexemes lexemes, Draft last, out Draft further)
    {
        further = last;
        var joint = last.Next;
        if (!(lexemes.IsSign(joint, ',') || lexemes.WordIs(joint, "und") || lexemes.WordIs(joint, "bis") || lexemes.WordIs(joint, "oder") || lexemes.IsSign(joint, '-') || lexemes.IsSign(joint, '–')))
        {
            return false;
        }

        if (lexemes.IsDigits(joint + 1) && lexemes[joint + 1].Length <= 3 && !lexemes.IsSign(joint + 2, '.'))
        {
            further = last.Parts.Count == 0
                ? ReadSection(lexemes, joint + 1, joint + 1)
                : last with { First = joint + 1, Parts = [.. last.Parts.SkipLast(1), Kind(last.Parts[^1]) + lexemes.Span(joint + 1).ToString()], Next = joint + 2 };
            return true;
        }

        if (TryPart(lexemes, joint + 1, out var part, out var next))
        {
            var kind = Kind(part);
            var parts = last.Parts.TakeWhile(earlier => Kind(earlier) != kind).Append(part).ToList();
            next = ReadParts(lexemes, next, parts);
            further = last with { First = joint + 1, Parts = parts, Next = next };
            return true;
        }

        return false;
    }

    private static string Kind(string part) => part.TrimEnd("0123456789".ToCharArray());

    private static string Law(Lexemes lexemes, int position, out int next)
    {
        next = position;
        if (!lexemes.IsWord(position) || !LooksLikeLaw(lexemes.Span(position)))
        {
            return "";
        }

        var law = lexemes.Span(position).ToString();
        next = position + 1;
        if (law == "SGB" && RomanNumerals.ValueOf(lexemes.Span(next)) is var book and > 0)
        {
            law += book;
            next++;
        }

        return law.ToLowerInvariant();
    }

    private static bool LooksLikeLaw(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var letter in word)
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals >= 2 || word.EndsWith("gesetz") || word.EndsWith("ordnung") || word.EndsWith("satzung") || word.EndsWith("gesetzbuch") || word.EndsWith("verordnung");
    }

    private readonly record struct Draft(int First, string Section, List<string> Parts, int Next);
}
