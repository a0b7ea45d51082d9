import { useCallback, useState } from "preact/hooks";
import { asProblem, type ApiClient } from "../../api/client";
import type { Problem } from "../../api/types";

export interface Action {
  busy: boolean;
  /** Why the last try failed; null after a success and before the first try. */
  problem: Problem | null;
  /** Whether the last try succeeded. */
  done: boolean;
  /** Sends JSON; gives the answer, or null when there is a problem. */
  run<T = unknown>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T | null>;
  /** Forgets the last outcome, for example when the form changes. */
  clear(): void;
}

/** A change the user makes: one at a time, with its outcome. Show it with `Outcome`. */
export function useAction(api: ApiClient): Action {
  const [state, setState] = useState<{ busy: boolean; problem: Problem | null; done: boolean }>({ busy: false, problem: null, done: false });
  const run = useCallback(async <T,>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T | null> => {
    setState({ busy: true, problem: null, done: false });
    try {
      const response = await api.fetch(path, { method, headers: { "Content-Type": "application/json" }, body: body === undefined ? null : JSON.stringify(body) });
      const answer = response.status === 204 ? ({} as T) : ((await response.json()) as T);
      setState({ busy: false, problem: null, done: true });
      return answer;
    } catch (error) {
      setState({ busy: false, problem: asProblem(error), done: false });
      return null;
    }
  }, [api]);
  return { ...state, run, clear: useCallback(() => setState({ busy: false, problem: null, done: false }), []) };
}
