using System.Globalization;

namespace OfficeKi.Functions.Check;

/// <summary>The passage at a locator or the next one after it: an empty paragraph with a picture has none of its own.</summary>
internal sealed class NearestPassage
{
    private readonly List<(int Number, MaskedPassage Passage)> _numbered;
    private readonly MaskedPassage _first;

    public NearestPassage(IReadOnlyList<MaskedPassage> passages)
    {
        _first = passages[0];
        _numbered = [.. passages.Select(passage => (Number: NumberOf(passage.Locator), passage)).Where(entry => entry.Number > 0).OrderBy(entry => entry.Number)];
    }

    public MaskedPassage To(string locator)
    {
        if (_numbered.Count == 0)
        {
            return _first;
        }

        var number = NumberOf(locator);
        var (low, high) = (0, _numbered.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _numbered[middle].Number < number ? (middle + 1, high) : (low, middle);
        }

        return _numbered[low].Passage;
    }

    private static int NumberOf(string locator) =>
        locator.StartsWith("paragraph:", StringComparison.Ordinal) && int.TryParse(locator.AsSpan(10), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
