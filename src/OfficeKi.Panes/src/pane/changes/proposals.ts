import type { Passage } from "../../api/types";
import type { TextChange } from "../../hosts/host";

/** One place in the text with what could stand there instead; `after` is null where there is only a hint. */
export interface Proposal {
  id: number;
  passage: Passage;
  start: number;
  end: number;
  before: string;
  after: string | null;
  reason: string;
  /** May be chosen without looking at it once more. */
  safe: boolean;
  /** Entries of one group stand together; empty where there are no groups. */
  group: string;
}

export type Entry = Readonly<Record<string, unknown>>;

/** The objects of a list in the data; whatever else stands there is left out. */
export function entriesOf(data: Readonly<Record<string, unknown>>, name: string): Entry[] {
  const list = data[name];
  return Array.isArray(list) ? list.filter((entry): entry is Entry => typeof entry === "object" && entry !== null && !Array.isArray(entry)) : [];
}

/** The place an entry points to in the text as listed; null when it points to nothing the pane was given. */
export function placeOf(entry: Entry, passages: ReadonlyMap<number, Passage>): Pick<Proposal, "passage" | "start" | "end" | "before"> | null {
  const passage = passages.get(numberOf(entry["passage"]));
  const start = numberOf(entry["passageStart"]);
  const end = numberOf(entry["passageEnd"]);
  if (!passage || !(start >= 0 && start <= end && end <= passage.text.length)) return null;
  return { passage, start, end, before: passage.text.slice(start, end) };
}

export function changeOf({ passage, start, end, before, after, reason }: Proposal): TextChange {
  return { locator: passage.locator, paragraph: passage.text, start, end, before, replacement: after ?? before, reason };
}

/** The words around the place, so that a small change can be judged in the list. */
export function surroundings({ passage, start, end }: Pick<Proposal, "passage" | "start" | "end">, length = 36): { left: string; right: string } {
  const left = passage.text.slice(0, start);
  const right = passage.text.slice(end);
  return {
    left: left.length > length ? `…${left.slice(-length).replace(/^\S*\s/, "")}` : left,
    right: right.length > length ? `${right.slice(0, length).replace(/\s\S*$/, "")}…` : right,
  };
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : NaN;
}
