using System.Text;

namespace OfficeKi.Privacy.Output;

/// <summary>Inline code and backslash escapes: their marks go, and what they protect is text.</summary>
internal static class CodeSpans
{
    private const int LongestFence = 8;

    public static string Resolve(string text)
    {
        if (!text.AsSpan().ContainsAny('`', '\\'))
        {
            return text;
        }

        var resolved = new StringBuilder(text.Length);
        var missing = 0;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c == '\\' && at + 1 < text.Length && text[at + 1] is '*' or '_' or '`' or '~' or '#')
            {
                resolved.Append(Sentinels.Protect(text[at + 1]));
                at += 2;
            }
            else if (c == '`')
            {
                at += AppendSpan(text, at, resolved, ref missing);
            }
            else
            {
                resolved.Append(c);
                at++;
            }
        }

        return resolved.ToString();
    }

    /// <param name="missing">Bits of fence lengths known to have no closing fence, so that hostile backticks stay linear.</param>
    private static int AppendSpan(string text, int at, StringBuilder resolved, ref int missing)
    {
        var fence = RunLength(text, at);
        var close = fence <= LongestFence && (missing & (1 << fence)) == 0 ? CloseOf(text, at + fence, fence) : -1;
        if (close < 0)
        {
            missing |= fence <= LongestFence ? 1 << fence : 0;
            resolved.Append(fence == 1 ? "`" : "");
            return fence;
        }

        var content = text.AsSpan(at + fence, close - at - fence);
        if (content.Length > 2 && content[0] == ' ' && content[^1] == ' ')
        {
            content = content[1..^1];
        }

        AppendProtected(content, resolved);
        return close + fence - at;
    }

    // An angle bracket stays text only together with its partner; alone it could open a tag with what follows the code.
    private static void AppendProtected(ReadOnlySpan<char> content, StringBuilder resolved)
    {
        var lastClose = content.LastIndexOf('>');
        for (var i = 0; i < content.Length; i++)
        {
            // Addresses are made inert inside code, too, so their marks stay as they are.
            var staysMark = (content[i] == '<' && i > lastClose) || content[i] is ':' or '\\' or '#';
            resolved.Append(staysMark ? content[i] : Sentinels.Protect(content[i]));
        }
    }

    private static int RunLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == '`')
        {
            end++;
        }

        return end - at;
    }

    private static int CloseOf(string text, int from, int fence)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] == '`')
            {
                var run = RunLength(text, at);
                if (run == fence)
                {
                    return at;
                }

                at += run - 1;
            }
        }

        return -1;
    }
}
