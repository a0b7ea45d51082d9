import { ownTexts } from "../../../i18n/i18n";

export const texts = {
  de: {
    "title": "Was zu prüfen ist", "none": "Es ist nichts aufgefallen. Das heißt nicht, dass alles stimmt.",
    "severity.error": "Fehler", "severity.warning": "Bitte prüfen", "severity.hint": "Hinweise",
    "suggestion": "Vorschlag:", "more": "{count} weitere anzeigen",
  },
  en: {
    "title": "What to check", "none": "Nothing stood out. That does not mean that everything is right.",
    "severity.error": "Errors", "severity.warning": "Please check", "severity.hint": "Hints",
    "suggestion": "Suggestion:", "more": "Show {count} more",
  },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);
