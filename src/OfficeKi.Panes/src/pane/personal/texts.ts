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
  },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);

export function isSurface(code: string): code is "word" | "outlook" | "teams" {
  return code === "word" || code === "outlook" || code === "teams";
}

export function isResult(code: string): code is "done" | "refused" | "failed" | "cancelled" {
  return code === "done" || code === "refused" || code === "failed" || code === "cancelled";
}
