using System.Text;
using OfficeKi.Core;
using OfficeKi.Privacy.Characters;

namespace OfficeKi.Privacy.Output;

/// <summary>Turns one complete block of a model's answer into plain text in which nothing can load, run or lead outside. Safe for concurrent use.</summary>
/// <remarks>
/// Against exfiltration by images, links, previews and hidden characters: what is not understood stays text, and no text is left that a program would turn into a link to a foreign host.
/// Does not judge whether what the text says is true or wise.
/// </remarks>
/// <param name="allowedHosts">Hosts that may be linked, exactly as written in addresses; subdomains count as others.</param>
public sealed class OutputSanitizer(IReadOnlyList<string> allowedHosts)
{
    private const int MostPasses = 6;
    private const int LongestPiece = 16_384;

    private readonly AllowedHosts _hosts = new(allowedHosts);

    /// <param name="block">A sentence, list item, heading or table cell, after restoring.</param>
    public SanitizedText Sanitize(string block)
    {
        ArgumentNullException.ThrowIfNull(block);
        if (block.Length <= LongestPiece)
        {
            return SanitizePiece(block);
        }

        var text = new StringBuilder(block.Length);
        var links = new List<BlockLink>();
        var removed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var piece in Pieces(block))
        {
            var sanitized = SanitizePiece(piece);
            links.AddRange(sanitized.Links.Select(link => link with { Start = link.Start + text.Length, End = link.End + text.Length }));
            text.Append(sanitized.Text).Append('\n');
            removed.UnionWith(sanitized.Removed);
        }

        return new(text.ToString(0, text.Length - 1), links, [.. removed]);
    }

    // No honest block is so long. Pieces are put together by line feeds, so that nothing active can grow over a border.
    private static IEnumerable<string> Pieces(string block)
    {
        for (var at = 0; at < block.Length;)
        {
            var length = Math.Min(LongestPiece, block.Length - at);
            var blank = at + length < block.Length ? block.AsSpan(at, length).LastIndexOfAny(' ', '\n') : -1;
            var end = blank > 0 ? at + blank : at + length;
            yield return block[at..end];
            at = blank > 0 ? end + 1 : end;
        }
    }

    private SanitizedText SanitizePiece(string piece)
    {
        var removals = new Removals();
        var hrefs = new List<string>();
        var text = ResolveToRest(CodeSpans.Resolve(Clean(piece, removals)), hrefs, removals);
        return Finish(text, hrefs, removals, trims: removals.Codes.Count > 0);
    }

    private static string Clean(string block, Removals removals)
    {
        var cleaned = CharacterCleaner.Clean(block);
        foreach (var hidden in cleaned.Hidden.Where(hidden => hidden.Kind != "mixed-script-token"))
        {
            removals.Add(hidden.Kind);
        }

        return cleaned.Text;
    }

    // What one pass takes out may leave something new behind ("<<b>img …>"), so passes go on until nothing changes.
    private string ResolveToRest(string text, List<string> hrefs, Removals removals)
    {
        var links = new LinkResolver(_hosts, removals, hrefs);
        var addresses = new AddressDefuser(_hosts, removals, hrefs);
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var resolved = HtmlRemover.Remove(links.Resolve(AngleLinks.Open(text)), removals);
            resolved = EmphasisRemover.Remove(addresses.Defuse(resolved));
            if (resolved == text)
            {
                return text;
            }

            text = resolved;
        }

        // Nobody writes six layers by accident: the marks lose their meaning for good.
        return text.Replace('<', '‹').Replace("](", "] (", StringComparison.Ordinal).Replace("![", "! [", StringComparison.Ordinal).Replace("://", ":‹/›/", StringComparison.Ordinal);
    }

    private static SanitizedText Finish(string text, List<string> hrefs, Removals removals, bool trims)
    {
        text = trims ? text.Trim() : text;
        var plain = new StringBuilder(text.Length);
        var starts = new Dictionary<int, int>();
        var links = new List<BlockLink>();
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (Sentinels.IsLinkStart(c, out var link))
            {
                starts[link] = plain.Length;
            }
            else if (Sentinels.IsLinkEnd(c, out link))
            {
                if (starts.Remove(link, out var start) && start < plain.Length && link < hrefs.Count && (links.Count == 0 || links[^1].End <= start))
                {
                    links.Add(new(start, plain.Length, hrefs[link]));
                }
            }
            else
            {
                if (links.Count > 0 && links[^1].End == plain.Length && WouldLengthenAddress(plain, links[^1].Start, text.AsSpan(at)))
                {
                    plain.Append(' ');
                }

                plain.Append(Sentinels.Unprotect(c));
            }
        }

        return new(plain.ToString(), links, removals.Codes);
    }

    // What is glued to the end of a visible address would be read as part of it: "https://stadt.example" + ".other.example".
    private static bool WouldLengthenAddress(StringBuilder plain, int start, ReadOnlySpan<char> rest)
    {
        var isAddress = plain.Length - start > 8 && plain.ToString(start, 8).Equals("https://", StringComparison.OrdinalIgnoreCase);
        var next = rest[0] is '.' or ',' && rest.Length > 1 ? rest[1] : rest[0];
        return isAddress && (char.IsLetterOrDigit(next) || next is '-' or '@' or ':' or '/' or '\\' or '%' or '?' or '#' or '&' or '=' or '_') && rest[0] is not (':' or '?');
    }
}
