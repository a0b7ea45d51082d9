using OfficeKi.Core;
using OfficeKi.Privacy.Characters;

namespace OfficeKi.Functions.Reading;

/// <summary>A passage of a run, cleaned and numbered from 1.</summary>
internal sealed record CorpusPassage(int Id, ContentItem Item, Passage Passage)
{
    public string Text => Passage.Text.Reveal();

    public CitedPassage Cited() => new(Id, Item.Ref, Item.Title, Passage.Locator, Passage.Text);
}

/// <summary>Step 3 of the gate: all items of a run with hidden characters taken out and counted.</summary>
internal sealed record Corpus(IReadOnlyList<ReadItem> Items, IReadOnlyList<CorpusPassage> Passages)
{
    public IReadOnlyList<HiddenContent> Hidden =>
        [.. Items.SelectMany(read => read.Item.Hidden).GroupBy(hidden => hidden.Kind).Select(kind => new HiddenContent(kind.Key, kind.Sum(hidden => hidden.Count)))];

    /// <summary>Whether there is anything to read: at least one letter or digit.</summary>
    public bool IsEmpty => !Passages.Any(passage => passage.Text.Any(char.IsLetterOrDigit));

    public int Characters => Passages.Sum(passage => passage.Text.Length);

    public static Corpus Clean(IReadOnlyList<ReadItem> items)
    {
        ReadItem[] cleaned = [.. items.Select(read => read with { Item = Clean(read.Item) })];
        return new(cleaned, Number(cleaned));
    }

    /// <summary>The same corpus without some items; the numbers of the passages stay.</summary>
    public Corpus Without(IReadOnlySet<ContentRef> leftOut) =>
        new([.. Items.Where(read => !leftOut.Contains(read.Item.Ref))], [.. Passages.Where(passage => !leftOut.Contains(passage.Item.Ref))]);

    private static CorpusPassage[] Number(IEnumerable<ReadItem> items)
    {
        var number = 0;
        return [.. items.SelectMany(read => read.Item.Passages.Select(passage => new CorpusPassage(++number, read.Item, passage)))];
    }

    private static ContentItem Clean(ContentItem item)
    {
        List<HiddenContent> hidden = [.. item.Hidden];
        ContentText CleanText(ContentText text)
        {
            var cleaned = CharacterCleaner.Clean(text.Reveal());
            hidden.AddRange(cleaned.Hidden);
            return ReferenceEquals(cleaned.Text, text.Reveal()) ? text : new(cleaned.Text);
        }

        return item with
        {
            Title = CleanText(item.Title),
            // Their names stand among the passages as well and are counted there.
            LeftOut = [.. item.LeftOut.Select(part => part with { Title = new(CharacterCleaner.Clean(part.Title.Reveal()).Text) })],
            Passages = [.. item.Passages.Select(passage => passage with { Text = CleanText(passage.Text) })],
            Hidden = hidden,
        };
    }
}
