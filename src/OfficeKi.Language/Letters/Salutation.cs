using OfficeKi.Core;

namespace OfficeKi.Language.Letters;

/// <summary>The salutation of a letter by DIN 5008, ending in a comma.</summary>
public static class Salutation
{
    /// <param name="informal">„du“ instead of „Sie“.</param>
    /// <param name="warm">„Guten Tag“ instead of „Sehr geehrte“.</param>
    public static string Of(Correspondent sender, bool informal, bool warm)
    {
        ArgumentNullException.ThrowIfNull(sender);
        return sender.Form switch
        {
            FormOfAddress.Office => warm ? "Guten Tag," : "Sehr geehrte Damen und Herren,",
            _ when informal => $"Hallo {sender.Name},",
            FormOfAddress.Frau => $"{(warm ? "Guten Tag" : "Sehr geehrte")} Frau {sender.TitledName},",
            FormOfAddress.Herr => $"{(warm ? "Guten Tag" : "Sehr geehrter")} Herr {sender.TitledName},",
            _ => $"Guten Tag {sender.TitledName},",
        };
    }

    /// <summary>Said where the mail does not tell how to address the sender.</summary>
    public static LocalizedText NotCertain { get; } = new(
        "Die Mail sagt nicht, ob „Frau“ oder „Herr“ richtig ist. Bitte prüfen Sie die Anrede.",
        "The mail does not tell which form of address is right. Please check the salutation.");
}
