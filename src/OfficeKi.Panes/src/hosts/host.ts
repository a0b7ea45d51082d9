import type { ApiClient } from "../api/client";
import type { Block, Part } from "../api/types";
import type { Account, Auth, PaneConfig, Surroundings } from "../auth/auth";
import type { MessageKey } from "../i18n/i18n";

export type Ability = { available: true } | { available: false; reason: MessageKey };

/** `reply`: into a new reply form; `replace`: in place of what is selected (Word) or of the whole text being written (Outlook); `message`: into the message being written (Teams). */
export type InsertMode = "cursor" | "tracked" | "reply" | "replace" | "message";

/** What this program can do; a missing ability says why, so that the pane never shows a dead button without a word. */
export interface Capabilities {
  select: Ability;
  insertAtCursor: Ability;
  insertTracked: Ability;
  /** Opening a reply form with the text in it; missing where there is no mail to reply to. */
  reply?: Ability;
  /** Replacing the selection, or the text being written. */
  replace?: Ability;
  /** Single changes in the text, each with its reason. */
  change?: Ability;
  /** Opening a file made by the server as a new document. */
  openCopy?: Ability;
  /** Handing the text to the message being written; where a program has this, it has no document to insert into. */
  message?: Ability;
}

/** One change in the text: in the paragraph at `locator`, the characters `start` to `end` (half open), which read `before`, become `replacement`. */
export interface TextChange {
  locator: string;
  /** Text of the paragraph as it was read, so that a paragraph that has moved is found and one that has changed is left alone. */
  paragraph: string;
  start: number;
  end: number;
  before: string;
  replacement: string;
  /** Shown as a comment where the program can; empty for none. */
  reason: string;
}

/** What became of changes: how many are in the text, and which are not because the text has changed meanwhile. */
export interface ChangeOutcome {
  applied: number;
  missed: readonly TextChange[];
  tracked: boolean;
}

/**
 * What is open: a document; a mail or appointment one reads; one that is being written (`draft`, `invitation`); a message or a whole chat
 * of Teams; a text the user has put into the pane (`typed`); or `nothing`, when the pane stays open without a selected mail. Missing means `document`.
 */
export type ItemKind = "document" | "mail" | "event" | "draft" | "invitation" | "message" | "chat" | "typed" | "nothing";

/** A choice of what a run is about, beside "document" and "selection" as every program has them. */
export interface PartChoice {
  part: Part;
  label: MessageKey;
}

/** Something to know about the open item before a run. */
export interface Remark {
  key: MessageKey;
  values?: Record<string, string>;
  warning: boolean;
}

/** What the user is looking at. `text` has one line per paragraph; null means: the stored item behind `ref` is what is on screen. */
export interface Content {
  ref: string | null;
  title: string;
  text: string | null;
  html: string | null;
  /** Number, from 1, of the document's paragraph in which `text` starts. */
  firstParagraph: number;
  /** The program's own key of what is on screen, where another item can come up while the pane stays open. */
  item?: string;
  kind?: ItemKind;
  remarks?: readonly Remark[];
}

/** A place to show: `paragraph:12` and the text that stands there. */
export interface Place {
  locator: string;
  text: string;
  /** The item the place belongs to, where known: the same words in another item are not the place. */
  ref?: string | null;
}

/** Where an inserted text comes from; goes into the document in machine-readable form (Art. 50(2) AI Act). */
export interface Provenance {
  runId: string;
  engine: string;
  label: string;
  /** `Content.item` as it was read for the run: a reply goes to that mail or nowhere. */
  item?: string;
}

/** What the program opened the pane for: one function, the list of all, or a sign-in that is done now. */
export type Opening = { shows: "function"; id: string } | { shows: "home" } | { shows: "signedIn" };

/** A text the user puts into the pane, where the program has none open. */
export interface TypedText {
  readonly text: string;
  set(text: string): void;
}

/** What the pane needs from the Office program around it. One folder per program implements it. */
export interface Host {
  readonly id: string;
  /** The surface the server knows this program as. */
  readonly surface: "word" | "outlook" | "teams";
  readonly capabilities: Capabilities;
  account(): Account | null;
  token: Auth["token"];
  current(part: Part): Promise<Content>;
  /** Asked once, when the user is signed in; rejects with a `ProblemError` where that is no longer possible. Missing means: the list of all functions. */
  opening?(api: ApiClient): Promise<Opening>;
  /** Missing where there always is an item to work on. */
  readonly typed?: TypedText;
  /** The pane stands alone, with room for what is kept about the user. */
  readonly personal?: boolean;
  /** What a run on the open item can be about; missing means the whole document or the selection. */
  parts?(): readonly PartChoice[];
  /** Calls back when the document or the selection changed; returns how to stop. */
  onChange(changed: () => void): () => void;
  /** Shows the place to the user; false when it is no longer there. */
  select(place: Place): Promise<boolean>;
  /** Rejects with a `HostRefusal` where the program can say why. */
  insert(blocks: readonly Block[], mode: InsertMode, provenance: Provenance): Promise<void>;
  /** Applies changes, as tracked ones where the program can; a change whose place reads differently now is missed, never forced. */
  change?(changes: readonly TextChange[], provenance: Provenance): Promise<ChangeOutcome>;
  /** Opens a .docx as a new, unsaved document. */
  openCopy?(docx: Uint8Array): Promise<void>;
}

export type HostFactory = (config: PaneConfig, signIn: (around: Surroundings) => Auth) => Promise<Host>;
