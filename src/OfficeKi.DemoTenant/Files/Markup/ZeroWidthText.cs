using System.Text;

namespace OfficeKi.DemoTenant.Files.Markup;

/// <summary>Writes a text in characters without width, as smugglers do: U+200B is 0, U+200C is 1, eight per UTF-8 byte.</summary>
internal static class ZeroWidthText
{
    public static string Encode(string text)
    {
        var result = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            for (var bit = 7; bit >= 0; bit--)
            {
                result.Append((value >> bit & 1) == 0 ? '\u200B' : '\u200C');
            }
        }

        return result.ToString();
    }
}
