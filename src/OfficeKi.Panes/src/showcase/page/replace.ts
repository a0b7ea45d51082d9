import { insertAfter } from "./changes";
import { paragraphsOf, textOf } from "./paragraphs";

/** Puts the element in place of what is selected, or where the cursor stands. Paragraphs that lose all their text go; cells of a table stay. */
export function putInPlace(sheet: HTMLElement, selection: Range | null, inserted: HTMLElement): void {
  if (!selection || selection.collapsed) return insertAfter(sheet, selection?.endContainer ?? null, inserted);
  const touched = paragraphsOf(sheet).filter(paragraph => selection.intersectsNode(paragraph));
  selection.deleteContents();
  // After the first one: what remains of the last one stands behind the selection.
  const anchor = touched.find(paragraph => paragraph.isConnected) ?? selection.startContainer.childNodes[selection.startOffset - 1] ?? null;
  insertAfter(sheet, anchor, inserted);
  for (const paragraph of touched) if (paragraph.localName !== "td" && textOf(paragraph) === "") paragraph.remove();
  for (const list of sheet.querySelectorAll("ul, ol")) if (list.childElementCount === 0) list.remove();
}
