import type { Passage } from "../../../api/types";
import { entriesOf, textOf } from "../../changes/proposals";

export interface Difference {
  group: string;
  before: string;
  after: string;
  /** The place in the document that is open, or in the other version where it has none there. */
  passage: Passage | null;
}

/** What matters most comes first: money, numbers, days, what must be done. */
export const kinds = ["amount", "number", "date", "duty", "reference", "name", "paragraph-added", "paragraph-removed", "paragraph-moved", "wording"] as const;

export function differencesOf(data: Readonly<Record<string, unknown>>, passages: ReadonlyMap<number, Passage>, openRef: string | null): Difference[] {
  const found = entriesOf(data, "changes").map((entry): Difference => {
    const [before, after] = [entry["passageBefore"], entry["passageAfter"]].map(id => (typeof id === "number" ? passages.get(id) : undefined));
    const open = [after, before].find(passage => passage && isOpen(passage, openRef));
    return { group: textOf(entry["kind"]), before: textOf(entry["before"]), after: textOf(entry["after"]), passage: open ?? after ?? before ?? null };
  });
  const rank = ({ group }: Difference) => (kinds.indexOf(group as typeof kinds[number]) + kinds.length + 1) % (kinds.length + 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

export function isOpen({ ref }: Passage, openRef: string | null): boolean {
  return ref === openRef || ref === null || ref === "inline:text";
}
