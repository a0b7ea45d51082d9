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

/** The lines of `errors`, in whatever of the usual shapes they come: list of texts, list of `{field, message}`, or map. */
export function errorLines(errors: unknown): string[] {
  if (Array.isArray(errors)) {
    return errors.map(entry => (typeof entry === "string" ? entry : lineOf(entry?.field, entry?.message))).filter(line => line !== "");
  }

  return typeof errors === "object" && errors !== null
    ? Object.entries(errors).map(([field, message]) => lineOf(field, Array.isArray(message) ? message.join(" ") : String(message)))
    : [];
}

/** Options are fields the user has filled in; all other names belong to the request, not to the user. */
function lineOf(field: unknown, message: unknown): string {
  const option = typeof field === "string" && field.startsWith("options.") ? field.slice("options.".length) : null;
  return [option, message].filter(part => typeof part === "string").join(": ");
}
