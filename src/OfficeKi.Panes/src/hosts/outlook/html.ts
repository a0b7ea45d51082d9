import type { Block } from "../../api/types";

/** Outlook's limit for the text of a form it opens: 32 KB. */
const formBytes = 32 * 1024;
const listOf = { bullet: "ul", item: "ol" } as const;

/** Blocks as HTML of our own making: a handful of elements without attributes that could act, and everything else escaped. */
export function htmlOf(blocks: readonly Block[]): string {
  let html = "";
  let list: "ul" | "ol" | null = null;
  for (const block of blocks) {
    const wanted = block.kind === "bullet" || block.kind === "item" ? listOf[block.kind] : null;
    if (list && wanted !== list) html += `</${list}>`;
    if (wanted && wanted !== list) html += `<${wanted}>`;
    list = wanted;
    html += elementOf(block);
  }
  return list ? `${html}</${list}>` : html;
}

function elementOf(block: Block): string {
  if (block.kind === "table" && block.cells?.length) return tableOf(block.cells);
  const name = { heading: "h3", paragraph: "p", bullet: "li", item: "li", table: "p" }[block.kind];
  return `<${name}>${escaped(block.text)}</${name}>`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map(row => row.length));
  const row = (cells: readonly string[], head: boolean) =>
    `<tr>${Array.from({ length: columns }, (_, index) => `<td>${bold(escaped(cells[index] ?? ""), head)}</td>`).join("")}</tr>`;
  return `<table border="1" cellspacing="0" cellpadding="4">${rows.map((cells, index) => row(cells, index === 0)).join("")}</table>`;
}

function bold(html: string, really: boolean): string {
  return really && html !== "" ? `<b>${html}</b>` : html;
}

export function fitsForm(html: string): boolean {
  return new TextEncoder().encode(html).length <= formBytes;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`).replace(/\r\n?|\n/g, "<br>");
}
