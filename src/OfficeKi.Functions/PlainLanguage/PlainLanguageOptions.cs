using OfficeKi.Language.PlainLanguage;

namespace OfficeKi.Functions.PlainLanguage;

internal sealed record PlainLanguageOptions
{
    /// <summary><c>letter</c>, <c>einfach</c> or <c>leicht</c>.</summary>
    public string Profile { get; init; } = "letter";

    /// <summary><c>sie</c> or <c>du</c>: how a new wording addresses the reader.</summary>
    public string Address { get; init; } = "sie";

    public PlainProfile PlainProfile => Profile switch
    {
        "einfach" => PlainProfile.Einfach,
        "leicht" => PlainProfile.Leicht,
        _ => PlainProfile.Letter,
    };
}
