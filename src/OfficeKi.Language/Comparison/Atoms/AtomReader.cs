using OfficeKi.Language.Dates.Reading;
using OfficeKi.Language.Facts.Reading;

namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>Reads a paragraph into its atoms, left to right. Linear.</summary>
internal static class AtomReader
{
    public static List<Atom> Read(string text, Vocabulary vocabulary)
    {
        var start = ListMark.EndOf(text);
        var words = Tokenizer.Words(text);
        var details = Details(text, words, start);
        var atoms = new List<Atom>(words.Count);
        var clauses = new Clauses(text, words, vocabulary);
        var detail = 0;
        for (var i = 0; i < words.Count;)
        {
            while (detail < details.Count && details[detail].Start < words[i].End)
            {
                AddDetail(atoms, text, details[detail++]);
            }

            var isCovered = words[i].Start < start || (atoms.Count > 0 && words[i].Start < atoms[^1].End);
            i = isCovered ? i + 1 : AddWords(atoms, clauses, i, detail < details.Count ? details[detail].Start : text.Length);
        }

        for (; detail < details.Count; detail++)
        {
            AddDetail(atoms, text, details[detail]);
        }

        return atoms;
    }

    private static int AddWords(List<Atom> atoms, Clauses clauses, int index, int limit)
    {
        var (text, words) = (clauses.Text, clauses.Words);
        var whole = Names.EndOf(text, words, index);
        var end = whole;
        while (end > index && words[end - 1].End > limit)
        {
            end--;
        }

        if (end > index && (end == whole || end > index + 1))
        {
            atoms.Add(new(ChangeKind.Name, NameKey(clauses, index, end), words[index].Start, words[end - 1].End));
            return end;
        }

        atoms.Add(WordAtom(clauses, index));
        return index + 1;
    }

    // „Herr [PERSON_1]“ is one name.
    private static void AddDetail(List<Atom> atoms, string text, Atom detail)
    {
        var isTitled = detail.Kind == ChangeKind.Name && atoms.Count > 0 && Names.IsTitle(text[atoms[^1].Start..atoms[^1].End])
            && text.AsSpan(atoms[^1].End, detail.Start - atoms[^1].End).IsWhiteSpace();
        if (!isTitled)
        {
            atoms.Add(detail);
            return;
        }

        var title = text[atoms[^1].Start..atoms[^1].End];
        atoms[^1] = detail with { Start = atoms[^1].Start, Key = $"{TitleKey(title.ToLowerInvariant())} {detail.Key}" };
    }

    private static Atom WordAtom(Clauses clauses, int index)
    {
        var word = clauses.Words[index];
        if (DutyWords.ClassOf(clauses, index) is { } duty)
        {
            return new(ChangeKind.Duty, duty, word.Start, word.End);
        }

        return Weekdays.Of(clauses.Lower[index]) is { } day
            ? new(ChangeKind.Date, $"#w{(int)day}", word.Start, word.End)
            : new(ChangeKind.Wording, WordKey.Of(clauses.Lower[index]), word.Start, word.End);
    }

    private static string NameKey(Clauses clauses, int from, int to) =>
        string.Join(' ', clauses.Lower.Skip(from).Take(to - from).Select(TitleKey));

    private static string TitleKey(string lower) => lower is "herrn" ? "herr" : WordKey.Of(lower);

    // What is read inside of a placeholder or of a labelled number is no detail of its own.
    private static List<Atom> Details(string text, IReadOnlyList<TextSpan> words, int start)
    {
        var details = Taken(text, words).Where(atom => atom.Start >= start).ToList();
        var (taken, count) = (0, details.Count);
        foreach (var fact in FactReader.Read(text))
        {
            while (taken < count && details[taken].End <= fact.Start)
            {
                taken++;
            }

            if (fact.Start >= start && (taken == count || fact.End <= details[taken].Start))
            {
                details.Add(FactKey.Of(fact));
            }
        }

        details.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return details;
    }

    private static List<Atom> Taken(string text, IReadOnlyList<TextSpan> words)
    {
        var taken = Placeholders.Find(text).ToList();
        var count = taken.Count;
        taken.AddRange(LabelledNumbers.Find(text, words).Where(atom => !text.AsSpan(atom.Start, atom.End - atom.Start).Contains('[')));
        if (count > 0)
        {
            taken.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        }

        return taken;
    }
}
