import { errorLines } from "../../api/problem";
import { Panel } from "../../design/Panel";
import { t, tCode } from "../../i18n/i18n";
import type { Action } from "./useAction";

/** Announces how an action ended: what was saved, or what is wrong and what helps. */
export function Outcome({ action, done }: { action: Action; done: string }) {
  const { problem } = action;
  return (
    <>
      <div role="alert">
        {problem && (
          <Panel tone="error" testId="problem" title={problem.title || t("problem.title")}>
            <p>{problem.detail ?? tCode("problem", problem.code)}</p>
            <ul>{errorLines(problem.errors).map(line => <li key={line}>{line}</li>)}</ul>
          </Panel>
        )}
      </div>
      <p role="status" class="quiet" data-testid="saved">{action.done ? done : ""}</p>
    </>
  );
}
