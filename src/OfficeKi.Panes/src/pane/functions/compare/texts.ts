import { ownTexts } from "../../../i18n/i18n";

export const texts = {
  de: {
    "title": "Unterschiede", "none": "Die beiden Fassungen sagen dasselbe.", "before": "Vorher", "after": "Nachher", "nothing": "steht dort nicht", "more": "{count} weitere anzeigen",
    "kind.amount": "Beträge", "kind.number": "Zahlen", "kind.date": "Daten und Fristen", "kind.reference": "Verweise", "kind.name": "Namen", "kind.duty": "Pflichten (muss, soll, kann)",
    "kind.paragraph-added": "Neue Absätze", "kind.paragraph-removed": "Weggefallene Absätze", "kind.paragraph-moved": "Verschobene Absätze", "kind.wording": "Wortlaut", "kind.other": "Sonstiges",
  },
  en: {
    "title": "Differences", "none": "Both versions say the same.", "before": "Before", "after": "After", "nothing": "is not there", "more": "Show {count} more",
    "kind.amount": "Amounts", "kind.number": "Numbers", "kind.date": "Dates and deadlines", "kind.reference": "References", "kind.name": "Names", "kind.duty": "Duties (must, should, may)",
    "kind.paragraph-added": "New paragraphs", "kind.paragraph-removed": "Removed paragraphs", "kind.paragraph-moved": "Moved paragraphs", "kind.wording": "Wording", "kind.other": "Other",
  },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);
