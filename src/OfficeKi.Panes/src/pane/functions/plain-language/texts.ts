import { ownTexts } from "../../../i18n/i18n";

export const texts = {
  de: {
    "readability": "Lesbarkeit",
    "measures": "misst Wort- und Satzlängen, nicht Verständlichkeit",
    "unreliable": "unsicher, weniger als 100 Wörter",
    "now": "Jetzt", "after": "Nach der Änderung",
    "light.green": "gut lesbar", "light.yellow": "mittel", "light.red": "schwer lesbar",
    "flesch": "Flesch-Index (Amstad)", "vienna": "Wiener Sachtextformel", "lix": "LIX", "words": "Wörter je Satz",
    "fleschHint": "hoch ist leicht", "viennaHint": "Schulstufe", "lixHint": "niedrig ist leicht",
    "figures": "Kennzahlen",
    "suggestions": "Vorschläge und Hinweise",
    "none": "Keine Vorschläge. Der Text ist schon gut zu lesen.",
    "protected": "Bleibt Wort für Wort stehen ({count})",
    "protectedHint": "Diese Stellen haben rechtliche Bedeutung. Sie wurden nicht verändert.",
    "kind.legal-remedy": "Rechtsbehelfsbelehrung", "kind.operative-part": "Tenor", "kind.deadline": "Frist", "kind.norm": "Rechtsvorschrift", "kind.other": "Geschützte Stelle",
  },
  en: {
    "readability": "Readability",
    "measures": "measures lengths of words and sentences, not how well a text is understood",
    "unreliable": "unreliable, fewer than 100 words",
    "now": "Now", "after": "After the change",
    "light.green": "easy to read", "light.yellow": "medium", "light.red": "hard to read",
    "flesch": "Flesch index (Amstad)", "vienna": "Wiener Sachtextformel", "lix": "LIX", "words": "Words per sentence",
    "fleschHint": "high is easy", "viennaHint": "school grade", "lixHint": "low is easy",
    "figures": "Figures",
    "suggestions": "Suggestions and hints",
    "none": "No suggestions. The text is already easy to read.",
    "protected": "Stays word for word ({count})",
    "protectedHint": "These passages have legal meaning. They were not changed.",
    "kind.legal-remedy": "Instruction on remedies", "kind.operative-part": "Operative part", "kind.deadline": "Deadline", "kind.norm": "Legal provision", "kind.other": "Protected passage",
  },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);
