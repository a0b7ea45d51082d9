import type { WordFileRequest } from "../../../api/wordFile";
import { entriesOf, textOf } from "../../changes/proposals";
import { provenanceOf } from "../../provenance";
import type { RunResult } from "../../runState";

const longest = { title: 300, label: 200 };

export function missingOf(data: Readonly<Record<string, unknown>>): string[] {
  const { missing } = data;
  return Array.isArray(missing) ? missing.filter((entry): entry is string => typeof entry === "string" && entry !== "") : [];
}

/** The draft as the server makes a file of it; headings have the level of their section where the data says so. */
export function wordFileOf(result: RunResult, standardTitle: string): WordFileRequest {
  const data = result.done?.data ?? {};
  const { runId, engine, label } = provenanceOf(result, "word");
  return {
    title: (textOf(data["title"]) || standardTitle).slice(0, longest.title),
    blocks: result.blocks.map(({ kind, text, cells, index }) => ({ kind, text, ...(cells ? { cells } : {}), ...levelOf(data, kind, index) })),
    provenance: { runId, engine: engine.slice(0, longest.label), label: label.slice(0, longest.label) },
    draft: data["draft"] !== false,
  };
}

function levelOf(data: Readonly<Record<string, unknown>>, kind: string, index: number): { level?: number } {
  if (kind !== "heading") return {};
  const section = entriesOf(data, "sections").find(({ blocks }) => Array.isArray(blocks) && blocks.includes(index));
  const level = section?.["level"];
  return typeof level === "number" && level >= 0 && level <= 3 ? { level } : {};
}
