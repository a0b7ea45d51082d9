import { ownTexts } from "../../i18n/i18n";

/** Words that several areas share. */
export const partText = ownTexts({
  de: {
    never: "Noch nie geändert.",
    "changed.you": "Zuletzt geändert am {time}, von Ihnen.",
    "changed.other": "Zuletzt geändert am {time}, von einer anderen Person.",
    "changed.system": "Zuletzt geändert am {time}, automatisch.",
    reason: "Grund",
    reasonHint: "10 bis 500 Zeichen. Alle lesen ihn, wenn etwas nicht geht. Nennen Sie keine Personen.",
    currentReason: "Grund: {reason}",
    readOnly: "Ändern kann das nur die Administration.",
    saved: "Gespeichert. Die Änderung gilt sofort, auf allen Servern innerhalb einer Minute.",
  },
  en: {
    never: "Never changed yet.",
    "changed.you": "Last changed on {time}, by you.",
    "changed.other": "Last changed on {time}, by another person.",
    "changed.system": "Last changed on {time}, automatically.",
    reason: "Reason",
    reasonHint: "10 to 500 characters. Everybody reads it when something does not work. Do not name persons.",
    currentReason: "Reason: {reason}",
    readOnly: "Only administrators can change this.",
    saved: "Saved. The change holds at once, on all servers within a minute.",
  },
});
