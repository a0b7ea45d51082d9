using System.Text;

namespace OfficeKi.Documents.Html;

/// <summary>The text of one block while it is read: white space collapses as on screen, line breaks stay.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder _text = new();

    public void Append(string text, bool preformatted)
    {
        if (preformatted)
        {
            _text.Append(text.ReplaceLineEndings("\n"));
            return;
        }

        foreach (var character in text)
        {
            if (character is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                _text.Append(character);
            }
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
            {
                _text.Append(' ');
            }
        }
    }

    public void BreakLine()
    {
        TrimEnd();
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    /// <summary>Whether the last line is empty: the second line break in a row makes a new paragraph.</summary>
    public bool EndsWithBreak => _text.Length > 0 && _text[^1] == '\n';

    /// <summary>Hands out the text and starts anew.</summary>
    public string Take()
    {
        var text = _text.ToString().Trim(' ', '\n', '\t', '\u00A0');
        _text.Clear();
        return text;
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }
    }
}
