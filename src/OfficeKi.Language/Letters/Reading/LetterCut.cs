using OfficeKi.Core;

namespace OfficeKi.Language.Letters.Reading;

/// <summary>Cuts one message line by line: greeting, text, signature, quoted history.</summary>
internal sealed class LetterCut
{
    private const int LinesBeforeGreeting = 8;

    private readonly List<LetterSpan> _sentences = [];
    private readonly List<LetterSpan> _signature = [];
    private readonly List<LetterSpan> _quoted = [];
    private readonly List<LetterSpan> _head = [];
    private bool _hasBegun;
    private bool _isSigned;
    private bool _isQuoted;

    public LetterSpan? Greeting { get; private set; }

    public IReadOnlyList<LetterSpan> Sentences => _sentences;

    public IReadOnlyList<LetterSpan> Signature => _signature;

    public IReadOnlyList<LetterSpan> Quoted => _quoted;

    /// <summary>„Von: …“, „Betreff: …“ above a text that was pasted with them.</summary>
    public IReadOnlyList<LetterSpan> Head => _head;

    public static LetterCut Of(IReadOnlyList<LetterPassage> message)
    {
        LetterCut cut = new();
        var lines = 0;
        foreach (var passage in message.Where(passage => passage.Kind != PassageKind.Field))
        {
            cut.Add(passage, ref lines);
        }

        return cut;
    }

    private void Add(LetterPassage passage, ref int lines)
    {
        // Lines that belong to the text are joined again, because a sentence may run over a line break.
        var textStart = -1;
        var textEnd = 0;
        foreach (var line in LinesOf(passage.Text))
        {
            var words = line.Of(passage.Text);
            if (IsText(passage, words, lines) is not { } skipped)
            {
                AddText(passage, textStart, textEnd);
                textStart = -1;
                ListFor(passage, words).Add(new(passage.Id, line, words));
            }
            else
            {
                if (skipped > 0)
                {
                    Greeting = new(passage.Id, new(line.Start, line.Start + skipped), words[..skipped]);
                }

                textStart = textStart < 0 ? line.Start + skipped : textStart;
                textEnd = line.End;
            }

            lines++;
        }

        AddText(passage, textStart, textEnd);
    }

    private List<LetterSpan> ListFor(LetterPassage passage, string line) =>
        IsQuote(passage, line) ? _quoted : _isSigned ? _signature : _head;

    private bool IsQuote(LetterPassage passage, string line) =>
        _isQuoted || passage.Kind == PassageKind.Quote || line.StartsWith('>') || LetterMarks.IntroducesQuote(line);

    /// <returns>Length of the greeting at the beginning of the line, 0 for none; null when the line is no text of the letter.</returns>
    private int? IsText(LetterPassage passage, string line, int lines)
    {
        if (!_hasBegun && passage.Kind != PassageKind.Quote && LetterMarks.IsHeadLine(line))
        {
            return null;
        }

        _hasBegun = true;
        _isQuoted = _isQuoted || LetterMarks.BeginsHistory(line);
        if (IsQuote(passage, line))
        {
            return null;
        }

        _isSigned = _isSigned || LetterMarks.IsClosing(line);
        return _isSigned ? null : Greeting is null && lines < LinesBeforeGreeting ? LetterMarks.GreetingLength(line) : 0;
    }

    private void AddText(LetterPassage passage, int start, int end)
    {
        if (start < 0)
        {
            return;
        }

        var text = passage.Text[start..end];
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var words = sentence.Of(text).TrimStart(',', ' ', '!');
            if (words.Any(char.IsLetter))
            {
                var at = start + sentence.End - words.Length;
                _sentences.Add(new(passage.Id, new(at, start + sentence.End), words));
            }
        }
    }

    private static IEnumerable<TextSpan> LinesOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny("\n\r\v\u2028\u2029");
            var end = length < 0 ? text.Length : start + length;
            var first = start;
            while (first < end && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            if (end > first)
            {
                yield return new(first, end);
            }

            start = end + 1;
        }
    }
}
