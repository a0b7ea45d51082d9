import type { Passage } from "../../../api/types";
import { entriesOf, placeOf, type Proposal, textOf } from "../../changes/proposals";

/** The changes of `data.changes`. A model's new words are chosen by the user alone: none is chosen beforehand. */
export function rewriteProposals(data: Readonly<Record<string, unknown>>, passages: ReadonlyMap<number, Passage>): Proposal[] {
  return entriesOf(data, "changes").flatMap((entry, id) => {
    const place = placeOf(entry, passages);
    const after = entry["replacement"];
    return place && typeof after === "string" && after !== place.before
      ? [{ id, ...place, after, reason: textOf(entry["reason"]), safe: false, group: "" }] : [];
  });
}
