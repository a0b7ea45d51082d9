import type { Block, Part } from "../api/types";
import type { Account, Auth, PaneConfig } from "../auth/auth";
import type { MessageKey } from "../i18n/i18n";

export type Ability = { available: true } | { available: false; reason: MessageKey };

export type InsertMode = "cursor" | "tracked";

/** What this program can do; a missing ability says why, so that the pane never shows a dead button without a word. */
export interface Capabilities {
  select: Ability;
  insertAtCursor: Ability;
  insertTracked: Ability;
}

/** What the user is looking at. `text` has one line per paragraph; null means: the stored item behind `ref` is what is on screen. */
export interface Content {
  ref: string | null;
  title: string;
  text: string | null;
  html: string | null;
  /** Number, from 1, of the document's paragraph in which `text` starts. */
  firstParagraph: number;
}

/** A place to show: `paragraph:12` and the text that stands there. */
export interface Place {
  locator: string;
  text: string;
}

/** Where an inserted text comes from; goes into the document in machine-readable form (Art. 50(2) AI Act). */
export interface Provenance {
  runId: string;
  engine: string;
  label: string;
}

/** What the pane needs from the Office program around it. One folder per program implements it. */
export interface Host {
  readonly id: string;
  /** The surface the server knows this program as. */
  readonly surface: "word" | "outlook" | "teams";
  readonly capabilities: Capabilities;
  account(): Account | null;
  token(interactive: boolean, renew?: boolean): Promise<string>;
  current(part: Part): Promise<Content>;
  /** Calls back when the document or the selection changed; returns how to stop. */
  onChange(changed: () => void): () => void;
  /** Shows the place to the user; false when it is no longer there. */
  select(place: Place): Promise<boolean>;
  insert(blocks: readonly Block[], mode: InsertMode, provenance: Provenance): Promise<void>;
}

export type HostFactory = (config: PaneConfig, signIn: (hint: () => Promise<string | undefined>) => Auth) => Promise<Host>;
