import type { Passage } from "../../../api/types";
import { entriesOf, textOf } from "../../changes/proposals";

export const severities = ["error", "warning", "hint"] as const;
export type Severity = typeof severities[number];

export interface Issue {
  group: Severity;
  message: string;
  suggestion: string;
  /** The words it is about; empty where it is about the whole passage or document. */
  words: string;
  passage: Passage | null;
}

/** Issues by weight; a weight the pane does not know counts as a hint. */
export function issuesOf(data: Readonly<Record<string, unknown>>, passages: ReadonlyMap<number, Passage>): Issue[] {
  const found = entriesOf(data, "issues").map((entry): Issue => {
    const passage = typeof entry["passage"] === "number" ? passages.get(entry["passage"]) ?? null : null;
    const [start, end] = [entry["passageStart"], entry["passageEnd"]];
    const words = passage && typeof start === "number" && typeof end === "number" ? passage.text.slice(start, end) : "";
    return { group: severities.find(severity => severity === entry["severity"]) ?? "hint", message: textOf(entry["message"]), suggestion: textOf(entry["suggestion"]), words, passage };
  });
  return found.toSorted((a, b) => severities.indexOf(a.group) - severities.indexOf(b.group));
}
