import type { TextChange } from "../host";
import { findParagraph, isTableRow, paragraphNumber, rowSeparator, squeeze } from "../places";
import { line } from "./read";

/** Characters of one paragraph of the body, half open, that are to become `change.replacement`. */
export interface Planned {
  paragraph: number;
  start: number;
  end: number;
  text: string;
  change: TextChange;
}

/** A row's cells follow each other closely, even where one holds several paragraphs. */
const mostCells = 64;

/** Where the changes go in the document as it reads now; what does not stand there any more, or twice, is missed. */
export function planChanges(paragraphs: readonly string[], changes: readonly TextChange[]): { planned: Planned[]; missed: TextChange[] } {
  const texts = paragraphs.map(line);
  const planned: Planned[] = [];
  const missed: TextChange[] = [];
  for (const change of changes) {
    const plan = isTableRow({ locator: change.locator, text: change.paragraph }) ? planInRow(texts, change) : planIn(texts, change);
    if (plan && !planned.some(other => collide(plan, other))) planned.push(plan);
    else missed.push(change);
  }
  return { planned, missed };
}

function planIn(texts: readonly string[], change: TextChange): Planned | null {
  // Only the body counts its paragraphs in this way; a footnote's words may stand in the body as well.
  if (Number.isNaN(paragraphNumber(change.locator))) return null;
  const found = findParagraph(texts, { locator: change.locator, text: change.paragraph });
  if (found !== null && squeeze(texts[found] ?? "") === squeeze(change.paragraph)) return planAt(texts, found, change, change.paragraph, change.start);
  const same = texts.findIndex(text => squeeze(text) === squeeze(change.paragraph));
  return same < 0 ? null : planAt(texts, same, change, change.paragraph, change.start);
}

/** A row was read as its cells in one line; in the document each cell is a paragraph of its own. */
function planInRow(texts: readonly string[], change: TextChange): Planned | null {
  const first = paragraphNumber(change.locator) - 1;
  let from = 0;
  for (const cell of change.paragraph.split(rowSeparator)) {
    if (change.start >= from && change.end <= from + cell.length) {
      const near = texts.slice(first, first + mostCells).findIndex(text => squeeze(text) === squeeze(cell));
      return near < 0 ? null : planAt(texts, first + near, change, cell, change.start - from);
    }
    from += cell.length + rowSeparator.length;
  }
  return planIn(texts, change);
}

/** The same occurrence of `before` as in the text that was read, wherever white space has moved it. */
function planAt(texts: readonly string[], paragraph: number, change: TextChange, read: string, start: number): Planned | null {
  // What was read has its manual line breaks; the texts here have a space for each.
  const [before, was] = [line(change.before), line(read)];
  const text = texts[paragraph] ?? "";
  if (was.slice(start, start + before.length) !== before) return null;
  if (text === was) return { paragraph, start, end: start + before.length, text, change };
  const position = before === "" ? -1 : nthIndex(text, before, countBefore(was, before, start));
  return position < 0 ? null : { paragraph, start: position, end: position + before.length, text, change };
}

/** How many finds of a search from left to right, as Word makes it, begin before the position. */
export function countBefore(text: string, wanted: string, position: number): number {
  if (wanted === "") return 0;
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0 && at < position; at = text.indexOf(wanted, at + wanted.length)) count++;
  return count;
}

function nthIndex(text: string, wanted: string, count: number): number {
  let at = text.indexOf(wanted);
  for (let passed = 0; passed < count && at >= 0; passed++) at = text.indexOf(wanted, at + wanted.length);
  return at;
}

function collide(a: Planned, b: Planned): boolean {
  return a.paragraph === b.paragraph && (a.start === b.start || (a.start < b.end && b.start < a.end));
}
