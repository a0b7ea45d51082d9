import type { Block } from "../../api/types";
import type { InsertMode, Provenance } from "../../hosts/host";
import { t } from "../../i18n/i18n";
import { element } from "./elements";

/** Inserted blocks in a marked frame; as a tracked change with buttons to accept or reject. */
export function insertionElement(blocks: readonly Block[], mode: InsertMode, provenance: Provenance, decided: (kept: boolean) => void): HTMLElement {
  const tracked = mode === "tracked";
  const frame = element("div", "", { class: tracked ? "inserted tracked" : "inserted", "data-run": provenance.runId, "data-testid": "inserted" });
  const tab = element("span", `${provenance.label} · ${provenance.engine}`, { class: "inserted-tab", "data-ui": "", contenteditable: "false" });
  frame.append(tab, ...blockElements(blocks, tracked));
  if (tracked) frame.append(decisionButtons(frame, decided));
  return frame;
}

/** Puts the new element after the paragraph or table of the cursor; a list is parted there. At the end when there is no cursor. */
export function insertAfter(sheet: HTMLElement, cursor: Node | null, inserted: HTMLElement): void {
  let top = cursor;
  while (top && top.parentNode !== sheet) top = top.parentNode;
  const footnotes = sheet.querySelector(":scope > .footnotes");
  if (!(top instanceof HTMLElement) || top === footnotes) {
    sheet.insertBefore(inserted, footnotes);
    return;
  }

  const item = top.localName === "ul" && cursor ? (cursor instanceof Element ? cursor : cursor.parentElement)?.closest("li") : null;
  if (item?.nextElementSibling) top.after(rest(item));
  top.after(inserted);
}

function rest(item: Element): HTMLElement {
  const list = element("ul", "");
  while (item.nextElementSibling) list.append(item.nextElementSibling);
  return list;
}

function blockElements(blocks: readonly Block[], tracked: boolean): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (const block of blocks) {
    const listName = block.kind === "bullet" ? "ul" : block.kind === "item" ? "ol" : null;
    if (listName) {
      if (made.at(-1)?.localName !== listName) made.push(element(listName, ""));
      made.at(-1)?.append(leaf("li", block.text, tracked));
    } else if (block.kind === "table" && block.cells?.length) {
      made.push(table(block.cells, tracked));
    } else {
      made.push(leaf(block.kind === "heading" ? "h3" : "p", block.text, tracked));
    }
  }
  return made;
}

function table(rows: readonly string[][], tracked: boolean): HTMLElement {
  const made = element("table", "");
  for (const cells of rows) made.insertRow().append(...cells.map(cell => leaf("td", cell, tracked)));
  return made;
}

function leaf(name: "li" | "p" | "h3" | "td", text: string, tracked: boolean): HTMLElement {
  const made = element(name, tracked ? "" : text);
  if (tracked) made.append(element("ins", text));
  return made;
}

function decisionButtons(frame: HTMLElement, decided: (kept: boolean) => void): HTMLElement {
  const bar = element("div", "", { class: "decision", "data-ui": "", contenteditable: "false" });
  const button = (kept: boolean) => {
    const made = element("button", t(kept ? "show.accept" : "show.reject"), { type: "button", "data-testid": kept ? "change-accept" : "change-reject" });
    made.addEventListener("click", () => {
      if (kept) accept(frame, bar);
      else frame.remove();
      decided(kept);
    });
    return made;
  };
  bar.append(button(true), button(false));
  return bar;
}

/** What was accepted is plain text; that it came from the AI stays marked. */
function accept(frame: HTMLElement, bar: HTMLElement): void {
  bar.remove();
  frame.classList.remove("tracked");
  for (const inserted of frame.querySelectorAll("ins")) inserted.replaceWith(...inserted.childNodes);
}
