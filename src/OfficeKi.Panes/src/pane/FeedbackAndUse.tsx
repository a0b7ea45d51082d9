import { useState } from "preact/hooks";
import type { ApiClient } from "../api/client";
import type { Outcome } from "../api/types";
import type { Host } from "../hosts/host";
import { Feedback } from "./Feedback";
import { MailUse } from "./MailUse";
import type { RunResult } from "./runState";
import { Use } from "./Use";
import type { Situation } from "./useSituation";

interface FeedbackAndUseProps {
  result: RunResult;
  usable: boolean;
  host: Host;
  api: ApiClient;
  situation: Situation;
}

/** What the user does with a result, and what they say about it, reach the server as one outcome of the run. */
export function FeedbackAndUse({ result, usable, host, api, situation }: FeedbackAndUseProps) {
  const [outcome, setOutcome] = useState<Outcome["outcome"]>("discarded");
  const runId = result.done?.runId ?? "";
  const tell = (told: Outcome) => api.outcome(runId, told);

  const onUsed = (used: Outcome["outcome"]) => {
    setOutcome(used);
    // The text is in the document; a lost statistic must not look like a lost text.
    void tell({ outcome: used, helpful: null, minutesSaved: null }).catch(() => undefined);
  };
  return (
    <>
      {usable && (host.surface === "outlook"
        ? <MailUse result={result} host={host} situation={situation} onUsed={onUsed} />
        : <Use result={result} host={host} onUsed={onUsed} />)}
      <Feedback send={(helpful, minutesSaved) => tell({ outcome, helpful, minutesSaved })} />
    </>
  );
}
