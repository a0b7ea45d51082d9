import type { Block } from "../api/types";
import type { Provenance, TextChange } from "./host";

/**
 * Characters that act instead of being read: control characters (Word's field marks are among them), marks that turn the direction of
 * reading, and invisible tags. The server has taken them out already; a document is not left to trust in that alone.
 */
const acting = /[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

export function inert(text: string): string {
  return text.replace(acting, "");
}

export function inertBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map(block => ({ ...block, text: inert(block.text), ...(block.cells ? { cells: block.cells.map(row => row.map(inert)) } : {}) }));
}

export function inertChanges(changes: readonly TextChange[]): TextChange[] {
  return changes.map(change => ({ ...change, replacement: inert(change.replacement), reason: inert(change.reason) }));
}

export function inertProvenance(provenance: Provenance): Provenance {
  return { ...provenance, engine: inert(provenance.engine), label: inert(provenance.label) };
}
