using System.Globalization;
using System.Text.Json;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>A document as the server lists it, put back into the paragraphs Word counts: empty ones and those of table cells included.</summary>
internal static class WordParagraphs
{
    private const string Numbered = "paragraph:";

    public static IReadOnlyList<string> Of(JsonElement document)
    {
        SortedDictionary<int, string> texts = [];
        foreach (var passage in document.GetProperty("passages").EnumerateArray())
        {
            var locator = passage.GetProperty("locator").GetString()!;
            if (!locator.StartsWith(Numbered, StringComparison.Ordinal))
            {
                continue;
            }

            var number = int.Parse(locator.AsSpan(Numbered.Length), CultureInfo.InvariantCulture);
            foreach (var text in Cells(passage))
            {
                // Word writes a manual line break as a vertical tab.
                texts[number++] = text.Replace('\n', '\v');
            }
        }

        return [.. Enumerable.Range(1, texts.Keys.Last()).Select(number => texts.GetValueOrDefault(number, ""))];
    }

    private static List<string> Cells(JsonElement passage)
    {
        var cells = passage.GetProperty("cells").EnumerateArray().Select(cell => cell.GetString()!).ToList();
        return cells.Count > 0 ? cells : [passage.GetProperty("text").GetString()!];
    }
}
