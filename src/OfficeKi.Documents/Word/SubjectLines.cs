namespace OfficeKi.Documents.Word;

/// <summary>Finds bold paragraphs that stand where a heading would stand.</summary>
/// <remarks>In a letter the subject line before the salutation is bold and no heading (DIN 5008), and a bold last line is a name or a closing.</remarks>
internal sealed class SubjectLines
{
    private const int MostCharacters = 90;

    private static readonly string[] Salutations = ["Sehr geehrte", "Guten Tag", "Liebe", "Hallo", "Dear "];

    private readonly List<int> _headings = [];
    private int? _candidate;

    /// <summary>Numbers of the paragraphs.</summary>
    public IReadOnlyList<int> Headings => _headings;

    public void On(ReadParagraph paragraph)
    {
        if (string.IsNullOrWhiteSpace(paragraph.Text))
        {
            return;
        }

        if (Array.Exists(Salutations, salutation => paragraph.Text.StartsWith(salutation, StringComparison.OrdinalIgnoreCase)))
        {
            _headings.Clear();
            _candidate = null;
            return;
        }

        if (_candidate is { } heading && !paragraph.IsBold)
        {
            _headings.Add(heading);
        }

        _candidate = LooksLikeHeading(paragraph) ? paragraph.Number : null;
    }

    private static bool LooksLikeHeading(ReadParagraph paragraph) =>
        paragraph is { IsBold: true, HeadingLevel: 0, ListLevel: 0, Text.Length: <= MostCharacters }
        && paragraph.Text.Any(char.IsLetter) && paragraph.Text.TrimEnd()[^1] is not ('.' or '!' or ',' or ';' or ':') && !paragraph.Text.Contains('\n', StringComparison.Ordinal);
}
