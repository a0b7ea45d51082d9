using System.Runtime.InteropServices;

namespace OfficeKi.Language.Comparison.Paragraphs;

/// <summary>Paragraphs that say the same in another place.</summary>
internal static class Moves
{
    public static List<ParagraphPair> Find(Numbering numbers, List<OpenStretch> open)
    {
        var places = new Dictionary<int, Queue<Paragraph>>();
        foreach (var paragraph in open.SelectMany(static stretch => stretch.Before))
        {
            ref var queue = ref CollectionsMarshal.GetValueRefOrAddDefault(places, numbers.Of(paragraph.Numbers), out _);
            (queue ??= []).Enqueue(paragraph);
        }

        var moves = new List<ParagraphPair>();
        foreach (var paragraph in open.SelectMany(static stretch => stretch.After))
        {
            if (places.TryGetValue(numbers.Of(paragraph.Numbers), out var queue) && queue.TryDequeue(out var before))
            {
                moves.Add(new(before, paragraph));
            }
        }

        return moves;
    }
}
