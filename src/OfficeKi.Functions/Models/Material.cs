using System.Text;

namespace OfficeKi.Functions.Models;

/// <summary>Passages as one numbered text for a prompt.</summary>
/// <param name="Text">One passage per line: <c>[12] …</c>.</param>
/// <param name="LeftOut">How many passages did not fit.</param>
internal sealed record Material(string Text, int LeftOut)
{
    /// <param name="byImportance">Ids of passages, most important first; only looked at when not all fit.</param>
    /// <param name="maxCharacters">Room for the material.</param>
    public static Material Of(IReadOnlyList<MaskedPassage> passages, Func<IEnumerable<int>> byImportance, int maxCharacters)
    {
        var chosen = passages.Sum(Size) <= maxCharacters ? passages : Choose(passages, byImportance(), maxCharacters);
        var text = new StringBuilder();
        foreach (var passage in chosen)
        {
            text.Append('[').Append(passage.Id).Append("] ").Append(passage.Text.Value).Append('\n');
        }

        return new(text.ToString().TrimEnd('\n'), passages.Count - chosen.Count);
    }

    private static List<MaskedPassage> Choose(IReadOnlyList<MaskedPassage> passages, IEnumerable<int> byImportance, int room)
    {
        var byId = passages.ToDictionary(passage => passage.Id);
        HashSet<int> taken = [];
        foreach (var passage in byImportance.Distinct().Select(id => byId[id]).Concat(passages))
        {
            if (room >= Size(passage) && taken.Add(passage.Id))
            {
                room -= Size(passage);
            }
        }

        return [.. passages.Where(passage => taken.Contains(passage.Id))];
    }

    private static int Size(MaskedPassage passage) => passage.Text.Value.Length + 10;
}
