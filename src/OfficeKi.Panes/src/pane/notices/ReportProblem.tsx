import { useState } from "preact/hooks";
import type { ApiClient } from "../../api/client";
import { Button } from "../../design/fluent";
import { useFocus } from "../../design/useFocus";
import { type IncidentKind, incidentKinds } from "./notices";
import { text } from "./texts";

/** A problem goes to the administrators as a choice, never as words: what is not typed cannot leak. */
export function ReportProblem({ api, runId }: { api: ApiClient; runId: string | null }) {
  const [state, setState] = useState<"closed" | "open" | "sent" | "failed">("closed");
  const [kind, setKind] = useState<IncidentKind>("wrong");
  const thanks = useFocus<HTMLParagraphElement>(state === "sent");
  const question = useFocus<HTMLSelectElement>(state === "open");
  const send = (): void => {
    api.reportIncident(runId, kind).then(() => setState("sent"), () => setState("failed"));
  };

  if (state === "sent") return <p ref={thanks} tabIndex={-1} class="quiet" data-testid="report-sent">{text("sent")}</p>;
  if (state === "closed") return <div class="button-row"><Button size="small" appearance="subtle" icon="warning" testId="report" onClick={() => setState("open")}>{text("report")}</Button></div>;
  return (
    <form class="feedback" data-testid="report-form" onSubmit={event => {
      event.preventDefault();
      send();
    }}>
      <label class="field">
        {text("kind")}
        <select ref={question} value={kind} data-testid="report-kind" onChange={event => setKind(event.currentTarget.value as IncidentKind)}>
          {incidentKinds.map(one => <option key={one} value={one}>{text(one)}</option>)}
        </select>
      </label>
      <p class="quiet">{text("reportHint")}</p>
      <div class="button-row">
        <Button size="small" appearance="primary" testId="report-send" onClick={send}>{text("send")}</Button>
        <Button size="small" testId="report-cancel" onClick={() => setState("closed")}>{text("cancel")}</Button>
      </div>
      <p role="alert" class="field-error">{state === "failed" && text("failed")}</p>
    </form>
  );
}
