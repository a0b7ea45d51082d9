export type ExpectationKind = "contains" | "notContains" | "finding" | "deadline";

export const kinds: readonly ExpectationKind[] = ["contains", "notContains", "finding", "deadline"];

export interface Expectation {
  kind: ExpectationKind;
  value: string;
}

export interface GoldenCase {
  id: string;
  function: string;
  title: string;
  text: string;
  options?: Record<string, unknown> | null;
  expect: Expectation[];
}

export interface State {
  function: string;
  engine: string;
  red: boolean;
  /** False when the model has changed since, or the cases could not run. */
  current: boolean;
  time: string;
  results: { case: string; ok: boolean | null; reason: string | null }[];
}

/** `GET /api/administration/golden`. */
export interface Golden {
  cases: GoldenCase[];
  revision: number;
  functions: { id: string; label: string; engines: string[] }[];
  engines: string[];
  states: State[];
  mayWrite: boolean;
}

export const emptyCase: GoldenCase = { id: "", function: "summarize", title: "", text: "", expect: [{ kind: "contains", value: "" }] };

/** The list with this case in it, in place of one with the same id. */
export function withCase(cases: readonly GoldenCase[], one: GoldenCase): GoldenCase[] {
  return cases.some(other => other.id === one.id) ? cases.map(other => (other.id === one.id ? one : other)) : [...cases, one];
}

/** What can be run: functions with cases, with each engine they can use. */
export function runnable(golden: Golden): { function: string; label: string; engine: string; state: State | undefined }[] {
  return golden.functions
    .filter(one => golden.cases.some(other => other.function === one.id))
    .flatMap(one => golden.engines
      .filter(engine => one.engines.includes(engine === "builtin" ? "builtin" : "model"))
      .map(engine => ({ function: one.id, label: one.label, engine, state: golden.states.find(state => state.function === one.id && state.engine === engine) })));
}

/** Options as they are typed: nothing, or a JSON object; undefined when it is neither. */
export function readOptions(typed: string): Record<string, unknown> | null | undefined {
  if (typed.trim() === "") return null;
  try {
    const value: unknown = JSON.parse(typed);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
