import { ownTexts } from "../../../i18n/i18n";

export const texts = {
  de: { "title": "Änderungen im Text", "apply": "Ausgewählte übernehmen" },
  en: { "title": "Changes in the text", "apply": "Apply the selected ones" },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);
