using System.Runtime.InteropServices;
using OfficeKi.Language.Words;

namespace OfficeKi.Language.Summaries;

/// <summary>A sentence as numbers: its place, its order, its different terms and how many terms it has in all.</summary>
internal sealed record ModelSentence(int Passage, TextSpan Span, int Order, bool OpensPassage, bool LeansBack, int Length, int[] Terms, Cue Cue);

/// <summary>All sentences of a text with their terms numbered, and how often each term occurs.</summary>
internal sealed class TextModel
{
    private static readonly string[] Pointers =
        ["Dies", "Diese", "Dieser", "Dieses", "Diesen", "Diesem", "Er", "Sie", "Es", "Dadurch", "Deshalb", "Daher", "Dabei", "Damit", "Dazu", "Außerdem", "Auch", "Jedoch", "Dort", "Danach", "Dann", "Ihre", "Seine"];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _frequencies = [];
    private readonly List<int> _sentencesWith = [];

    private TextModel()
    {
    }

    public List<ModelSentence> Sentences { get; } = [];

    public static TextModel Of(IReadOnlyList<SourcePassage> passages, CancellationToken cancellationToken)
    {
        var model = new TextModel();
        foreach (var passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!passage.IsHeading)
            {
                model.Add(passage);
            }
        }

        return model;
    }

    public int TermCount => _frequencies.Count;

    /// <summary>How often the term occurs in the whole text.</summary>
    public int Frequency(int term) => _frequencies[term];

    /// <summary>How telling the term is: small when it stands in most sentences.</summary>
    public double Idf(int term) => Math.Log(1 + ((double)Sentences.Count / _sentencesWith[term]));

    private void Add(SourcePassage passage)
    {
        var opens = true;
        foreach (var span in SentenceSplitter.Split(passage.Text))
        {
            var terms = Terms.Of(passage.Text, span).ConvertAll(NumberOf);
            foreach (var term in terms)
            {
                _frequencies[term]++;
            }

            Sentences.Add(new(passage.Id, span, Sentences.Count, opens, LeansBack(passage.Text, span), terms.Count, [.. terms.Distinct()], Cues.Of(span.Of(passage.Text))));
            foreach (var term in Sentences[^1].Terms)
            {
                _sentencesWith[term]++;
            }

            opens = false;
        }
    }

    // „Dies gilt auch …“ alone says little: it points to a sentence that may be missing from the summary.
    private static bool LeansBack(string text, TextSpan span)
    {
        var sentence = span.In(text);
        var space = sentence.IndexOf(' ');
        return space > 0 && Array.IndexOf(Pointers, sentence[..space].ToString()) >= 0;
    }

    private int NumberOf(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, term, out var known);
        if (!known)
        {
            number = _frequencies.Count;
            _frequencies.Add(0);
            _sentencesWith.Add(0);
        }

        return number;
    }
}
