import { ownTexts } from "../../../i18n/i18n";

export const text = ownTexts({
  de: {
    title: "Nutzung",
    lead: "Wie oft OfficeKi genutzt wurde, nach Funktion, Amt, Modell oder Ergebnis. Nur abgeschlossene Monate. Gruppen unter fünf Personen stehen zusammen unter „Übrige“, auch dann, wenn man sie sonst ausrechnen könnte.",
    by: "Gruppieren nach",
    function: "Funktion",
    unit: "Amt",
    engine: "Modell",
    result: "Ergebnis",
    reason: "Grund der Ablehnung",
    refusals: "Abgelehnt, nach Funktion",
    outcome: "Verwendung",
    calls: "Aufrufe",
    tokens: "Token",
    cost: "Kosten in Euro",
    table: "Summe der gewählten Monate",
    plot: "Aufrufe je Monat",
    month: "Monat",
    nothing: "In diesen Monaten gibt es keine Zahlen. Ein Monat erscheint am zweiten Tag nach seinem Ende.",
    withheld: "Nicht gezeigt, weil weniger als fünf Personen OfficeKi genutzt haben: {months}.",
    rest: "Übrige (zu kleine Gruppen)",
    none: "unbekannt oder trifft nicht zu",
    builtin: "ohne Sprachmodell",
    done: "fertig",
    refused: "abgelehnt",
    failed: "gescheitert",
    cancelled: "abgebrochen",
    inserted: "eingefügt",
    edited: "bearbeitet und eingefügt",
    discarded: "verworfen",
  },
  en: {
    title: "Use",
    lead: "How often OfficeKi was used, by function, office, model or result. Closed months only. Groups of fewer than five persons are together under “others”, also when they could be worked out otherwise.",
    by: "Group by",
    function: "Function",
    unit: "Office",
    engine: "Model",
    result: "Result",
    reason: "Reason for refusal",
    refusals: "Refused, by function",
    outcome: "What became of it",
    calls: "Calls",
    tokens: "Tokens",
    cost: "Cost in euro",
    table: "Sum of the chosen months",
    plot: "Calls per month",
    month: "Month",
    nothing: "There are no figures for these months. A month appears on the second day after its end.",
    withheld: "Not shown because fewer than five persons used OfficeKi: {months}.",
    rest: "others (groups too small)",
    none: "unknown or does not apply",
    builtin: "without language model",
    done: "done",
    refused: "refused",
    failed: "failed",
    cancelled: "cancelled",
    inserted: "inserted",
    edited: "edited and inserted",
    discarded: "discarded",
  },
});

export const dimensions = ["function", "unit", "engine", "result", "reason", "refusals", "outcome"] as const;

const words = ["builtin", "done", "refused", "failed", "cancelled", "inserted", "edited", "discarded"] as const;

/** A group in words; what has no word of its own, such as an office or a code, stays as it is. */
export function nameOf(group: { name: string; label: string | null }): string {
  if (group.name === "*") return text("rest");
  if (group.name === "-") return text("none");
  const word = words.find(known => known === group.name);
  return group.label ?? (word ? text(word) : group.name);
}
