using System.Text;
using System.Text.RegularExpressions;

namespace OfficeKi.Privacy.Output;

/// <summary>Makes addresses in running text inert, so that no program turns them into links: hxxps://host[.]example. Allowed ones become links.</summary>
internal sealed partial class AddressDefuser(AllowedHosts hosts, Removals removals, List<string> hrefs)
{
    public string Defuse(string text)
    {
        // Every address has a colon, a backslash, or "www." or a path behind a host.
        if (!text.AsSpan().ContainsAny(":\\/") && !text.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var defused = new StringBuilder(text.Length + 16);
        var at = 0;
        foreach (Match match in Address().Matches(text))
        {
            defused.Append(text, at, match.Index - at);
            at = match.Index + match.Length;
            Append(text, match, defused, ref at);
        }

        return defused.Append(text, at, text.Length - at).ToString();
    }

    private void Append(string text, Match match, StringBuilder defused, ref int end)
    {
        var address = text.AsSpan(match.Index, end - match.Index);
        if (match.Groups["web"].Success)
        {
            var trimmed = address.TrimEnd(".,;:!?)]}'\"*_>");
            end = match.Index + trimmed.Length;
            AppendWeb(trimmed, IsInsideLink(text, match.Index), defused);
            return;
        }

        removals.Add(Removals.ForeignLink);
        if (match.Groups["bare"].Success)
        {
            AppendHost(address, 0, defused);
        }
        else if (match.Groups["unc"].Success)
        {
            defused.Append(address[1..]);
        }
        else
        {
            defused.Append(address[..^1]).Append(Inert(':'));
        }
    }

    private void AppendWeb(ReadOnlySpan<char> address, bool isInsideLink, StringBuilder defused)
    {
        var isAllowed = hosts.Allows(address, out var href);
        if (isAllowed && (isInsideLink || hrefs.Count >= Sentinels.MostLinks))
        {
            defused.Append(address);
        }
        else if (isAllowed)
        {
            defused.Append(Sentinels.LinkStart(hrefs.Count)).Append(address).Append(Sentinels.LinkEnd(hrefs.Count));
            hrefs.Add(href);
        }
        else
        {
            removals.Add(Removals.ForeignLink);
            var colon = address.IndexOf(':');
            defused.Append("hxxp").Append(address[(colon > 0 && address[colon - 1] is 's' or 'S' ? 4 : colon)..colon]).Append("://");
            AppendHost(address[colon..].TrimStart(":/\\"), 0, defused);
        }
    }

    // Programs also link bare hosts, so the dots of the host go into brackets.
    private static void AppendHost(ReadOnlySpan<char> address, int from, StringBuilder defused)
    {
        var end = address[from..].IndexOfAny("/?#\\") is >= 0 and var slash ? from + slash : address.Length;
        foreach (var c in address[..end])
        {
            _ = c == '.' ? defused.Append(Inert('.')) : defused.Append(c);
        }

        defused.Append(address[end..]);
    }

    // "[.]" in characters that later passes do not take for Markdown.
    private static string Inert(char mark) => string.Concat([Sentinels.Protect('['), mark, Sentinels.Protect(']')]);

    private static bool IsInsideLink(string text, int at)
    {
        for (var i = at - 1; i >= 0 && at - i < 200; i--)
        {
            if (Sentinels.IsLinkEnd(text[i], out _))
            {
                return false;
            }

            if (Sentinels.IsLinkStart(text[i], out _))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"(?<web>https?:[/\\]{1,16}(?:(?!https?:)[^\s<>""\uE010-\uE4FF])+)"
        + @"|(?<scheme>(?<![a-z0-9])(?:javascript|vbscript|livescript|file|ftps?|sftp|smb|ldaps?|wss?|blob|intent|cid|mhtml|jar|view-source|about|mailto|sms|callto|skype|msteams|onenote|outlook|teams|slack|zoommtg|"
        + @"search-ms|search|ms-[a-z]{2,20}|data(?=:[a-z]{1,20}/)):(?=\S))"
        + @"|(?<unc>(?<![^\W_]|\\)\\\\(?=[\w.]{2,}))"
        + @"|(?<bare>(?<![^\W_]|[@.\-/])(?:www\.(?:(?!https?:)[^\s:<>""\uE010-\uE4FF]){2,}|(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?/(?:(?!https?:)[^\s:<>""\uE010-\uE4FF])*))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Address();
}
