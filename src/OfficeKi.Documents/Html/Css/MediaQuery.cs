namespace OfficeKi.Documents.Html.Css;

/// <summary>Whether a conditional group applies to someone who reads on a screen 1000 pixels wide.</summary>
/// <remarks>CSS Media Queries Level 4. Only width can be asked; any other feature counts as not there.</remarks>
internal static class MediaQuery
{
    /// <param name="prelude">An at-rule without its block, for example <c>@media screen and (min-width:600px)</c>.</param>
    public static bool Applies(string prelude)
    {
        var text = prelude.ToLowerInvariant();
        return text.StartsWith("@media", StringComparison.Ordinal)
            ? AppliesToScreen(text["@media".Length..])
            : text.StartsWith("@supports", StringComparison.Ordinal) || text.StartsWith("@layer", StringComparison.Ordinal)
                || text.StartsWith("@document", StringComparison.Ordinal);
    }

    public static bool AppliesToScreen(string queries) =>
        queries.Split(',').Any(query => query.Split(" and ", StringSplitOptions.TrimEntries).All(IsTrue));

    private static bool IsTrue(string term)
    {
        term = term.StartsWith("only ", StringComparison.Ordinal) ? term[5..] : term;
        if (!term.StartsWith('('))
        {
            return term is "" or "all" or "screen" or "not print";
        }

        return term.Trim('(', ')', ' ').Split(':', StringSplitOptions.TrimEntries) is [var feature, var value]
            && CssLength.TryParse(value, 16, 0, out var width)
            && feature switch
            {
                "min-width" or "min-device-width" => width <= CssLength.WindowWidth,
                "max-width" or "max-device-width" => width >= CssLength.WindowWidth,
                _ => false,
            };
    }
}
