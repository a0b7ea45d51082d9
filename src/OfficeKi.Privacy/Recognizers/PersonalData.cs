namespace OfficeKi.Privacy.Recognizers;

/// <summary>Types of findings, as the API names them.</summary>
internal static class PersonalData
{
    public const string Person = "PERSON";
    public const string Address = "ADDRESS";
    public const string BirthDate = "BIRTH_DATE";
    public const string Date = "DATE";
    public const string Phone = "PHONE";
    public const string Email = "EMAIL";
    public const string Iban = "IBAN";
    public const string CreditCard = "CREDIT_CARD";
    public const string TaxId = "TAX_ID";
    public const string TaxNumber = "TAX_NUMBER";
    public const string SocialSecurity = "SOCIAL_SECURITY";
    public const string HealthInsurance = "HEALTH_INSURANCE";
    public const string IdCard = "ID_CARD";
    public const string Passport = "PASSPORT";
    public const string DrivingLicence = "DRIVING_LICENCE";
    public const string LicencePlate = "LICENCE_PLATE";
    public const string CaseNumber = "CASE_NUMBER";
    public const string VatId = "VAT_ID";
    public const string CommercialRegister = "COMMERCIAL_REGISTER";
    public const string IpAddress = "IP_ADDRESS";
    public const string UrlToken = "URL_TOKEN";
    public const string Secret = "SECRET";
    public const string SpecialCategory = "SPECIAL_CATEGORY";
    public const string Marking = "MARKING";
}
