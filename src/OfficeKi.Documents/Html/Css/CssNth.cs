using System.Globalization;

namespace OfficeKi.Documents.Html.Css;

/// <summary>The formula <c>an+b</c> of <c>:nth-child</c>.</summary>
internal readonly record struct CssNth(int Step, int Offset)
{
    public bool Matches(int index) =>
        Step == 0 ? index == Offset : (index - Offset) % Step == 0 && (index - Offset) / Step >= 0;

    public static bool TryParse(string text, out CssNth nth)
    {
        text = text.Replace(" ", "", StringComparison.Ordinal) switch { "odd" => "2n+1", "even" => "2n", var formula => formula };
        var n = text.IndexOf('n', StringComparison.Ordinal);
        var step = 0;
        var valid = n < 0 || TryNumber(text[..n] switch { "" or "+" => "1", "-" => "-1", var number => number }, out step);
        var rest = text[(n + 1)..];
        valid &= TryNumber(rest.Length == 0 && n >= 0 ? "0" : rest, out var offset);
        nth = new(step, offset);
        return valid;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && number is > -100_000 and < 100_000;
}
