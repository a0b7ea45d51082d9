import type { Block, Finding } from "../api/types";

/** A stretch of a block's text that is shown in one way. */
export interface Piece {
  text: string;
  marked: boolean;
  href: string | null;
}

/** Cuts a block's text at the borders of its findings and links. Ranges beyond the text are clipped, so every character is shown once. */
export function piecesOf(block: Pick<Block, "text" | "links">, findings: readonly Pick<Finding, "start" | "end">[]): Piece[] {
  const { text } = block;
  const links = (block.links ?? []).filter(link => isWebAddress(link.href));
  const borders = new Set([0, text.length]);
  for (const { start, end } of [...findings, ...links]) {
    borders.add(clip(start, text.length));
    borders.add(clip(end, text.length));
  }

  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    text: text.slice(from, cuts[index + 1]),
    marked: findings.some(({ start, end }) => start <= from && from < end),
    href: links.find(({ start, end }) => start <= from && from < end)?.href ?? null,
  }));
}

/** The server lets allowed addresses through only; the pane still makes nothing else clickable. */
function isWebAddress(href: string): boolean {
  try {
    return new URL(href).protocol === "https:";
  } catch {
    return false;
  }
}

function clip(position: number, length: number): number {
  return Math.min(Math.max(0, position), length);
}
