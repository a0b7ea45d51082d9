import { ownTexts } from "../../../i18n/i18n";

export const texts = {
  de: {
    "missing": "Diese Angaben fehlen noch ({count})", "missingHint": "Im Entwurf steht dort [fehlt: …]. Sie können die Angaben oben ergänzen und neu starten.",
    "save": "Als Word-Datei speichern", "opened": "Der Entwurf ist als neues Dokument offen und als KI-Entwurf gekennzeichnet.", "failed": "Die Datei konnte nicht erstellt werden. Der Entwurf bleibt hier stehen.", "title": "Entwurf",
  },
  en: {
    "missing": "Still missing ({count})", "missingHint": "The draft says [fehlt: …] there. You can add the facts above and start again.",
    "save": "Save as a Word file", "opened": "The draft is open as a new document and marked as an AI draft.", "failed": "The file could not be made. The draft stays here.", "title": "Draft",
  },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);
