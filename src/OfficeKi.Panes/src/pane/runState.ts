import type { Block, Decision, Done, Engine, Finding, Part, Passage, Problem, Receipt, RunEvent } from "../api/types";
import { shiftPlace } from "../hosts/places";

/** What was run on, kept with the result: the document on screen may be another one later. */
export interface Subject {
  title: string;
  ref: string | null;
  part: Part;
  firstParagraph: number;
  /** The program's own key of the item, where another one can come up while the pane stays open. */
  item?: string | undefined;
  /** What the user asked the function for. */
  options?: Readonly<Record<string, unknown>>;
}

export interface RunResult {
  subject: Subject;
  decision: Decision | null;
  engine: Engine | null;
  passages: ReadonlyMap<number, Passage>;
  blocks: readonly Block[];
  findings: readonly Finding[];
  receipt: Receipt | null;
  done: Done | null;
  /** Who has taken editorial responsibility for a text for the public, by name. */
  responsible?: string;
}

export type Step = "reading" | "deciding" | "answering";

/** One function's run: what it does now, what it gave, and what went wrong. A result outlives a later failure. */
export interface RunState {
  step: Step | null;
  /** The run under way, until its first block makes it the result. */
  next: RunResult | null;
  result: RunResult | null;
  /** The result on screen is not from the last run. */
  earlier: boolean;
  problem: Problem | null;
  refused: boolean;
  cancelled: boolean;
}

export type RunAction =
  | { type: "started" }
  | { type: "read"; subject: Subject }
  | { type: "event"; event: RunEvent }
  | { type: "failed"; problem: Problem }
  | { type: "cancelled" }
  | { type: "ended" };

export const idle: RunState = { step: null, next: null, result: null, earlier: false, problem: null, refused: false, cancelled: false };

export function reduce(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case "started":
      return { ...state, step: "reading", next: null, problem: null, refused: false, cancelled: false, earlier: state.result !== null };
    case "read":
      return { ...state, step: "deciding", next: emptyResult(action.subject) };
    case "event":
      return onEvent(state, action.event);
    case "failed":
      return stop({ ...state, problem: action.problem });
    case "cancelled":
      return stop({ ...state, cancelled: true });
    case "ended":
      return stop(state.step !== null && !finished(state) ? { ...state, problem: { code: "INTERRUPTED", title: "" } } : state);
  }
}

function onEvent(state: RunState, event: RunEvent): RunState {
  switch (event.event) {
    case "decision":
      return { ...change(state, () => ({ decision: event.data, engine: event.data.engine ?? null })), step: "answering" };
    case "source":
      return change(state, run => ({ passages: new Map(run.passages).set(event.data.id, shiftPlace(event.data, run.subject.firstParagraph)) }));
    case "block":
      return promote(change(state, run => ({ blocks: [...run.blocks, event.data] })));
    case "finding":
      return change(state, run => ({ findings: [...run.findings, event.data] }));
    case "receipt":
      return change(state, () => ({ receipt: event.data }));
    case "done":
      return promote(change(state, run => ({ done: event.data, engine: event.data.engine ?? run.engine })));
    case "refused":
      return stop({ ...state, refused: true, problem: event.data });
    case "problem":
      return stop({ ...state, problem: event.data });
  }
}

/** Applies to the run under way, wherever it stands. */
function change(state: RunState, update: (run: RunResult) => Partial<RunResult>): RunState {
  if (state.next) return { ...state, next: { ...state.next, ...update(state.next) } };
  return state.result && !state.earlier ? { ...state, result: { ...state.result, ...update(state.result) } } : state;
}

function promote(state: RunState): RunState {
  return state.next ? { ...state, result: state.next, next: null, earlier: false } : state;
}

function stop(state: RunState): RunState {
  return { ...state, step: null, next: null };
}

function finished(state: RunState): boolean {
  return state.problem !== null || (!state.earlier && state.result !== null && state.result.done !== null);
}

function emptyResult(subject: Subject): RunResult {
  return { subject, decision: null, engine: null, passages: new Map(), blocks: [], findings: [], receipt: null, done: null };
}
