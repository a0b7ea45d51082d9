import { useState } from "preact/hooks";
import { asProblem, type ApiClient } from "../../../api/client";
import type { Problem } from "../../../api/types";
import { Button } from "../../../design/fluent";
import { Panel } from "../../../design/Panel";
import { formatNumber, t, tCode } from "../../../i18n/i18n";
import { text } from "./texts";

interface ChainReport {
  intact: boolean;
  entries: number;
  deleted: number;
  broken: number[];
  head: string;
}

type State = "idle" | "checking" | { decisions: ChainReport; settings: ChainReport } | { problem: Problem };

/** Walks both chains when asked to: it reads the whole log, so not by itself. */
export function Chains({ api }: { api: ApiClient }) {
  const [state, setState] = useState<State>("idle");
  const check = (): void => {
    setState("checking");
    api.fetch("/api/administration/audit/verify")
      .then(async response => setState((await response.json()) as { decisions: ChainReport; settings: ChainReport }))
      .catch((error: unknown) => setState({ problem: asProblem(error) }));
  };
  return (
    <div class="chains">
      <Button appearance="primary" icon="shield" disabled={state === "checking"} testId="verify" onClick={check}>{text("check")}</Button>
      <div role="status" data-testid="chains">
        {state === "checking" && <p>{text("checking")}</p>}
        {typeof state === "object" && "decisions" in state && (["decisions", "settings"] as const).map(name => <Chain key={name} name={text(name)} report={state[name]} />)}
      </div>
      <div role="alert">
        {typeof state === "object" && "problem" in state && <Panel tone="error" title={state.problem.title || t("problem.title")}><p>{state.problem.detail ?? tCode("problem", state.problem.code)}</p></Panel>}
      </div>
    </div>
  );
}

function Chain({ name, report }: { name: string; report: ChainReport }) {
  const title = report.intact
    ? text("intact", { name, count: formatNumber(report.entries) })
    : text("broken", { name, numbers: report.broken.join(", ") });
  return (
    <Panel tone={report.intact ? "success" : "error"} title={title}>
      {report.deleted > 0 && <p>{text("deleted", { count: formatNumber(report.deleted) })}</p>}
      <p class="quiet">{text("head", { head: report.head })}</p>
    </Panel>
  );
}
