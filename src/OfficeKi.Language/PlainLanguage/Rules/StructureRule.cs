using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Long paragraphs, enumerations in running text, pages without a heading.</summary>
internal sealed class StructureRule : IPlainRule
{
    private const int MostSentences = 5;
    private const int MostWords = 90;
    private const int FewestItems = 4;
    private const int WordsOfPage = 450;

    public string Id => "structure";

    public IEnumerable<PlainFinding> Find(PlainText text) => Paragraphs(text).Concat(Enumerations(text)).Concat(Pages(text));

    private IEnumerable<PlainFinding> Paragraphs(PlainText text) =>
        from paragraph in text.Sentences.GroupBy(sentence => sentence.Block)
        let sentences = paragraph.Count()
        let words = paragraph.Sum(sentence => sentence.Count)
        where sentences > MostSentences || words > MostWords
        select new PlainFinding(Id, paragraph.Key.Id, new(0, paragraph.Key.Text.Length), new(
            $"Langer Absatz: {sentences} Sätze, {words} Wörter. Machen Sie mehrere Absätze daraus.",
            $"Long paragraph: {sentences} sentences, {words} words. Make several of it."));

    private IEnumerable<PlainFinding> Enumerations(PlainText text) =>
        from sentence in text.Sentences
        let items = Enumeration.Longest(sentence)
        where items.Count >= FewestItems
        select new PlainFinding(Id, sentence.Block.Id, sentence.Over(items.First, items.Last), new(
            $"Aufzählung mit {items.Count} Teilen. Eine Liste ist leichter zu lesen.",
            $"An enumeration of {items.Count} parts. A list is easier to read."));

    private IEnumerable<PlainFinding> Pages(PlainText text)
    {
        var sentences = text.Sentences.GroupBy(sentence => sentence.Block).ToDictionary(group => group.Key, group => group.Sum(sentence => sentence.Count));
        var words = 0;
        foreach (var block in text.Blocks)
        {
            words = block.Form == BlockForm.Heading ? 0 : words + sentences.GetValueOrDefault(block);
            if (words > WordsOfPage)
            {
                words = 0;
                yield return new(Id, block.Id, new(0, block.Text.Length), new(
                    "Mehr als eine Seite ohne Überschrift. Eine Zwischenüberschrift hilft beim Finden.",
                    "More than a page without a heading. A heading helps to find things."));
            }
        }
    }
}
