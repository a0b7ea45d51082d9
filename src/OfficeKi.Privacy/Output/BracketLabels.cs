using System.Buffers;

namespace OfficeKi.Privacy.Output;

/// <summary>What may stand in square brackets, or in round ones behind them, and is text: citations, placeholders, gaps to fill in.</summary>
internal static class BracketLabels
{
    private static readonly SearchValues<char> OfCitations = SearchValues.Create("0123456789, ;-–");
    private static readonly SearchValues<char> OfTypes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_");
    private static readonly SearchValues<char> OfAddresses = SearchValues.Create("/:\\.#?@&%\t");
    private static readonly SearchValues<char> OfAddressesOnly = SearchValues.Create(":\\@\t");

    /// <summary>[3], [PERSON_1], [fehlt: Datum].</summary>
    public static bool IsKept(ReadOnlySpan<char> label)
    {
        if (label.Length == 0)
        {
            return false;
        }

        var underscore = label.LastIndexOf('_');
        var isPlaceholder = underscore > 0 && underscore < label.Length - 1 && label[(underscore + 1)..].IndexOfAnyExceptInRange('0', '9') < 0
            && !label[..underscore].ContainsAnyExcept(OfTypes);
        return isPlaceholder || !label.ContainsAnyExcept(OfCitations) || label.StartsWith("fehlt", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether "[text](…)" is a link. "(Anlage)", "(s. o.)" or "(§ 3 Satz 1/2)" behind a bracket is text.</summary>
    public static bool IsDestination(ReadOnlySpan<char> address)
    {
        if (address.Length == 0 || address.ContainsAny(OfAddressesOnly) || address[0] is '/' or '#' or '?' or '.')
        {
            return true;
        }

        return !address.Contains(' ') && address.TrimEnd('.').ContainsAny(OfAddresses);
    }
}
