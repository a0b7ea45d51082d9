/** The HTTP API as the panes read it; field names are those of the server. */

export type Language = "de" | "en";
/** What a run is about. `thread` is the conversation a mail belongs to; the server knows it by its reference. */
export type Part = "document" | "selection" | "thread";
export type EngineChoice = "auto" | "builtin" | "model";

export interface Obstacle {
  code: string;
  reason: string;
  remedy?: string | null;
  contact?: string | null;
}

export interface FunctionCard {
  id: string;
  label: string;
  description: string;
  surfaces: string[];
  options: unknown;
  engines: string[];
  available: boolean;
  unavailable: Obstacle | null;
}

export interface Passage {
  id: number;
  ref: string | null;
  title: string;
  locator: string;
  text: string;
}

export interface Citation {
  passage: number;
  start: number;
  end: number;
}

export type BlockKind = "heading" | "paragraph" | "bullet" | "item" | "table";

export interface Block {
  index: number;
  kind: BlockKind;
  text: string;
  sources: Citation[];
  links?: { start: number; end: number; href: string }[];
  cells?: string[][];
}

export interface Finding {
  kind: string;
  block: number | null;
  start: number;
  end: number;
  text: string;
  message: string;
}

export interface Engine {
  kind: string;
  model: string | null;
  location: string | null;
  label: string;
}

export interface Obligation {
  type: string;
  [detail: string]: unknown;
}

export interface Decision {
  runId: string;
  decisionId: string;
  effect: string;
  determining: string[];
  obligations: Obligation[];
  policyVersion: string;
  engine?: Engine;
}

export interface ReceiptSource {
  ref: string | null;
  title: string;
  used: boolean;
  reason: string | null;
  classification: string;
  origin: string;
}

export interface Receipt {
  sources: ReceiptSource[];
  masked: Record<string, number>;
  hidden: { kind: string; count: number }[];
  engine: string;
  model: string | null;
  location: string | null;
  policyVersion: string;
  determining: string[];
  tokensIn: number;
  tokensOut: number;
  costEuro: number;
  durationMs: number;
  /** What else the user should know, for example `BUDGET_SOFT_LIMIT`. */
  notices?: string[];
  energyWh: number | null;
}

/** An error in the manner of RFC 9457, or a refusal; both carry what the user can do. */
export interface Problem {
  code: string;
  title: string;
  detail?: string | null;
  reason?: string | null;
  remedy?: string | null;
  contact?: string | null;
  status?: number;
  errors?: unknown;
  builtinOffered?: boolean;
}

export interface Done {
  runId: string;
  engine: Engine;
  data: Record<string, unknown>;
}

export interface RunRequest {
  function: string;
  surface: string;
  engine: EngineChoice;
  content: { ref: string | null; text: string | null; html: string | null; part: "document" | "selection" | "item" };
  references: string[];
  options: Record<string, unknown>;
  language: Language;
}

export interface Outcome {
  outcome: "inserted" | "edited" | "discarded";
  helpful: boolean | null;
  minutesSaved: number | null;
}

/** One event of a run. Closed: an event the server adds later is ignored by the reader, not by the pane. */
export type RunEvent =
  | { event: "decision"; data: Decision }
  | { event: "source"; data: Passage }
  | { event: "block"; data: Block }
  | { event: "finding"; data: Finding }
  | { event: "receipt"; data: Receipt }
  | { event: "done"; data: Done }
  | { event: "refused" | "problem"; data: Problem };
