import type { Passage } from "../../../api/types";
import { entriesOf, textOf } from "../../changes/proposals";

export interface Term {
  term: string;
  explanation: string;
  origin: "text" | "glossary" | "model";
  passage: Passage | null;
}

/** An origin the pane does not know is taken for the one that asks for most care. */
export function termsOf(data: Readonly<Record<string, unknown>>, passages: ReadonlyMap<number, Passage>): Term[] {
  return entriesOf(data, "terms").flatMap(entry => {
    const [term, explanation] = [textOf(entry["term"]), textOf(entry["explanation"])];
    const origin = entry["origin"] === "text" || entry["origin"] === "glossary" ? entry["origin"] : "model";
    const passage = typeof entry["passage"] === "number" ? passages.get(entry["passage"]) ?? null : null;
    return term && explanation ? [{ term, explanation, origin, passage }] : [];
  });
}
