import { useState } from "preact/hooks";
import { Button } from "../../../design/fluent";
import { Panel } from "../../../design/Panel";
import { type MessageKey, t } from "../../../i18n/i18n";
import { openFile } from "../../openFile";
import type { FunctionViewProps } from "../module";
import { say } from "./texts";
import { missingOf, wordFileOf } from "./wordFile";

/** What the draft still lacks, and the draft as a file of its own. */
export function View({ result, done, host, api, usage }: FunctionViewProps) {
  const missing = missingOf(done.data);
  return (
    <>
      {missing.length > 0 && (
        <Panel tone="warning" title={say("missing", { count: missing.length })} testId="missing">
          <ul>{missing.map(fact => <li key={fact}>{fact}</li>)}</ul>
          <p>{say("missingHint")}</p>
        </Panel>
      )}
      {result.blocks.length > 0 && <SaveAsFile result={result} host={host} api={api} usage={usage} />}
    </>
  );
}

function SaveAsFile({ result, host, api, usage }: Pick<FunctionViewProps, "result" | "host" | "api" | "usage">) {
  const [message, setMessage] = useState<MessageKey | "opened" | "failed" | "busy" | null>(null);
  const save = async () => {
    const obstacle = usage.obstacle();
    if (obstacle) return setMessage(obstacle);
    setMessage("busy");
    try {
      const file = wordFileOf(usage.publication.resultFor(result), say("title"));
      await openFile(host, await api.wordFile(file), file.title);
      setMessage("opened");
      usage.used("inserted");
    } catch {
      setMessage("failed");
    }
  };
  return (
    <div class="save-file">
      <Button icon="document" testId="save-word" disabled={message === "busy"} onClick={() => void save()}>{say("save")}</Button>
      <p role="status" class={message === "opened" ? "success-line" : "field-error"} data-testid="save-message">
        {message === "opened" || message === "failed" ? say(message) : message !== null && message !== "busy" && t(message)}
      </p>
    </div>
  );
}
