using System.Runtime.InteropServices;

namespace OfficeKi.Language.Comparison.Paragraphs;

/// <summary>Finds paragraphs by the rare words they share, so that each has only a handful of candidates however long the text is.</summary>
internal sealed class RareWords
{
    private const int Rare = 24;
    private const int MostCandidates = 4;

    private readonly Dictionary<string, List<Paragraph>> _places = new(StringComparer.Ordinal);

    public RareWords(IEnumerable<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            foreach (var atom in paragraph.Atoms)
            {
                ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, atom.Key, out _);
                places ??= [];
                if (places.Count <= Rare && (places.Count == 0 || places[^1] != paragraph))
                {
                    places.Add(paragraph);
                }
            }
        }
    }

    /// <summary>Those that share most rare words with the paragraph.</summary>
    public IEnumerable<Paragraph> Sharing(Paragraph paragraph)
    {
        var counts = new Dictionary<Paragraph, int>();
        foreach (var key in paragraph.Atoms.Select(static atom => atom.Key).Distinct(StringComparer.Ordinal))
        {
            if (_places.TryGetValue(key, out var places) && places.Count <= Rare)
            {
                places.ForEach(place => CollectionsMarshal.GetValueRefOrAddDefault(counts, place, out _)++);
            }
        }

        return counts.OrderByDescending(static count => count.Value).ThenBy(static count => count.Key.Index).Take(MostCandidates).Select(static count => count.Key);
    }
}
