using OfficeKi.Core;

namespace OfficeKi.Deploy.Publishing;

/// <summary>What we say while publishing.</summary>
internal static class PublishWords
{
    public static LocalizedText CodeExpired { get; } = new("Der Code ist abgelaufen. Starten Sie den Befehl noch einmal und geben Sie den neuen Code ein.", "The code has expired. Start the command again and type the new code.");

    public static LocalizedText Declined { get; } = new("Die Anmeldung wurde abgelehnt. Es ist nichts geändert.", "The sign-in was declined. Nothing has changed.");

    public static LocalizedText Consent { get; } = new(
        "Die Berechtigung AppCatalog.Submit ist nicht erteilt. Erteilen Sie sie in Entra ID bei der Registrierung PUBLISH_CLIENT_ID.", "The permission AppCatalog.Submit is not granted. Grant it in Entra ID at the registration PUBLISH_CLIENT_ID.");

    public static LocalizedText UnknownClient { get; } = new("Diese Registrierung gibt es im Mandanten nicht. Prüfen Sie PUBLISH_CLIENT_ID und AAD_APP_TENANT_ID.", "The tenant does not know this registration. Check PUBLISH_CLIENT_ID and AAD_APP_TENANT_ID.");

    public static LocalizedText NoPublicClient { get; } = new(
        "Die Registrierung PUBLISH_CLIENT_ID ist kein öffentlicher Client. Erlauben Sie dort „Öffentliche Clientflows“.", "The registration PUBLISH_CLIENT_ID is no public client. Allow “public client flows” there.");

    public static LocalizedText MissingRole { get; } = new(
        "Ihnen fehlt die Rolle „Teams-Administrator“ oder die Berechtigung. Reichen Sie die App mit --review zur Prüfung ein, oder bitten Sie jemanden mit dieser Rolle.",
        "You lack the role “Teams administrator” or the permission. Submit the app for review with --review, or ask somebody who has the role.");

    public static LocalizedText Conflict { get; } = new(
        "Der Katalog hat schon eine App mit dieser Kennung oder diese Version. Rufen Sie „status“ auf und erhöhen Sie APP_VERSION.", "The catalogue has an app with this id or this version already. Call “status” and raise APP_VERSION.");

    public static LocalizedText SessionEnded { get; } = new("Die Anmeldung gilt nicht mehr. Starten Sie den Befehl noch einmal.", "The sign-in is no longer valid. Start the command again.");

    public static LocalizedText Cancelled { get; } = new("Abgebrochen. Es ist nichts geändert.", "Cancelled. Nothing has changed.");

    public static LocalizedText NobodyToAsk { get; } = new("Niemand kann hier zustimmen. Rufen Sie den Befehl mit --yes auf.", "Nobody can agree here. Call the command with --yes.");

    public static LocalizedText Confirm { get; } = new("Soll das geschehen? [j/N] ", "Shall this be done? [y/N] ");

    public static LocalizedText OnlyShown { get; } = new("Nur gezeigt, es ist nichts geändert.", "Only shown, nothing has changed.");

    public static LocalizedText SignIn(string address, string code) => new($"Öffnen Sie {address} und geben Sie diesen Code ein: {code}", $"Open {address} and type this code: {code}");

    public static LocalizedText NotSignedIn(string code) => new($"Die Anmeldung ist gescheitert ({code}).", $"The sign-in failed ({code}).");

    public static LocalizedText Unreachable(string address) => new($"{address} ist nicht erreichbar.", $"{address} cannot be reached.");

    public static LocalizedText Refused(string code) => new($"Microsoft nimmt das Paket nicht an ({code}). Rufen Sie „validate“ auf.", $"Microsoft does not take the package ({code}). Call “validate”.");

    public static LocalizedText TooBusy(string? seconds) => new($"Microsoft ist überlastet. Versuchen Sie es in {seconds ?? "60"} Sekunden noch einmal.", $"Microsoft is too busy. Try again in {seconds ?? "60"} seconds.");

    public static LocalizedText Failed(int status, string code) => new($"Microsoft meldet einen Fehler ({status} {code}).", $"Microsoft reports an error ({status} {code}).");
}
