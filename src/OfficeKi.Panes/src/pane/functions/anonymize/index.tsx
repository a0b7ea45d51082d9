import { useState } from "preact/hooks";
import { Button, Icon } from "../../../design/fluent";
import { tCode } from "../../../i18n/i18n";
import { ChangeList } from "../../changes/ChangeList";
import { openFile } from "../../openFile";
import type { FunctionViewProps } from "../module";
import { copyOf, entitiesOf } from "./entities";
import { say } from "./texts";

export const folded = true;
/** Its text goes into the document as changes, or out of it as a copy. */
export const insertable = () => false;

/** What was found, by type; as tracked changes in the document, or as a copy that holds nothing of it. */
export function View({ result, done, host, api, elsewhere, usage }: FunctionViewProps) {
  const entities = entitiesOf(done.data, result.passages);
  return (
    <>
      <p class="hint"><Icon name="info" /><span>{say(entities.length === 0 ? "none" : "check")}</span></p>
      <ChangeList proposals={entities} title={say("title")} applyLabel={say("apply")} groupLabel={(group, count) => `${tCode("type", group)} (${count})`}
        result={result} host={host} elsewhere={elsewhere} usage={usage} />
      {entities.length > 0 && <BlackenedCopy result={result} host={host} api={api} usage={usage} />}
    </>
  );
}

/** Without marks of AI: the words are the user's own, less what was taken out. */
function BlackenedCopy({ result, host, api, usage }: Pick<FunctionViewProps, "result" | "host" | "api" | "usage">) {
  const [state, setState] = useState<"idle" | "busy" | "done" | "failed">("idle");
  const open = async () => {
    setState("busy");
    try {
      // The title of the document may hold a name.
      await openFile(host, await api.wordFile(copyOf(say("copyTitle"), result.blocks)), say("copyTitle"));
      setState("done");
      usage.used("edited");
    } catch {
      setState("failed");
    }
  };
  return (
    <div class="blackened">
      <Button icon="open" testId="open-copy" disabled={state === "busy"} onClick={() => void open()}>{say("copy")}</Button>
      <p class="hint">{say("trackedHint")}</p>
      <p role="status" class={state === "failed" ? "field-error" : "success-line"} data-testid="copy-message">{state === "done" ? say("copied") : state === "failed" && say("copyFailed")}</p>
    </div>
  );
}
