import type { Place } from "./host";

/** Between the cells of a row that was read as one line. */
export const rowSeparator = " | ";

/**
 * The index of the paragraph a place means: the numbered one when its text agrees, else the first with that text.
 * The text decides, because the user may have typed since the number was given.
 */
export function findParagraph(paragraphs: readonly string[], place: Place): number | null {
  const texts = paragraphs.map(squeeze);
  const wanted = squeeze(place.text);
  const numbered = paragraphNumber(place.locator) - 1;
  const there = texts[numbered];
  if (there !== undefined && agrees(there, wanted)) return numbered;
  if (wanted === "") return there === undefined ? null : numbered;

  const same = texts.indexOf(wanted);
  if (same >= 0) return same;
  const containing = texts.findIndex(text => text.includes(wanted));
  return containing >= 0 ? containing : null;
}

/** 12 for `paragraph:12`; NaN for places that are counted otherwise. */
export function paragraphNumber(locator: string): number {
  return Number(/^paragraph:(\d{1,9})$/.exec(locator)?.[1] ?? NaN);
}

/** The same place in the whole document, for a text that started at `firstParagraph`. */
export function shiftPlace<T extends Place>(place: T, firstParagraph: number): T {
  const number = paragraphNumber(place.locator);
  return Number.isNaN(number) ? place : { ...place, locator: `paragraph:${number + firstParagraph - 1}` };
}

/** A table row is cited as its cells in one line; the paragraph there holds the first cell only. */
export function isTableRow(place: Place): boolean {
  return place.text.includes(rowSeparator);
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function agrees(there: string, wanted: string): boolean {
  return there === wanted || (wanted !== "" && there.includes(wanted)) || wanted.startsWith(`${there}${rowSeparator}`);
}
