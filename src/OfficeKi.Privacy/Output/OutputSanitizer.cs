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

    private readonly AllowedHosts _hosts = new(allowedHosts);

    /// <param name="block">A sentence, list item, heading or table cell, after restoring.</param>
    public SanitizedText Sanitize(string block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var removals = new Removals();
        var hrefs = new List<string>();
        var text = ResolveToRest(CodeSpans.Resolve(Clean(block, removals)), hrefs, removals);
        text = EmphasisRemover.Remove(new AddressDefuser(_hosts, removals, hrefs).Defuse(text));
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
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var resolved = HtmlRemover.Remove(links.Resolve(AngleLinks.Open(text)), removals);
            if (resolved == text)
            {
                return text;
            }

            text = resolved;
        }

        // Nobody writes six layers by accident: the marks lose their meaning for good.
        return text.Replace('<', '‹').Replace("](", "] (", StringComparison.Ordinal).Replace("![", "! [", StringComparison.Ordinal);
    }

    private static SanitizedText Finish(string text, List<string> hrefs, Removals removals, bool trims)
    {
        text = trims ? text.Trim() : text;
        var plain = new StringBuilder(text.Length);
        var starts = new Dictionary<int, int>();
        var links = new List<BlockLink>();
        foreach (var c in text)
        {
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
                plain.Append(Sentinels.Unprotect(c));
            }
        }

        return new(plain.ToString(), links, removals.Codes);
    }
}
