import type { Block, Passage } from "../../../api/types";
import type { WordFileRequest } from "../../../api/wordFile";
import { entriesOf, placeOf, type Proposal, textOf } from "../../changes/proposals";
import { say, texts } from "./texts";

/** What was found, grouped by type, with the reason it was taken for that. All of it is chosen beforehand. */
export function entitiesOf(data: Readonly<Record<string, unknown>>, passages: ReadonlyMap<number, Passage>): Proposal[] {
  return entriesOf(data, "entities").flatMap((entry, id) => {
    const place = placeOf(entry, passages);
    const after = entry["replacement"];
    return place && typeof after === "string" ? [{ id, ...place, after, reason: reasonOf(entry), safe: true, group: textOf(entry["type"]) }] : [];
  });
}

/** The blocks of the answer, which hold the replacements and nothing of what was replaced. */
export function copyOf(title: string, blocks: readonly Block[]): WordFileRequest {
  return { title, blocks: blocks.map(({ kind, text, cells }) => ({ kind, text, ...(cells ? { cells } : {}) })), draft: false };
}

/** „IBAN ersetzt (sicher, Prüfziffer stimmt)“: it also stands alone, as a comment in the document. */
function reasonOf(entry: Readonly<Record<string, unknown>>): string {
  const type = textOf(entry["type"]);
  const why = [named("confidence", textOf(entry["confidence"])), named("evidence", textOf(entry["evidence"]))].filter(part => part !== "").join(", ");
  return say(why === "" ? "replaced" : "replacedBecause", { type: named("type", type) || type, why });
}

/** A word of the server the pane has no text for is for operators, not for the list. */
function named(prefix: string, word: string): string {
  const key = `${prefix}.${word}`;
  return key in texts.de ? say(key as keyof typeof texts.de) : "";
}
