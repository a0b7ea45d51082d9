import { ownTexts } from "../../../i18n/i18n";

export const texts = {
  de: { "subject": "Betreff:", "copySubject": "Betreff kopieren", "copied": "Der Betreff ist in der Zwischenablage.", "failed": "Das Kopieren ist hier nicht erlaubt.", "questions": "Beantwortet werden diese Fragen ({count})" },
  en: { "subject": "Subject:", "copySubject": "Copy the subject", "copied": "The subject is on the clipboard.", "failed": "Copying is not allowed here.", "questions": "These questions are answered ({count})" },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);
