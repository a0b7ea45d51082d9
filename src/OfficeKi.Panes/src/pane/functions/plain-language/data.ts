import type { Passage } from "../../../api/types";
import { entriesOf, placeOf, type Proposal, textOf } from "../../changes/proposals";

export type Light = "green" | "yellow" | "red";

/** Figures of a text: Flesch-Amstad (0 to 100, high is easy), first Wiener Sachtextformel (school grade), LIX (low is easy). */
export interface Figures {
  fleschAmstad: number;
  wienerSachtext: number;
  lix: number;
  wordsPerSentence: number;
  light: Light;
  /** False when the text has too few words for the formulas. */
  reliable: boolean;
}

export function figuresOf(value: unknown): Figures | null {
  if (typeof value !== "object" || value === null) return null;
  const { fleschAmstad, wienerSachtext, lix, wordsPerSentence, light, reliable } = value as Record<string, unknown>;
  if (![fleschAmstad, wienerSachtext, lix, wordsPerSentence].every(figure => typeof figure === "number" && Number.isFinite(figure))) return null;
  const figures = { fleschAmstad, wienerSachtext, lix, wordsPerSentence } as Omit<Figures, "light" | "reliable">;
  return { ...figures, reliable: reliable !== false, light: light === "green" || light === "yellow" || light === "red" ? light : lightOf(figures.fleschAmstad) };
}

/** Whether a version shown has too few words for its figures. */
export function isUnreliable(...versions: (Figures | null)[]): boolean {
  return versions.some(figures => figures?.reliable === false);
}

/** Without the server's own light: Amstad's bands, easy from 60 and hard below 40. */
function lightOf(flesch: number): Light {
  return flesch >= 60 ? "green" : flesch >= 40 ? "yellow" : "red";
}

/** Suggestions of the rules; those the server calls safe are chosen beforehand. */
export function suggestionsOf(data: Readonly<Record<string, unknown>>, passages: ReadonlyMap<number, Passage>): Proposal[] {
  const found = [...entriesOf(data, "suggestions"), ...entriesOf(data, "changes")];
  return found.flatMap((entry, id) => {
    const place = placeOf(entry, passages);
    if (!place) return [];
    const after = typeof entry["replacement"] === "string" ? entry["replacement"] : null;
    return [{ id, ...place, after, reason: textOf(entry["message"]) || textOf(entry["reason"]), safe: entry["safe"] === true, group: "" }];
  });
}

export interface ProtectedPlace {
  kind: string;
  passage: Passage;
  text: string;
}

export function protectedOf(data: Readonly<Record<string, unknown>>, passages: ReadonlyMap<number, Passage>): ProtectedPlace[] {
  return entriesOf(data, "protected").flatMap(entry => {
    const place = placeOf(entry, passages);
    return place ? [{ kind: textOf(entry["kind"]), passage: place.passage, text: place.before }] : [];
  });
}
