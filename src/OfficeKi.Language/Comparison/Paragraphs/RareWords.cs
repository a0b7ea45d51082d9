namespace OfficeKi.Language.Comparison.Paragraphs;

/// <summary>Finds paragraphs by the rare words they share, so that each has only a handful of candidates however long the text is.</summary>
internal sealed class RareWords
{
    private const int Rare = 24;
    private const int MostCandidates = 4;

    private readonly Paragraph[] _paragraphs;

    // Places of word w: _places from _starts[w] to _starts[w + 1]; none for a word that is not rare.
    private readonly int[] _starts;
    private readonly int[] _places;

    // For each word and paragraph the last search that met it; the searches are counted from 1.
    private readonly int[] _seen;
    private readonly int[] _shared;
    private int _searches;

    /// <param name="words">How many different numbers the atoms of both versions have.</param>
    public RareWords(Paragraph[] paragraphs, int words)
    {
        _paragraphs = paragraphs;
        _seen = new int[words];
        _shared = new int[paragraphs.Length];
        _starts = Starts(words);
        _places = new int[_starts[^1]];
        Fill();
    }

    /// <summary>Those that share most rare words with the paragraph.</summary>
    public IEnumerable<Paragraph> Sharing(Paragraph paragraph)
    {
        var met = new List<int>();
        var search = ++_searches;
        foreach (var word in paragraph.Numbers)
        {
            if (_seen[word] != search)
            {
                _seen[word] = search;
                Count(_places.AsSpan(_starts[word].._starts[word + 1]), met);
            }
        }

        var best = met.Select(place => (Place: place, Count: _shared[place])).OrderByDescending(static entry => entry.Count).ThenBy(entry => _paragraphs[entry.Place].Index).Take(MostCandidates).ToList();
        met.ForEach(place => _shared[place] = 0);
        return best.Select(entry => _paragraphs[entry.Place]);
    }

    private void Count(ReadOnlySpan<int> places, List<int> met)
    {
        foreach (var place in places)
        {
            if (_shared[place]++ == 0)
            {
                met.Add(place);
            }
        }
    }

    // Counts the paragraphs of each word, then makes sums of what is rare.
    private int[] Starts(int words)
    {
        var starts = new int[words + 1];
        ForEach((word, _) => starts[word + 1]++);
        for (var word = 0; word < words; word++)
        {
            starts[word + 1] = starts[word] + (starts[word + 1] <= Rare ? starts[word + 1] : 0);
        }

        return starts;
    }

    private void Fill()
    {
        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        ForEach((word, place) =>
        {
            if (_starts[word] < _starts[word + 1])
            {
                _places[next[word]++] = place;
            }
        });
    }

    // Each word once a paragraph.
    private void ForEach(Action<int, int> action)
    {
        for (var place = 0; place < _paragraphs.Length; place++)
        {
            _searches++;
            foreach (var word in _paragraphs[place].Numbers)
            {
                if (_seen[word] != _searches)
                {
                    _seen[word] = _searches;
                    action(word, place);
                }
            }
        }
    }
}
