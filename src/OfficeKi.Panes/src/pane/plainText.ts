import type { Block } from "../api/types";

/** Blocks as text for the clipboard: lists with dashes, tables with tabs, a blank line around headings and paragraphs. */
export function plainText(blocks: readonly Block[]): string {
  let text = "";
  let before: "list" | "other" | null = null;
  for (const block of blocks) {
    const kind = block.kind === "bullet" || block.kind === "item" ? "list" : "other";
    if (before) text += before === "list" && kind === "list" ? "\n" : "\n\n";
    text += kind === "list" ? `- ${block.text}` : block.cells?.length ? block.cells.map(row => row.join("\t")).join("\n") : block.text;
    before = kind;
  }
  return text;
}
