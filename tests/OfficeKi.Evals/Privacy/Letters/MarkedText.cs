using System.Text;

namespace OfficeKi.Evals.Privacy.Letters;

/// <summary>A place a person marked in a text.</summary>
/// <param name="Type">As the scanner names types, for example <c>IBAN</c>.</param>
/// <param name="Start">UTF-16 offset in the plain text, inclusive.</param>
/// <param name="End">UTF-16 offset in the plain text, exclusive.</param>
internal sealed record GoldSpan(string Type, int Start, int End);

/// <summary>A text whose gold spans stand in place as <c>⟦TYPE:text⟧</c> (<c>Corpora/letters/README.md</c>).</summary>
/// <param name="Text">The text with every mark replaced by what it holds.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<GoldSpan> Spans)
{
    private const char Opening = '⟦';
    private const char Closing = '⟧';

    /// <summary>Reads the marks. Throws <see cref="FormatException"/> when one is nested, not closed, not opened, empty or without a type.</summary>
    public static MarkedText Parse(string marked)
    {
        var (text, spans) = (new StringBuilder(marked.Length), new List<GoldSpan>());
        for (var at = 0; at < marked.Length;)
        {
            var opening = marked.IndexOfAny([Opening, Closing], at);
            if (opening < 0)
            {
                text.Append(marked, at, marked.Length - at);
                break;
            }

            var closing = marked.IndexOfAny([Opening, Closing], opening + 1);
            var colon = marked.IndexOf(':', opening);
            if (marked[opening] == Closing || closing < 0 || marked[closing] == Opening || colon <= opening + 1 || colon + 1 >= closing)
            {
                throw new FormatException($"The mark at {opening} is broken.");
            }

            text.Append(marked, at, opening - at);
            spans.Add(new(marked[(opening + 1)..colon], text.Length, text.Length + closing - colon - 1));
            text.Append(marked, colon + 1, closing - colon - 1);
            at = closing + 1;
        }

        return new(text.ToString(), spans);
    }
}
