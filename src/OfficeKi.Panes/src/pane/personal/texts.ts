import { ownTexts } from "../../i18n/i18n";

const texts = {
  de: {
    "loading": "Ihre Belege werden geladen …",
    "receipts": "Meine Belege",
    "none": "Es ist noch kein Aufruf festgehalten.",
    "more": "Ältere anzeigen",
    "where": "Programm",
    "characters": "Zeichen",
    "word": "Word",
    "outlook": "Outlook",
    "teams": "Teams",
    "done": "fertig",
    "refused": "abgelehnt",
    "failed": "nicht gelungen",
    "cancelled": "abgebrochen",
    "pass": "KI-Pass",
    "passUntil": "Ihr KI-Pass gilt bis zum {date}.",
    "noPass": "Sie haben noch keinen gültigen KI-Pass.",
    "related": "Am {time} wurde dieser Aufruf Ihnen zugeordnet, mit Zustimmung des Personalrats. Grund: {reason}",
    "compared": "Am {time} wurde dieser Aufruf mit einer anderen Person verglichen, ohne Treffer. Der Personalrat hatte zugestimmt. Grund: {reason}",
    "data": "Meine Daten",
    "dataText": "Speichern Sie alles, was über Sie gespeichert ist, als Datei. Löschen können Sie Ihren KI-Pass und Ihre Zustimmung zu Nutzungsbedingungen. Das Protokoll der Aufrufe müssen wir aufbewahren (Art. 26 Abs. 6 KI-Verordnung).",
    "export": "Als Datei speichern",
    "deletePass": "KI-Pass löschen",
    "withdraw": "Zustimmung zurücknehmen",
    "deleted": "Gelöscht.",
    "nothing": "Dazu ist nichts gespeichert.",
    "saved": "Die Datei ist gespeichert.",
    "notDone": "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.",
  },
  en: {
    "loading": "Loading your receipts …",
    "receipts": "My receipts",
    "none": "No call has been recorded yet.",
    "more": "Show older ones",
    "where": "Program",
    "characters": "Characters",
    "word": "Word",
    "outlook": "Outlook",
    "teams": "Teams",
    "done": "done",
    "refused": "refused",
    "failed": "failed",
    "cancelled": "cancelled",
    "pass": "KI-Pass",
    "passUntil": "Your KI-Pass is valid until {date}.",
    "noPass": "You do not have a valid KI-Pass yet.",
    "related": "On {time} this call was related to you, with the consent of the staff council. Reason: {reason}",
    "compared": "On {time} this call was compared with another person, without a match. The staff council had agreed. Reason: {reason}",
    "data": "My data",
    "dataText": "Save all that is stored about you as a file. You can delete your KI-Pass and your acceptance of terms of use. We have to keep the log of calls (Art. 26(6) AI Act).",
    "export": "Save as a file",
    "deletePass": "Delete KI-Pass",
    "withdraw": "Withdraw acceptance",
    "deleted": "Deleted.",
    "nothing": "Nothing is stored about that.",
    "saved": "The file has been saved.",
    "notDone": "That did not work. Please try again.",
  },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);

export function isSurface(code: string): code is "word" | "outlook" | "teams" {
  return code === "word" || code === "outlook" || code === "teams";
}

export function isResult(code: string): code is "done" | "refused" | "failed" | "cancelled" {
  return code === "done" || code === "refused" || code === "failed" || code === "cancelled";
}
