import type { ChangeOutcome, TextChange } from "./host";
import { findParagraph, isTableRow, paragraphNumber, rowSeparator } from "./places";

/** A stretch of text that can be rewritten: a text node, or a line of plain text. */
export interface Segment {
  data: string;
  /** Stands for something that is no text, as a line break: what reaches into it is missed. */
  fixed?: boolean;
}

/** Where a change goes: characters of a paragraph's segments put together, half open. */
export interface Planned {
  paragraph: number;
  start: number;
  end: number;
  change: TextChange;
}

/** A text with white space as on screen, and where each of its characters stands in the text as stored. */
interface Shown {
  text: string;
  at: number[];
}

/**
 * Applies changes to paragraphs made of segments, so that formatting between the segments stays. A change is applied only where the
 * whole paragraph still reads as it was read and nothing else has changed the same characters; every other one is missed.
 */
export function applyTextChanges(paragraphs: readonly (readonly Segment[])[], changes: readonly TextChange[]): ChangeOutcome {
  const { planned, missed } = planTextChanges(paragraphs, changes);
  for (const { paragraph, start, end, change } of planned) replace(paragraphs[paragraph] ?? [], start, end, change.replacement);
  return { applied: planned.length, missed, tracked: false };
}

/** The places of the changes that can be made, last first, so that the positions before stay right; and those that cannot. */
export function planTextChanges(paragraphs: readonly (readonly Segment[])[], changes: readonly TextChange[]): { planned: Planned[]; missed: TextChange[] } {
  const shown = paragraphs.map(segments => squeezed(segments.map(({ data }) => data).join("")));
  const planned: Planned[] = [];
  const missed: TextChange[] = [];
  for (const change of changes) {
    const plan = planOf(shown, change) ?? planInRow(shown, change);
    if (plan && !touchesFixed(paragraphs[plan.paragraph] ?? [], plan) && !planned.some(other => overlap(plan, other))) planned.push(plan);
    else missed.push(change);
  }

  planned.sort((a, b) => b.paragraph - a.paragraph || b.start - a.start);
  return { planned, missed };
}

function planOf(shown: readonly Shown[], change: TextChange): Planned | null {
  const wanted = squeezed(change.paragraph);
  // An empty paragraph reads like every other empty one.
  if (wanted.text === "") return null;
  const texts = shown.map(({ text }) => text);
  const index = findParagraph(texts, { locator: change.locator, text: wanted.text });
  const paragraph = index !== null && texts[index] === wanted.text ? index : texts.indexOf(wanted.text);
  const there = shown[paragraph];
  if (!there || change.paragraph.slice(change.start, change.end) !== change.before) return null;

  const first = firstFrom(wanted.at, change.start);
  const last = firstFrom(wanted.at, change.end);
  const start = there.at[first] ?? 0;
  // Up to the end of the last character that changes, not to the start of the next: white space between them stays.
  return { paragraph, start, end: last > first ? (there.at[last - 1] ?? 0) + 1 : start, change };
}

/** A row was read as its cells in one line; each cell is a paragraph of its own here. Only where all cells of the row still stand there. */
function planInRow(shown: readonly Shown[], change: TextChange): Planned | null {
  if (!isTableRow({ locator: change.locator, text: change.paragraph })) return null;
  const cells = change.paragraph.split(rowSeparator);
  const stands = (row: number) => cells.every((cell, index) => shown[row + index]?.text === squeezed(cell).text);
  const numbered = paragraphNumber(change.locator) - 1;
  const row = stands(numbered) ? numbered : shown.findIndex((_, index) => stands(index));
  let from = 0;
  for (const [index, cell] of cells.entries()) {
    const [start, end] = [change.start - from, change.end - from];
    const there = shown[row + index];
    if (row >= 0 && there && start >= 0 && end <= cell.length) {
      const plan = planOf([there], { ...change, paragraph: cell, start, end });
      return plan && { ...plan, paragraph: row + index, change };
    }
    from += cell.length + rowSeparator.length;
  }
  return null;
}

function touchesFixed(segments: readonly Segment[], { start, end }: Planned): boolean {
  let from = 0;
  return segments.some(({ data, fixed }) => {
    const to = from + data.length;
    const touches = start === end ? from <= start && start <= to : from < end && start < to;
    from = to;
    return fixed === true && touches;
  });
}

function overlap(a: Planned, b: Planned): boolean {
  return a.paragraph === b.paragraph && (a.start < b.end && b.start < a.end || a.start === b.start);
}

function replace(segments: readonly Segment[], start: number, end: number, replacement: string): void {
  let from = 0;
  let written = false;
  for (const segment of segments) {
    const { length } = segment.data;
    const cut = [Math.max(0, start - from), Math.min(length, end - from)] as const;
    const here: boolean = !written && start >= from && (start < from + length || segment === segments.at(-1) || start === end && start === from + length);
    if (here || cut[0] < cut[1]) {
      segment.data = segment.data.slice(0, cut[0]) + (here ? replacement : "") + segment.data.slice(Math.max(cut[0], cut[1]));
      written ||= here;
    }
    from += length;
  }
}

function squeezed(text: string): Shown {
  const at: number[] = [];
  let made = "";
  for (let index = 0; index < text.length; index++) {
    const space = /\s/.test(text[index] ?? "");
    if (space && (made === "" || made.endsWith(" "))) continue;
    made += space ? " " : text[index];
    at.push(index);
  }

  const trimmed = made.trimEnd();
  return { text: trimmed, at: [...at.slice(0, trimmed.length), trimmed.length > 0 ? (at[trimmed.length - 1] ?? 0) + 1 : 0] };
}

function firstFrom(positions: readonly number[], from: number): number {
  const found = positions.findIndex(position => position >= from);
  return found < 0 ? positions.length - 1 : found;
}
