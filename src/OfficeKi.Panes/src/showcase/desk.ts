import type { Block, Part } from "../api/types";
import type { ChangeOutcome, InsertMode, Place, Provenance, TextChange } from "../hosts/host";
import type { Refused, ShowcaseContent, ShowcaseNotice } from "../hosts/showcase/messages";

/** What is around the pane, as its showcase host sees it. */
export interface Desk {
  readonly surface: "word" | "outlook";
  current(part: Part): ShowcaseContent;
  select(place: Place): boolean;
  insert(blocks: readonly Block[], mode: InsertMode, provenance: Provenance): true | Refused;
  change(changes: readonly TextChange[], provenance: Provenance): ChangeOutcome;
  openCopy?(docx: Uint8Array): void;
  onNotice(listener: (notice: ShowcaseNotice) => void): () => void;
}
