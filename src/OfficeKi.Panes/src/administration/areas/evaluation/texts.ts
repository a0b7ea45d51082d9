import { ownTexts } from "../../../i18n/i18n";

export const text = ownTexts({
  de: {
    title: "Evaluation",
    lead: "Der Bericht für den Stadtrat: Nutzung, Ablehnungen, Dauer, Kosten, Energie, gesparte Zeit, Qualität und Vorfälle. Er nennt keine Personen.",
    word: "Als Word-Dokument speichern",
    csv: "Als Tabelle speichern (CSV)",
    empty: "Dazu gibt es in diesem Zeitraum keine Angaben.",
  },
  en: {
    title: "Evaluation",
    lead: "The report for the council: use, refusals, duration, cost, energy, time saved, quality and incidents. It names no persons.",
    word: "Save as a Word document (German)",
    csv: "Save as a table (CSV)",
    empty: "There is nothing on this in the range.",
  },
});
