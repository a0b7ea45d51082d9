import type { BlockKind } from "./types";

/** What a Word file is made of. Without `provenance` it is a text no machine wrote, for example a blackened copy. */
export interface WordFileRequest {
  title: string;
  blocks: { kind: BlockKind; text: string; cells?: string[][]; level?: number }[];
  provenance?: { runId: string; engine: string; label: string };
  /** Every page says that it is a draft. */
  draft: boolean;
}
