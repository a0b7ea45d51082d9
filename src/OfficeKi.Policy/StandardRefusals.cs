using OfficeKi.Core;

namespace OfficeKi.Policy;

/// <summary>What a person reads when no rule of its own speaks. The contact is filled in from the set.</summary>
internal static class StandardRefusals
{
    /// <summary>Contact of a set that names none: there is no address, but there is somebody.</summary>
    public const string NoContact = "IT-Administration";

    public static RefusalReason NotPermitted { get; } = new(
        "POLICY_DENIED",
        new(
            "Diese Funktion ist für Sie oder für diesen Inhalt nicht freigegeben.",
            "This function is not released for you or for this content."),
        new(
            "Bitten Sie die genannte Stelle um eine Freigabe. Sie können den Inhalt weiter ohne KI bearbeiten.",
            "Ask the contact for a release. You can still work on the content without AI."),
        NoContact);

    public static RefusalReason NotCheckable { get; } = new(
        "POLICY_DENIED",
        new(
            "Die Anfrage konnte nicht vollständig geprüft werden. Zur Sicherheit wurde sie nicht ausgeführt.",
            "The request could not be checked completely. To be safe, it was not carried out."),
        new(
            "Versuchen Sie es noch einmal. Wenn es wieder nicht geht, melden Sie es bitte der genannten Stelle.",
            "Please try again. If it fails again, please tell the contact."),
        NoContact);
}
