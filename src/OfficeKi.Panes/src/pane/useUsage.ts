import { useState } from "preact/hooks";
import type { ApiClient } from "../api/client";
import type { Outcome } from "../api/types";
import type { MessageKey } from "../i18n/i18n";
import { type Publication, usePublication } from "./publication/usePublication";
import type { RunResult } from "./runState";

/** What must be settled before a result is used, and what the user has done with it. */
export interface Usage {
  /** The policy demands that the user confirms having checked the text. */
  confirmation: boolean;
  confirmed: boolean;
  setConfirmed(confirmed: boolean): void;
  publication: Publication;
  /** Why the result may not be used yet. */
  obstacle(): MessageKey | null;
  outcome: Outcome["outcome"];
  used(outcome: Outcome["outcome"]): void;
}

export function useUsage(result: RunResult, api: ApiClient): Usage {
  const [outcome, setOutcome] = useState<Outcome["outcome"]>("discarded");
  const [confirmed, setConfirmed] = useState(false);
  const publication = usePublication(result);
  const confirmation = result.decision?.obligations.some(obligation => obligation.type === "confirm") ?? false;
  return {
    confirmation, confirmed, setConfirmed, publication, outcome,
    obstacle: () => (confirmation && !confirmed ? "insert.confirmFirst" : publication.obstacle()),
    used: next => {
      setOutcome(next);
      // The text is in the document; a lost statistic must not look like a lost text.
      void api.outcome(result.done?.runId ?? "", { outcome: next, helpful: null, minutesSaved: null }).catch(() => undefined);
    },
  };
}
