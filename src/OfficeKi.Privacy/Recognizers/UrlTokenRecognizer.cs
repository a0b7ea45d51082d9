using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>Web address that opens something by itself or tells about a person: with a token, signature, key, password or personal reference in it.</summary>
/// <remarks>Whoever has such an address has the access. Plain addresses are not personal and not found.</remarks>
internal sealed class UrlTokenRecognizer : IRecognizer
{
    private const int Longest = 2048;
    private const int ShortestSecretSegment = 24;

    private static readonly WordMap Keys = Words.Map(
        "token access_token id_token refresh_token auth authkey authtoken key apikey api_key sig signature sign code otp session sessionid sid jsessionid phpsessid password passwort " +
        "passwd pwd pw kennwort secret client_secret jwt ticket hash invite invitation einladung pin tan puk reset k user username benutzer email mail name nachname guestaccesstoken migratedtoken tempauth sharekey share sv sr se sp skoid");

    public string Id => "url-token";

    public Anchors Anchors { get; } = new() { Words = ["http", "https"] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var start = text[at].Start;
        var rest = text.Characters[text[at].End..];
        if (!rest.StartsWith("://", StringComparison.Ordinal))
        {
            return;
        }

        var end = text[at].End + 3;
        while (end - start < Longest && IsPart(text.At(end)))
        {
            end++;
        }

        while (text.At(end - 1) is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'')
        {
            end--;
        }

        found.SleepUntil(end);
        var url = text.Characters[(text[at].End + 3)..end];
        if (HasUserInfo(url) || HasTokenParameter(url) || HasSecretSegment(url))
        {
            found.Add(PersonalData.UrlToken, start, end, Confidence.High, Evidence.Context);
        }
    }

    private static bool IsPart(char c) => c > ' ' && c is not ('"' or '<' or '>' or '„' or '“' or '”' or '|') && CharacterKinds.All[c] != CharacterKind.Blank;

    private static bool HasUserInfo(ReadOnlySpan<char> url)
    {
        var host = url.IndexOfAny("/?#") is >= 0 and var slash ? url[..slash] : url;
        return host.Contains('@') && host.Contains(':');
    }

    private static bool HasTokenParameter(ReadOnlySpan<char> url)
    {
        var at = url.IndexOfAny("?#;");
        while (at >= 0)
        {
            url = url[(at + 1)..];
            var end = url.IndexOfAny("&;#?");
            var parameter = end >= 0 ? url[..end] : url;
            if (parameter.IndexOf('=') is > 0 and var equals && parameter.Length - equals > 4 && (Keys.Contains(parameter[..equals]) || IsReference(parameter[(equals + 1)..])))
            {
                return true;
            }

            at = end;
        }

        return false;
    }

    // Letters and digits together ("8f3-Qx18f"): drawn by lot or the number of one case, not a page or a language.
    private static bool IsReference(ReadOnlySpan<char> value) =>
        value.Length >= 6 && value.IndexOfAnyInRange('0', '9') >= 0 && value.IndexOfAnyExceptInRange('0', '9') >= 0 && (value.IndexOfAnyInRange('A', 'Z') >= 0 || value.IndexOfAnyInRange('a', 'z') >= 0);

    // A long piece of letters and digits without words in it, as in share links.
    private static bool HasSecretSegment(ReadOnlySpan<char> url)
    {
        foreach (var range in url.SplitAny("/?=&#"))
        {
            var segment = url[range];
            if (segment.Length >= ShortestSecretSegment && segment.IndexOfAnyInRange('0', '9') >= 0 && segment.IndexOf('.') < 0
                && segment.Count('-') <= 4 && Randomness.BitsPerCharacter(segment) >= 3.7)
            {
                return true;
            }
        }

        return false;
    }
}
