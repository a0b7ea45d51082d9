using OfficeKi.Language.PlainLanguage;

namespace OfficeKi.Functions.PlainLanguage;

internal sealed record PlainLanguageOptions
{
    /// <summary><c>letter</c>, <c>einfach</c> or <c>leicht</c>.</summary>
    public string Profile { get; init; } = "letter";

    /// <summary><c>sie</c> or <c>du</c>: how a new wording addresses the reader.</summary>
    public string Address { get; init; } = "sie";

    public string ProfileInWords => Profile switch
    {
        "einfach" => "Einfache Sprache: Sätze bis 12 Wörter, nur Alltagswörter, ein Gedanke je Satz",
        "leicht" => "Regeln der Leichten Sprache: Sätze bis 8 Wörter, sehr bekannte Wörter, kein Genitiv, kein Konjunktiv, keine Verneinung wo es geht",
        _ => "Brief und Bescheid an Bürgerinnen und Bürger: Sätze bis 15 Wörter",
    };

    public PlainProfile PlainProfile => Profile switch
    {
        "einfach" => PlainProfile.Einfach,
        "leicht" => PlainProfile.Leicht,
        _ => PlainProfile.Letter,
    };
}
