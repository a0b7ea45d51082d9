import { ownTexts } from "../../../i18n/i18n";

export const texts = {
  de: { "title": "Begriffe", "none": "Es wurden keine Fachbegriffe gefunden.", "origin.text": "aus dem Text", "origin.glossary": "aus dem Glossar", "origin.model": "vom Sprachmodell, bitte prüfen" },
  en: { "title": "Terms", "none": "No technical terms were found.", "origin.text": "from the text", "origin.glossary": "from the glossary", "origin.model": "from the language model, please check" },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);
