using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OfficeKi.Server.Surfaces.Teams.Cards;

/// <summary>Text that no program around it turns into anything: no Markdown, no HTML, no link, no text function of a card.</summary>
/// <param name="linkHosts">Hosts whose https addresses stay as they are; all others are written <c>hxxps://host[.]example</c>.</param>
internal sealed partial class InertText(IReadOnlyList<string> linkHosts)
{
    /// <summary>For the text of a <c>TextBlock</c>: shows exactly these characters, whatever Markdown they look like.</summary>
    public string Markdown(string text)
    {
        StringBuilder escaped = new(text.Length + 32);
        foreach (var line in Plain(text).Split('\n'))
        {
            AppendEscaped(escaped, line.TrimStart());
            escaped.Append('\n');
        }

        return escaped.ToString().Trim('\n');
    }

    /// <summary>For fields that know no Markdown, such as the preview's: addresses and tags are broken, nothing is escaped.</summary>
    public string Plain(string text) => Delink(Visible(text)).Replace("{{", "{ {", StringComparison.Ordinal).Replace('<', '‹').Replace('>', '›');

    // Lists, headings and rules begin a line; the rest counts anywhere.
    private static void AppendEscaped(StringBuilder escaped, string line)
    {
        var start = LineStart().Match(line);
        if (start.Success)
        {
            escaped.Append(line, 0, start.Length - 1).Append('\\').Append(line[start.Length - 1]);
        }

        foreach (var c in line.AsSpan(start.Length))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '|' or '&')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }
    }

    private string Delink(string text) => Address().Replace(text, match =>
    {
        if (match.Groups["bare"].Success)
        {
            return WithBrokenHost(match.Value);
        }

        if (!match.Groups["slashes"].Success)
        {
            return $"{match.Groups["scheme"].Value}[:]";
        }

        var (scheme, rest) = (match.Groups["scheme"].Value, match.Groups["rest"].Value);
        return IsAllowed(match.Value) ? match.Value
            : scheme.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? $"hxxp{scheme[4..]}://{WithBrokenHost(rest)}"
            : $"{scheme}[:]//{WithBrokenHost(rest)}";
    });

    private bool IsAllowed(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.UserInfo.Length == 0
        && address.StartsWith($"https://{uri.IdnHost}", StringComparison.OrdinalIgnoreCase)
        && linkHosts.Contains(uri.IdnHost, StringComparer.OrdinalIgnoreCase);

    private static string WithBrokenHost(string address)
    {
        var end = address.AsSpan().IndexOfAny('/', '?', '#') is >= 0 and var found ? found : address.Length;
        return address[..end].Replace(".", "[.]", StringComparison.Ordinal) + address[end..];
    }

    // Direction marks, zero-width and tag characters could hide or reorder what is read; the joiner belongs to emoji.
    private static string Visible(string text)
    {
        StringBuilder visible = new(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or 0x200D || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse))
            {
                visible.Append(rune.ToString());
            }
            else if (rune.Value == '\t')
            {
                visible.Append(' ');
            }
        }

        return visible.ToString();
    }

    [GeneratedRegex(@"^(?:#|[-+=>]|\d{1,9}[.)])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineStart();

    [GeneratedRegex(
        @"(?<scheme>(?<![a-z0-9])[a-z][a-z0-9+.\-]{1,31}):(?<slashes>[/\\]{1,16})(?<rest>[^\s<>""/\\][^\s<>""]*)"
        + @"|(?<scheme>(?<![a-z0-9])(?:javascript|vbscript|data|file|mailto|tel|sms|callto|skype|msteams|about|blob|search-ms|ms-[a-z]{2,20})):(?=\S)"
        + @"|(?<bare>(?<![\w@.\-/])(?:www\.[^\s<>""]{2,}|(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?/[^\s<>""]*))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Address();
}
