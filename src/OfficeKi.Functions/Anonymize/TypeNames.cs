using OfficeKi.Core;

namespace OfficeKi.Functions.Anonymize;

/// <summary>Types of personal data in plain words, with their number.</summary>
internal static class TypeNames
{
    public static LocalizedText Of(string type, int count)
    {
        var isOne = count == 1;
        var (de, en) = type switch
        {
            "PERSON" => isOne ? ("Name", "name") : ("Namen", "names"),
            "ADDRESS" => isOne ? ("Anschrift", "address") : ("Anschriften", "addresses"),
            "BIRTH_DATE" => isOne ? ("Geburtsdatum", "date of birth") : ("Geburtsdaten", "dates of birth"),
            "DATE" => isOne ? ("Datum", "date") : ("Datumsangaben", "dates"),
            "PHONE" => isOne ? ("Telefonnummer", "phone number") : ("Telefonnummern", "phone numbers"),
            "EMAIL" => isOne ? ("E-Mail-Adresse", "mail address") : ("E-Mail-Adressen", "mail addresses"),
            "IBAN" => isOne ? ("Kontonummer", "account number") : ("Kontonummern", "account numbers"),
            "CREDIT_CARD" => isOne ? ("Kartennummer", "card number") : ("Kartennummern", "card numbers"),
            "TAX_ID" or "TAX_NUMBER" => isOne ? ("Steuernummer", "tax number") : ("Steuernummern", "tax numbers"),
            "SOCIAL_SECURITY" or "HEALTH_INSURANCE" => isOne ? ("Versicherungsnummer", "insurance number") : ("Versicherungsnummern", "insurance numbers"),
            "ID_CARD" or "PASSPORT" or "DRIVING_LICENCE" => isOne ? ("Ausweisnummer", "document number") : ("Ausweisnummern", "document numbers"),
            "LICENCE_PLATE" => isOne ? ("Kennzeichen", "licence plate") : ("Kennzeichen", "licence plates"),
            "CASE_NUMBER" => isOne ? ("Aktenzeichen", "file number") : ("Aktenzeichen", "file numbers"),
            "VAT_ID" or "COMMERCIAL_REGISTER" => isOne ? ("Firmennummer", "company number") : ("Firmennummern", "company numbers"),
            "IP_ADDRESS" or "URL_TOKEN" => isOne ? ("technische Kennung", "technical identifier") : ("technische Kennungen", "technical identifiers"),
            "SPECIAL_CATEGORY" => isOne ? ("besonders geschützte Angabe (zum Beispiel Gesundheit)", "specially protected detail (for example health)") : ("besonders geschützte Angaben (zum Beispiel Gesundheit)", "specially protected details (for example health)"),
            "MARKING" => isOne ? ("Vertraulichkeitsvermerk", "confidentiality marking") : ("Vertraulichkeitsvermerke", "confidentiality markings"),
            _ => (type, type),
        };
        return new($"{count} {de}", $"{count} {en}");
    }
}
