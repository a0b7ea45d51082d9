import type { ComponentChildren } from "preact";
import { Button } from "../design/fluent";
import { Panel } from "../design/Panel";
import { t, tCode } from "../i18n/i18n";
import { text } from "./texts";
import type { Loaded } from "./useLoaded";

/** The answer once it is there; before that a spinner, and in its place the reason when there is none. */
export function LoadedView<T>({ loaded, children }: { loaded: Loaded<T>; children(value: T): ComponentChildren }) {
  if (loaded.problem) {
    return (
      <div role="alert">
        <Panel tone="error" testId="problem" title={loaded.problem.title || t("problem.title")}>
          <p>{loaded.problem.detail ?? tCode("problem", loaded.problem.code)}</p>
          <div class="button-row"><Button icon="retry" onClick={loaded.reload}>{text("retry")}</Button></div>
        </Panel>
      </div>
    );
  }

  return loaded.value === null ? <div class="loading"><fluent-spinner /></div> : <>{children(loaded.value)}</>;
}
