namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>The parts of a passage between quotation marks.</summary>
internal sealed class QuotedText
{
    private readonly List<TextSpan> _spans = [];

    public QuotedText(string text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (open < 0 && text[i] is '„' or '»' or '"')
            {
                open = i;
            }
            else if (open >= 0 && text[i] is '“' or '”' or '«' or '"')
            {
                _spans.Add(new(open, i + 1));
                open = -1;
            }
        }
    }

    public bool Contains(TextSpan span) => _spans.Exists(own => own.Start <= span.Start && span.End <= own.End);
}
