import { useCallback, useEffect, useState } from "preact/hooks";
import type { ApiClient } from "../api/client";
import { asProblem } from "../api/client";
import type { Problem } from "../api/types";
import { useLanguage } from "../i18n/i18n";

/** What a GET gave: nothing yet, the answer, or why there is none. */
export interface Loaded<T> {
  value: T | null;
  problem: Problem | null;
  reload(): void;
}

/** Loads JSON from the API, again when the language changes. An answer that was overtaken is dropped. */
export function useLoaded<T>(api: ApiClient, path: string): Loaded<T> {
  const language = useLanguage();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ value: T | null; problem: Problem | null }>({ value: null, problem: null });
  useEffect(() => {
    let overtaken = false;
    const set = (next: typeof state): void => {
      if (!overtaken) setState(next);
    };
    api.fetch(path, { headers: { "Accept-Language": language } })
      .then(async response => set({ value: (await response.json()) as T, problem: null }))
      .catch((error: unknown) => set({ value: null, problem: asProblem(error) }));
    return () => {
      overtaken = true;
    };
  }, [api, path, language, round]);
  return { ...state, reload: useCallback(() => setRound(round => round + 1), []) };
}
