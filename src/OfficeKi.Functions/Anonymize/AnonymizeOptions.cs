namespace OfficeKi.Functions.Anonymize;

internal sealed record AnonymizeOptions
{
    /// <summary>Types to replace; all personal types but plain dates when the user named none.</summary>
    public IReadOnlyList<string> Types { get; init; } =
    [
        "PERSON", "ADDRESS", "BIRTH_DATE", "PHONE", "EMAIL", "IBAN", "CREDIT_CARD", "TAX_ID", "TAX_NUMBER", "SOCIAL_SECURITY", "HEALTH_INSURANCE", "ID_CARD", "PASSPORT",
        "DRIVING_LICENCE", "LICENCE_PLATE", "CASE_NUMBER", "VAT_ID", "COMMERCIAL_REGISTER", "IP_ADDRESS", "URL_TOKEN",
    ];

    /// <summary><c>label</c>, <c>black</c> or <c>initials</c>.</summary>
    public string Mode { get; init; } = "label";
}
