using System.Collections.Frozen;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Wording;

internal enum GenderMark
{
    Star,
    Colon,
    Underscore,
    Slash,
    InnerCapital,
    Pair,
    Masculine,
}

/// <summary>A form for people of all genders as a text writes it.</summary>
internal sealed record GenderForm(int Passage, TextSpan Span, GenderMark Style, string Text);

/// <summary>Finds gender-inclusive forms: „Bürger*innen“, „Bürger:innen“, „Bürger_innen“, „Bürger/-innen“, „BürgerInnen“, „Bürgerinnen und Bürger“.</summary>
internal static class GenderWriting
{
    private static readonly (char Sign, GenderMark Mark)[] Signs = [('*', GenderMark.Star), (':', GenderMark.Colon), ('_', GenderMark.Underscore), ('/', GenderMark.Slash)];

    public static IReadOnlyList<GenderForm> Find(IReadOnlyList<PlainSentence> sentences)
    {
        List<GenderForm> found = [];
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (At(sentence, i) is { } form)
                {
                    found.Add(form);
                }
            }
        }

        // „… Bürgerinnen und Bürger … alle Bürger“: the masculine counts as a form of its own only beside an inclusive one of the same word.
        return [.. found.Concat(Masculine(sentences, found)).OrderBy(form => form.Style == GenderMark.Masculine)];
    }

    private static GenderForm? At(PlainSentence sentence, int at)
    {
        var word = sentence.Words[at];
        if (MarkIn(word) is { } mark)
        {
            return Of(sentence, at, at, mark);
        }

        if (IsSlashed(sentence, at))
        {
            return Of(sentence, at, at + 1, GenderMark.Slash);
        }

        if (word.Text.Length > 5 && word.Text.IndexOf("In", 3, StringComparison.Ordinal) is > 2 and var inner && char.IsLower(word.Text[inner - 1]) && word.Text[inner..] is "In" or "Innen")
        {
            return Of(sentence, at, at, GenderMark.InnerCapital);
        }

        return IsPair(sentence, at) ? Of(sentence, at, at + 2, GenderMark.Pair) : null;
    }

    // „Bürger*innen“, „Jede*r“: a sign between letters; the colon only before the endings it is used with.
    private static GenderMark? MarkIn(PlainWord word)
    {
        foreach (var (sign, mark) in Signs)
        {
            var place = word.Text.IndexOf(sign, 1);
            if (place > 0 && place < word.Text.Length - 1 && !word.IsPlaceholder && char.IsLetter(word.Text[place - 1]) && IsEnding(word.Text[(place + 1)..].TrimStart('-')))
            {
                return mark;
            }
        }

        return null;
    }

    private static bool IsEnding(string rest) => rest is "in" or "innen" or "r" or "n" or "s" or "e" or "m" or "die" or "der" || rest.StartsWith("innen", StringComparison.Ordinal);

    // „Bürger/innen“
    private static bool IsSlashed(PlainSentence sentence, int at) =>
        at + 1 < sentence.Count && sentence.IsCapital(at) && sentence[at + 1] is "in" or "innen" && sentence.Text.AsSpan(sentence.Words[at].End, sentence.Words[at + 1].Start - sentence.Words[at].End) is "/" or "/-";

    // „Bürgerinnen und Bürger“, „Bürger und Bürgerinnen“
    private static bool IsPair(PlainSentence sentence, int at) =>
        at + 2 < sentence.Count && sentence[at + 1] is "und" or "oder" or "bzw" && sentence.IsCapital(at) && sentence.IsCapital(at + 2) && (IsFeminineOf(sentence[at], sentence[at + 2]) || IsFeminineOf(sentence[at + 2], sentence[at]));

    private static bool IsFeminineOf(string feminine, string masculine)
    {
        var stem = feminine.EndsWith("innen", StringComparison.Ordinal) ? feminine[..^5] : feminine.EndsWith("in", StringComparison.Ordinal) ? feminine[..^2] : "";
        return stem.Length > 2 && masculine.Length >= stem.Length - 1 && masculine.StartsWith(stem[..^1], StringComparison.Ordinal) && masculine.Length <= stem.Length + 2;
    }

    private static IEnumerable<GenderForm> Masculine(IReadOnlyList<PlainSentence> sentences, List<GenderForm> inclusive)
    {
        if (inclusive.Count == 0)
        {
            yield break;
        }

        var stems = inclusive.Select(form => Stem(form)).Where(stem => stem.Length > 3).ToFrozenSet(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var word = sentence.Words[i];
                if (word.IsCapital && (stems.Contains(word.Lower) || (word.Lower.EndsWith('n') && stems.Contains(word.Lower[..^1]))) && !inclusive.Exists(form => form.Passage == sentence.Block.Id && form.Span.Start <= word.Start && word.End <= form.Span.End))
                {
                    yield return Of(sentence, i, i, GenderMark.Masculine);
                }
            }
        }
    }

    private static string Stem(GenderForm form)
    {
        var first = form.Text.ToLowerInvariant().Split(' ')[0];
        var cut = first.IndexOfAny(['*', ':', '_', '/']);
        first = cut > 0 ? first[..cut] : first;
        return first.EndsWith("innen", StringComparison.Ordinal) ? first[..^5] : first;
    }

    private static GenderForm Of(PlainSentence sentence, int first, int last, GenderMark mark)
    {
        var span = sentence.Over(first, last);
        return new(sentence.Block.Id, span, mark, span.Of(sentence.Text));
    }
}
