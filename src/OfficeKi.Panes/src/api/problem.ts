import type { Challenge } from "../auth/auth";
import type { Problem } from "./types";

/** A call that did not give what was asked for, with what the server said about it. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The answer's problem object, or one made from its status when the body is something else (a proxy's error page). */
export async function problemOf(response: Response): Promise<Problem> {
  const problem = response.headers.get("content-type")?.includes("json") ? await response.json().catch(() => null) : null;
  return isProblem(problem)
    ? { ...problem, status: response.status }
    : { code: `HTTP_${response.status}`, title: "", status: response.status };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && typeof (value as Problem).code === "string";
}

/** What a refused token lacks, where the server says so. */
export function challengeOf(problem: Problem & { scopes?: unknown; claims?: unknown }): Challenge | undefined {
  const scopes = Array.isArray(problem.scopes) ? problem.scopes.filter((scope): scope is string => typeof scope === "string" && scope !== "") : [];
  const claims = typeof problem.claims === "string" && problem.claims !== "" ? problem.claims : null;
  return scopes.length > 0 || claims !== null ? { scopes, claims } : undefined;
}

export interface FieldError {
  /** Name of the option, without what stands inside it; null where the error is about something the user has not filled in. */
  option: string | null;
  message: string;
}

/** What is wrong, in whatever of the usual shapes it comes: list of texts, list of `{field, message}`, or map. */
export function fieldErrors(errors: unknown): FieldError[] {
  if (Array.isArray(errors)) return errors.map(entry => (typeof entry === "string" ? errorOf(null, entry) : errorOf(entry?.field, entry?.message))).filter(({ message }) => message !== "");
  return typeof errors === "object" && errors !== null
    ? Object.entries(errors).map(([field, message]) => errorOf(field, Array.isArray(message) ? message.join(" ") : String(message)))
    : [];
}

/** The lines of `errors`, with an option called by its title in the form. */
export function errorLines(errors: unknown, titleOf: (option: string) => string = option => option): string[] {
  return fieldErrors(errors).map(({ option, message }) => (option === null ? message : `${titleOf(option)}: ${message}`));
}

/** Options are fields the user has filled in; all other names belong to the request, not to the user. */
function errorOf(field: unknown, message: unknown): FieldError {
  const option = typeof field === "string" ? /^options\.([^.[]+)/.exec(field)?.[1] ?? null : null;
  return { option, message: typeof message === "string" ? message : "" };
}
