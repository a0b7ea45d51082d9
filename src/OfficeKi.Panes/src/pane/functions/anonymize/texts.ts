import { ownTexts } from "../../../i18n/i18n";

export const texts = {
  de: {
    "title": "Gefundene Angaben",
    "apply": "Als nachverfolgte Änderungen",
    "none": "Es wurden keine personenbezogenen Angaben gefunden. Bitte prüfen Sie selbst noch einmal.",
    "check": "Es kann sein, dass eine Angabe nicht erkannt wurde. Bitte lesen Sie den ganzen Text, bevor Sie ihn weitergeben.",
    "trackedHint": "Nachverfolgte Änderungen zeigen die Namen weiter, bis Sie sie annehmen. Zum Weitergeben nehmen Sie die geschwärzte Kopie.",
    "copy": "Geschwärzte Kopie öffnen",
    "copyTitle": "Geschwärzte Kopie",
    "copied": "Die geschwärzte Kopie ist als neues Dokument offen. Ihr Dokument ist unverändert.",
    "copyFailed": "Die Kopie konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.",
    "confidence.high": "sicher", "confidence.medium": "wahrscheinlich", "confidence.low": "unsicher, bitte prüfen",
    "evidence.checksum": "Prüfziffer stimmt", "evidence.context": "Wörter davor oder danach", "evidence.pattern": "Form der Angabe", "evidence.list": "bekannter Name", "evidence.salutation": "Anrede",
  },
  en: {
    "title": "Data found",
    "apply": "As tracked changes",
    "none": "No personal data was found. Please check once more yourself.",
    "check": "Something may not have been recognised. Please read the whole text before you pass it on.",
    "trackedHint": "Tracked changes still show the names until you accept them. To pass the text on, use the blackened copy.",
    "copy": "Open a blackened copy",
    "copyTitle": "Blackened copy",
    "copied": "The blackened copy is open as a new document. Your document is unchanged.",
    "copyFailed": "The copy could not be made. Please try again.",
    "confidence.high": "certain", "confidence.medium": "likely", "confidence.low": "uncertain, please check",
    "evidence.checksum": "check digit is right", "evidence.context": "words before or after", "evidence.pattern": "form of the entry", "evidence.list": "known name", "evidence.salutation": "form of address",
  },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);
