using OfficeKi.Core;

namespace OfficeKi.Policy.Rules;

/// <summary>Content with a password, key or token goes into no engine, not even the built-in one.</summary>
/// <remarks>
/// Source: BSI IT-Grundschutz ORP.4 (handling of credentials). The built-in engine is included because its result is text that gets
/// inserted and passed on. Does not claim that every secret is found: it forbids on what the recognizers counted.
/// </remarks>
internal sealed class SecretsRule : IPolicyRule
{
    public string Id => "core/secrets";

    public string Source => "BSI IT-Grundschutz ORP.4";

    public RefusalReason Refusal { get; } = new(
        "SECRET_FOUND",
        new(
            "Der Inhalt enthält vermutlich ein Passwort, eine PIN oder einen Zugangsschlüssel. Solche Inhalte darf die KI nicht verarbeiten.",
            "The content seems to hold a password, a PIN or an access key. AI must not process such content."),
        new(
            "Entfernen Sie die Zugangsdaten aus dem Text und starten Sie die Funktion erneut. Ändern Sie das Passwort, wenn andere es lesen konnten.",
            "Remove the credentials from the text and start again. Change the password if others could read it."),
        StandardRefusals.NoContact);

    public bool Forbids(Facts facts) => facts.Resource.Secrets > 0 || facts.Resource.PersonalData.GetValueOrDefault("SECRET") > 0;
}
