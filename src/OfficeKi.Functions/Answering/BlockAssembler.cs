using System.Buffers;
using System.Text;
using OfficeKi.Core;
using OfficeKi.Language;

namespace OfficeKi.Functions.Answering;

/// <summary>A complete sentence, list item or heading as a model wrote it, before restoring and sanitising.</summary>
internal sealed record RawBlock(BlockKind Kind, string Text);

/// <summary>Collects a model's characters until a block is complete, so that nothing shown can still change its meaning.</summary>
/// <remarks>A list item or heading ends with its line; running text ends with each sentence, as soon as a space follows and no further character could make it go on.</remarks>
internal sealed class BlockAssembler
{
    // No honest paragraph is longer. A hostile one is cut into sentences once, at its end, so that it costs no more than its length.
    private const int LongestSearched = 16_384;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\u00A0\u202F");

    private readonly StringBuilder _line = new();

    // Whether sentences of this line have gone out: what follows is running text, however it begins.
    private bool _isRunning;

    public IEnumerable<RawBlock> Push(string text)
    {
        foreach (var character in text)
        {
            if (character == '\n')
            {
                foreach (var block in EndLine())
                {
                    yield return block;
                }

                continue;
            }

            _line.Append(character);
        }

        if (_line.Length <= LongestSearched && text.AsSpan().ContainsAny(Blanks))
        {
            foreach (var block in TakeSentences())
            {
                yield return block;
            }
        }
    }

    public IEnumerable<RawBlock> Finish() => EndLine();

    private IEnumerable<RawBlock> EndLine()
    {
        var line = _line.ToString().Trim();
        var isRunning = _isRunning;
        _isRunning = false;
        _line.Clear();
        if (line.Length == 0)
        {
            yield break;
        }

        var (kind, start) = isRunning ? (BlockKind.Paragraph, 0) : KindOf(line);
        if (kind != BlockKind.Paragraph)
        {
            yield return new(kind, line[start..].Trim());
            yield break;
        }

        foreach (var sentence in SentenceSplitter.Split(line))
        {
            yield return new(BlockKind.Paragraph, sentence.Of(line));
        }
    }

    // Only sentences that end whatever follows: "am 3. " waits for "Mai", "Ach!" for the bracket that would make it an image, "Der Rat tagt. " goes out at once.
    private List<RawBlock> TakeSentences()
    {
        List<RawBlock> complete = [];
        var line = _line.ToString();
        if (!_isRunning && !CouldBeParagraph(line))
        {
            return complete;
        }

        var taken = 0;
        foreach (var sentence in SentenceSplitter.Split(line))
        {
            if (sentence.End == line.Length || !SentenceSplitter.EndsCertainly(line.AsSpan(0, sentence.End)))
            {
                break;
            }

            complete.Add(new(BlockKind.Paragraph, sentence.Of(line)));
            taken = sentence.End;
        }

        _line.Remove(0, taken);
        _isRunning |= taken > 0;
        return complete;
    }

    private static bool CouldBeParagraph(string line)
    {
        var text = line.TrimStart();
        return text.Length > 0 && KindOf(text).Kind == BlockKind.Paragraph && text[0] is not ('-' or '*' or '•' or '#');
    }

    private static (BlockKind Kind, int Start) KindOf(string line)
    {
        if (line is ['-' or '*' or '•' or '–', ' ' or '\t', ..])
        {
            return (BlockKind.Bullet, 2);
        }

        var marks = line.AsSpan().IndexOfAnyExcept('#');
        if (marks is > 0 and <= 6 && line[marks] == ' ')
        {
            return (BlockKind.Heading, marks + 1);
        }

        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 2 && line.Length > digits + 1 && line[digits] is '.' or ')' && line[digits + 1] == ' '
            ? (BlockKind.Item, digits + 2)
            : (BlockKind.Paragraph, 0);
    }
}
