import { ownTexts } from "../../i18n/i18n";

/** Words around plots and files. */
export const text = ownTexts({
  de: {
    picture: "{title}: {count} Werte, höchster Wert {largest}. Die Werte stehen in der Tabelle darunter.",
    values: "Werte als Tabelle",
    value: "Wert",
    empty: "Dazu gibt es noch keine Werte.",
    saved: "Die Datei ist gespeichert.",
    from: "Erster Monat",
    to: "Letzter Monat",
    month: "Zum Beispiel 2026-11",
  },
  en: {
    picture: "{title}: {count} values, the largest is {largest}. The values are in the table below.",
    values: "Values as a table",
    value: "Value",
    empty: "There are no values yet.",
    saved: "The file is saved.",
    from: "First month",
    to: "Last month",
    month: "For example 2026-11",
  },
});
