import { t } from "../../i18n/i18n";
import type { DemoPassage } from "../demoContent";
import { element } from "./elements";

const manyColumns = 5;

/** Passages as the elements of a page: runs of list items and table rows are joined, footnotes go to the end. */
export function renderPassages(passages: readonly DemoPassage[]): HTMLElement[] {
  const body: HTMLElement[] = [];
  for (const passage of passages) {
    if (passage.kind === "listItem") container(body, "ul").append(listItem(passage));
    else if (passage.kind === "tableRow") tableFor(body, passage).append(tableRow(passage));
    else if (passage.kind !== "footnote") body.push(paragraph(passage));
  }

  const notes = passages.filter(passage => passage.kind === "footnote");
  return notes.length > 0 ? [...body, footnotes(notes)] : body;
}

function paragraph({ kind, level, text, locator }: DemoPassage): HTMLElement {
  const at = { "data-locator": locator };
  switch (kind) {
    // The page around it has the h1.
    case "heading": return element(`h${between(level + 1, 2, 6)}` as "h2", text, at);
    case "quote": return element("blockquote", text, at);
    case "field": return element("p", text, { ...at, class: "field-line" });
    default: return element("p", text, at);
  }
}

function listItem({ level, text, locator }: DemoPassage): HTMLElement {
  return element("li", text, { "data-locator": locator, class: `depth-${between(level, 1, 9)}` });
}

function tableRow(passage: DemoPassage): HTMLElement {
  const row = element("tr", "", { "data-locator": passage.locator });
  row.append(...cellsOf(passage).map(cell => element("td", cell)));
  return row;
}

/** Two tables in a row are told apart by their number of columns. */
function tableFor(body: HTMLElement[], passage: DemoPassage): HTMLElement {
  const last = body.at(-1);
  const same = last instanceof HTMLTableElement && last.rows[0]?.cells.length === cellsOf(passage).length;
  if (!same) body.push(element("table", "", cellsOf(passage).length >= manyColumns ? { class: "wide" } : {}));
  const table = body.at(-1) as HTMLTableElement;
  return table.tBodies[0] ?? table.createTBody();
}

function cellsOf(passage: DemoPassage): string[] {
  return passage.cells?.length ? passage.cells : [passage.text];
}

function footnotes(notes: readonly DemoPassage[]): HTMLElement {
  const section = element("section", "", { class: "footnotes", "aria-label": t("show.page.footnotes"), contenteditable: "false" });
  const list = element("ol", "");
  list.append(...notes.map(note => element("li", note.text, { "data-locator": note.locator })));
  section.append(list);
  return section;
}

function container(body: HTMLElement[], name: "ul"): HTMLElement {
  if (body.at(-1)?.localName !== name) body.push(element(name, ""));
  return body.at(-1) as HTMLElement;
}

function between(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
