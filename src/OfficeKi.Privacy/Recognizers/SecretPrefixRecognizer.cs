using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>Secrets that can be told by how they begin: private keys, JSON web tokens, keys of well-known services, web hooks.</summary>
/// <remarks>Source: RFC 7468 (private keys), RFC 7519 (tokens) and the prefixes the services publish for secret scanning. Does not check that a key still works.</remarks>
internal sealed class SecretPrefixRecognizer : IRecognizer
{
    private const int LongestKey = 16_384;
    private const int LongestLabel = 64;

    private static readonly (string Prefix, int Fewest)[] Keys =
    [
        ("AKIA", 20), ("ASIA", 20), ("ghp_", 30), ("gho_", 30), ("ghs_", 30), ("ghu_", 30), ("github_pat_", 40), ("glpat-", 24), ("xoxb-", 24), ("xoxp-", 24), ("xapp-", 24),
        ("sk-", 24), ("sk_live_", 24), ("rk_live_", 24), ("AIza", 35), ("SG.", 40), ("npm_", 36), ("hf_", 30), ("dop_v1_", 40), ("pypi-", 40), ("hvs.", 24), ("eyJ", 40), ("AGE-SECRET-KEY-", 40),
    ];

    private static readonly string[] Hooks = ["hooks.slack.com/services/", ".webhook.office.com/webhookb2/", "discord.com/api/webhooks/"];

    private static readonly string[] Assignments = ["AccountKey=", "SharedAccessKey=", "SharedAccessSignature=", "sharedAccessSignature="];

    public string Id => "secret-prefix";

    public Anchors Anchors { get; } = new() { Prefixes = ["-----BEGIN ", .. Keys.Select(key => key.Prefix), .. Hooks, .. Assignments] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        // A prefix may begin with a mark that is its own token, so the token's start is the prefix's start.
        var start = text[at].Start;
        var rest = text.Characters[start..];
        if (rest.StartsWith("-----BEGIN ", StringComparison.Ordinal))
        {
            ExaminePrivateKey(text, start, found);
            return;
        }

        foreach (var (prefix, fewest) in Keys)
        {
            if (rest.StartsWith(prefix, StringComparison.Ordinal))
            {
                AddRun(text, start, fewest, found);
                return;
            }
        }

        // The rest are pieces of an address or an assignment: the host before them belongs to it.
        var first = start;
        while (start - first < LongestLabel && IsKey(text.At(first - 1)))
        {
            first--;
        }

        AddRun(text, first, 30, found);
    }

    private static void ExaminePrivateKey(ScanText text, int start, FindingCollector found)
    {
        var rest = text.Characters[start..Math.Min(start + LongestKey, text.Characters.Length)];
        var line = rest[..Math.Min(rest.Length, LongestLabel)];
        line = line.IndexOf('\n') is >= 0 and var lineEnd ? line[..lineEnd] : line;
        if (line.IndexOf("PRIVATE KEY", StringComparison.Ordinal) < 0)
        {
            found.SleepUntil(start + Math.Min(line.Length, LongestLabel));
            return;
        }

        var end = rest.IndexOf("-----END ", StringComparison.Ordinal);
        var close = end < 0 ? -1 : rest[(end + 9)..].IndexOf("-----", StringComparison.Ordinal);
        var last = close < 0 ? start + rest.Length : start + end + 9 + close + 5;
        found.Add(PersonalData.Secret, start, last, Confidence.High, Evidence.Shape, "private-key");
        found.SleepUntil(last);
    }

    private static void AddRun(ScanText text, int start, int fewest, FindingCollector found)
    {
        var end = start;
        while (end - start < LongestKey && IsKey(text.At(end)))
        {
            end++;
        }

        found.SleepUntil(end);

        // Left over from a longer word ("Task-…"), or words and not a key.
        var key = text.Characters[start..end];
        if (key.Length >= fewest && !CharacterKinds.IsLetterOrDigit(text.At(start - 1)) && key.IndexOfAnyInRange('0', '9') >= 0 && Randomness.BitsPerCharacter(key) >= 3)
        {
            found.Add(PersonalData.Secret, start, end, Confidence.High, Evidence.Shape);
        }
    }

    private static bool IsKey(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '/' or '+' or '=' or '%' or '@';
}
