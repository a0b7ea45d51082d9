import { useEffect, useState } from "preact/hooks";
import { type ApiClient, asProblem } from "../api/client";
import type { FunctionCard, Problem } from "../api/types";
import { SignInNeeded } from "../auth/auth";
import type { Host, Opening } from "../hosts/host";
import { language } from "../i18n/i18n";

export interface Opened {
  /** Null while the program is asked. */
  shows: Opening["shows"] | null;
  problem: Problem | null;
  retry(): void;
}

/** Asks the program once what it opened the pane for, when the user is signed in; a function that can be used is chosen at once. */
export function useOpening(host: Host, api: ApiClient, signedIn: boolean, choose: (card: FunctionCard) => void): Opened {
  const [shows, setShows] = useState<Opening["shows"] | null>(host.opening ? null : "home");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!signedIn || !host.opening) return;
    setProblem(null);
    show(host, api, choose).then(setShows, (error: unknown) =>
      setProblem(error instanceof SignInNeeded ? { code: "SIGN_IN", title: "" } : asProblem(error)));
  }, [host, api, signedIn, attempt]);

  return { shows, problem, retry: () => setAttempt(attempt + 1) };
}

async function show(host: Host, api: ApiClient, choose: (card: FunctionCard) => void): Promise<Opening["shows"]> {
  const opening = (await host.opening?.(api)) ?? { shows: "home" };
  if (opening.shows !== "function") return opening.shows;
  // One that is not available stands in the list, with its reason.
  const cards = await api.functions(host.surface, language()).catch(() => []);
  const card = cards.find(({ id, available }) => id === opening.id && available);
  if (card) choose(card);
  return opening.shows;
}
