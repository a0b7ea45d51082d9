using System.Text.RegularExpressions;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>Words of the user interface that several tests wait for.</summary>
internal static partial class Words
{
    public static Regex Done => DonePattern();

    [GeneratedRegex("^(Fertig|Done)\\.", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DonePattern();
}
