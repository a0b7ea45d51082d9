namespace OfficeKi.Language.PlainLanguage.Wording;

internal static class Casing
{
    /// <summary>The replacement with a capital where the original, standing first in its sentence, has one.</summary>
    public static string Like(string original, string replacement) =>
        char.IsUpper(original[0]) && replacement.Length > 0 ? char.ToUpperInvariant(replacement[0]) + replacement[1..] : replacement;
}
