using System.Text;

namespace OfficeKi.Privacy.Output;

/// <summary>Markdown images go, links become their visible text, inline or by reference. Citations [3] and placeholders [PERSON_1] stay.</summary>
internal sealed class LinkResolver(AllowedHosts hosts, Removals removals, List<string> hrefs)
{
    public string Resolve(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return text;
        }

        var resolved = new StringBuilder(text.Length);
        foreach (var line in WithoutDefinitions(text))
        {
            ResolveLine(line, resolved);
        }

        return resolved.ToString();
    }

    // "[r]: https://…" says where a reference leads; no reference leads anywhere here.
    private IEnumerable<string> WithoutDefinitions(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var feed ? feed + 1 : text.Length;
            var line = text[at..end];
            at = end;
            if (!IsDefinition(line))
            {
                yield return line;
                continue;
            }

            removals.Add(Removals.ForeignLink);
        }
    }

    private static bool IsDefinition(string line)
    {
        var trimmed = line.AsSpan().Trim();
        var close = trimmed.Length > 3 && trimmed[0] == '[' ? trimmed.IndexOf("]:", StringComparison.Ordinal) : -1;
        if (close < 2 || trimmed[1..close].Contains('[') || BracketLabels.IsKept(trimmed[1..close]))
        {
            return false;
        }

        var target = trimmed[(close + 2)..].TrimStart();
        var first = target.IndexOfAny(' ', '\t') is > 0 and var blank ? target[..blank] : target;
        return first.Length > 0 && (first[0] == '<' || first.ContainsAny("/:\\") || (first.Contains('.') && first.Length == target.Length));
    }

    private void ResolveLine(string line, StringBuilder resolved)
    {
        var pairs = new BracketPairs(line);
        for (var at = 0; at < line.Length;)
        {
            var isImage = line[at] == '!' && at + 1 < line.Length && line[at + 1] == '[';
            if (!isImage && line[at] != '[')
            {
                resolved.Append(line[at++]);
                continue;
            }

            at += AppendBracket(line, pairs, at, isImage, resolved);
        }
    }

    private int AppendBracket(string line, BracketPairs pairs, int at, bool isImage, StringBuilder resolved)
    {
        var open = isImage ? at + 1 : at;
        var close = pairs.CloseOf(open);
        if (close < 0)
        {
            resolved.Append(line[at]);
            return 1;
        }

        var label = line.AsSpan(open + 1, close - open - 1);
        if (Destination(line, pairs, close + 1, out var address) is > 0 and var destination)
        {
            AppendLink(label, address, isImage, resolved);
            return destination - at;
        }

        var reference = close + 1 < line.Length && line[close + 1] == '[' ? pairs.CloseOf(close + 1) : -1;
        var isReference = reference >= 0 && !BracketLabels.IsKept(label) && !BracketLabels.IsKept(line.AsSpan(close + 2, reference - close - 2));
        if (isReference)
        {
            AppendLink(label, default, isImage, resolved);
            return reference + 1 - at;
        }

        if (isImage && !BracketLabels.IsKept(label))
        {
            AppendLink(label, default, isImage, resolved);
            return close + 1 - at;
        }

        resolved.Append(line[at]);
        return 1;
    }

    private void AppendLink(ReadOnlySpan<char> label, ReadOnlySpan<char> address, bool isImage, StringBuilder resolved)
    {
        if (isImage)
        {
            removals.Add(Removals.Image);
            return;
        }

        // A label may hold an image or a link of its own; the next pass resolves it.
        if (hrefs.Count < Sentinels.MostLinks && hosts.Allows(address, out var href) && !label.ContainsAny('[', ']'))
        {
            resolved.Append(Sentinels.LinkStart(hrefs.Count)).Append(label).Append(Sentinels.LinkEnd(hrefs.Count));
            hrefs.Add(href);
            return;
        }

        removals.Add(Removals.ForeignLink);
        resolved.Append(label);
    }

    /// <returns>Index behind "(address "title")", or 0 when there is none.</returns>
    private static int Destination(string line, BracketPairs pairs, int at, out ReadOnlySpan<char> address)
    {
        address = default;
        var close = at < line.Length && line[at] == '(' ? pairs.CloseOf(at) : -1;
        if (close < 0)
        {
            return 0;
        }

        var inner = line.AsSpan(at + 1, close - at - 1).Trim();
        inner = inner is ['<', .., '>'] ? inner[1..^1] : inner;
        address = inner.IndexOf(' ') is > 0 and var blank && inner[blank..].TrimStart() is ['"' or '\'' or '(', ..] ? inner[..blank] : inner;
        return BracketLabels.IsDestination(address) ? close + 1 : 0;
    }
}
