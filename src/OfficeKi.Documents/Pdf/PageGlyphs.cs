using System.Text;
using OfficeKi.Documents.Reading;
using UglyToad.PdfPig.Content;

namespace OfficeKi.Documents.Pdf;

/// <summary>The visible characters of a page, upright ones apart from turned ones, and how many pieces of text are hidden.</summary>
internal sealed class PageGlyphs
{
    private readonly List<PdfGlyph> _upright = [];
    private readonly StringBuilder _turned = new();
    private bool _wasHidden;

    /// <param name="off">Characters on a layer that is switched off.</param>
    public PageGlyphs(Page page, HashSet<Letter> off)
    {
        var sight = new GlyphSight(page);
        foreach (var letter in page.Letters)
        {
            Add(letter, !off.Contains(letter) && sight.Sees(letter));
        }
    }

    public IReadOnlyList<PdfGlyph> Upright => _upright;

    /// <summary>Text that runs in another direction, such as a stamp at the edge, in the order it was drawn.</summary>
    public string Turned => _turned.ToString().Trim();

    /// <summary>Runs of hidden characters.</summary>
    public int HiddenRuns { get; private set; }

    private void Add(Letter letter, bool isSeen)
    {
        var isBlank = string.IsNullOrWhiteSpace(letter.Value);
        if (!isSeen)
        {
            HiddenRuns += isBlank || _wasHidden ? 0 : 1;
            _wasHidden |= !isBlank;
            return;
        }

        _wasHidden &= isBlank;
        if (letter.TextOrientation is TextOrientation.Horizontal)
        {
            var (left, right) = (letter.StartBaseLine.X, Math.Max(letter.EndBaseLine.X, letter.BoundingBox.Right));
            _upright.Add(new(WithoutLigatures(letter.Value), left, right, letter.StartBaseLine.Y, letter.PointSize));
        }
        else
        {
            _turned.Append(letter.Value);
        }
    }

    private static string WithoutLigatures(string text) =>
        text is [>= '\uFB00' and <= '\uFB06'] ? text.Normalize(NormalizationForm.FormKC) : text;
}
