import type { Place } from "../../hosts/host";
import { findParagraph, squeeze } from "../../hosts/places";

const paragraphSelector = "p, h2, h3, h4, h5, h6, li, td, blockquote, .sheet > div:not(.inserted)";
/** What is on the page but not in the document: buttons, deleted text, and footnotes, which Word's body does not count either. */
const besideText = "[data-ui], .footnotes, del";

/** All paragraphs of the body in document order, as `paragraph:n` counts them. */
export function paragraphsOf(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>(paragraphSelector)].filter(paragraph => !paragraph.closest(besideText));
}

export function textOf(paragraph: Node): string {
  const copy = paragraph.cloneNode(true) as Element;
  for (const beside of copy.querySelectorAll?.(besideText) ?? []) beside.remove();
  return (copy.textContent ?? "").replace(/[\r\n]/g, " ");
}

/** The element a place means: by the server's own numbering, by ours after editing, or by its text. */
export function locate(sheet: HTMLElement, place: Place): HTMLElement | null {
  const named = [...sheet.querySelectorAll<HTMLElement>("[data-locator]")].find(candidate => candidate.dataset["locator"] === place.locator);
  if (named && isSame(named, place)) return named;

  const paragraphs = paragraphsOf(sheet);
  const index = findParagraph(paragraphs.map(textOf), place);
  if (index !== null) return rowOf(paragraphs[index], place) ?? paragraphs[index] ?? null;
  return [...sheet.querySelectorAll<HTMLElement>("[data-locator]")].find(candidate => isSame(candidate, place)) ?? null;
}

function isSame(candidate: HTMLElement, place: Place): boolean {
  const there = candidate instanceof HTMLTableRowElement ? [...candidate.cells].map(textOf).join(" | ") : textOf(candidate);
  return squeeze(there) === squeeze(place.text);
}

function rowOf(cell: HTMLElement | undefined, place: Place): HTMLElement | null {
  return place.text.includes(" | ") ? cell?.closest("tr") ?? null : null;
}
