using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>What we say in Teams.</summary>
internal static class TeamsWords
{
    public static LocalizedText UnknownCommand { get; } = new(
        "Diesen Befehl gibt es nicht mehr. Bitte aktualisieren Sie OfficeKi in Teams.", "This command no longer exists. Please update OfficeKi in Teams.");

    public static LocalizedText NotTaken { get; } = new(
        "Dieser Text kann nicht übernommen werden. Bitte kopieren Sie ihn im Dialog.", "This text cannot be taken over. Please copy it in the dialog.");

    public static LocalizedText Draft { get; } = new("KI-Entwurf", "AI draft");

    public static LocalizedText NoTerm { get; } = new("Diesen Begriff gibt es im Glossar nicht.", "This term is not in the glossary.");

    public static LocalizedText NoHits { get; } = new("Keine Treffer.", "No results.");

    public static LocalizedText TypeSomething { get; } = new("Bitte geben Sie einen Suchbegriff ein.", "Please type what you are looking for.");

    public static LocalizedText NoSearch { get; } = new(
        "Die Suche ist gerade nicht möglich. Bitte versuchen Sie es später noch einmal.", "Searching is not possible right now. Please try again later.");

    public static LocalizedText Document { get; } = new("Dokument", "Document");

    public static LocalizedText Mail { get; } = new("E-Mail", "Mail");

    public static LocalizedText SignIn { get; } = new("Anmelden", "Sign in");

    public static LocalizedText Help { get; } = new("Hilfe zu OfficeKi", "Help on OfficeKi");

    public static LocalizedText Source { get; } = new("Quelle: ", "Source: ");

    public static LocalizedText Register { get; } = new("Eintrag im KI-Register", "Entry in the AI register");

    public static LocalizedText Oversight { get; } = new("Wer prüft und entscheidet", "Who checks and decides");

    public static LocalizedText Purpose { get; } = new("Wofür", "What for");
}
