import { useState } from "preact/hooks";
import type { ApiClient } from "../api/client";
import type { Outcome } from "../api/types";
import type { Host } from "../hosts/host";
import { Feedback } from "./Feedback";
import type { RunResult } from "./runState";
import { Use } from "./Use";

/** What the user does with a result, and what they say about it, reach the server as one outcome of the run. */
export function FeedbackAndUse({ result, usable, host, api }: { result: RunResult; usable: boolean; host: Host; api: ApiClient }) {
  const [outcome, setOutcome] = useState<Outcome["outcome"]>("discarded");
  const runId = result.done?.runId ?? "";
  const tell = (told: Outcome) => api.outcome(runId, told);

  return (
    <>
      {usable && <Use result={result} host={host} onUsed={used => {
        setOutcome(used);
        // The text is in the document; a lost statistic must not look like a lost text.
        void tell({ outcome: used, helpful: null, minutesSaved: null }).catch(() => undefined);
      }} />}
      <Feedback send={(helpful, minutesSaved) => tell({ outcome, helpful, minutesSaved })} />
    </>
  );
}
