import { Button } from "../../design/fluent";
import { Panel } from "../../design/Panel";
import { text } from "./texts";

/** In place of a bare refusal: where to get the pass. */
export function TrainingNeeded({ onStart }: { onStart(): void }) {
  return (
    <Panel tone="info" title={text("neededTitle")} testId="training-needed">
      <p>{text("neededText")}</p>
      <div class="button-row"><Button appearance="primary" testId="training-start" onClick={onStart}>{text("start")}</Button></div>
    </Panel>
  );
}
