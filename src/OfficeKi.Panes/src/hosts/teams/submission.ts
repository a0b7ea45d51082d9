import type { Block, BlockKind } from "../../api/types";
import type { Provenance } from "../host";
import { HostRefusal } from "../refusal";

/** What the dialog hands to Teams, and Teams to the server, which makes a card of it. */
export interface Submission {
  label: string;
  engine: string;
  runId: string | null;
  blocks: ({ kind: BlockKind; text: string } | { kind: "table"; cells: string[][] })[];
}

/** What the server takes (`SubmittedText`); lengths in UTF-16 code units. */
const most = { blocks: 200, text: 20_000, rows: 50, columns: 10, label: 200 };

/** @throws {HostRefusal} when the server would not take it: the dialog would be closed by then, and the text gone. */
export function submissionOf(blocks: readonly Block[], { label, engine, runId }: Provenance): Submission {
  const handed = blocks.filter(({ text, cells }) => cells?.length || text !== "")
    .map(({ kind, text, cells }) => (kind === "table" && cells ? { kind, cells } : { kind, text }));
  if (handed.length === 0 || handed.length > most.blocks || !handed.every(fits)) throw new HostRefusal("teams.tooLarge");
  return { label: label.slice(0, most.label), engine: engine.slice(0, most.label), runId: runId || null, blocks: handed };
}

function fits(block: Submission["blocks"][number]): boolean {
  return "cells" in block
    ? block.cells.length <= most.rows && block.cells.every(row => row.length > 0 && row.length <= most.columns && row.every(isShort))
    : isShort(block.text);
}

function isShort(text: string): boolean {
  return text.length <= most.text;
}
