using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files.Pdf;

/// <param name="Value">A word with the marks that stick to it; null breaks the line.</param>
internal readonly record struct PdfWord(string? Value, bool Bold, bool Italic, bool SpaceBefore);

/// <summary>Running text as words that can be wrapped.</summary>
internal static class PdfText
{
    public static IReadOnlyList<PdfWord> Words(IReadOnlyList<Inline> inlines, bool bold = false)
    {
        var words = new List<PdfWord>();
        var space = false;
        foreach (var inline in inlines)
        {
            if (inline is Inline.LineBreak)
            {
                words.Add(new(null, false, false, false));
                space = false;
                continue;
            }

            var text = inline as Inline.Text ?? throw new InvalidOperationException($"`{inline.GetType().Name}` has no form in a pdf");
            var parts = text.Value.Split(' ');
            for (var index = 0; index < parts.Length; index++)
            {
                space |= index > 0;
                if (parts[index].Length > 0)
                {
                    words.Add(new(parts[index], bold || text.Bold, text.Italic, space));
                    space = false;
                }
            }
        }

        return words;
    }
}
