import { useState } from "preact/hooks";
import type { Block, Outcome } from "../api/types";
import { Button } from "../design/fluent";
import type { Host, InsertMode } from "../hosts/host";
import { type MessageKey, t } from "../i18n/i18n";
import { plainText } from "./plainText";
import type { RunResult } from "./runState";

interface UseProps {
  result: RunResult;
  host: Host;
  onUsed(outcome: Outcome["outcome"]): void;
}

/** Insert or copy: always the user's own act, after the text was shown, and after a confirmation where the policy asks for one. */
export function Use({ result, host, onUsed }: UseProps) {
  const needed = result.decision?.obligations.some(obligation => obligation.type === "confirm") ?? false;
  const [confirmed, setConfirmed] = useState(false);
  const [message, setMessage] = useState<{ key: MessageKey; failed: boolean } | null>(null);
  const { insertAtCursor, insertTracked } = host.capabilities;
  const missing = [insertAtCursor, insertTracked].flatMap(ability => (ability.available ? [] : [ability.reason]));

  const attempt = async (work: () => Promise<void>, done: MessageKey, failed: MessageKey, outcome: Outcome["outcome"]) => {
    if (needed && !confirmed) return setMessage({ key: "insert.confirmFirst", failed: true });
    try {
      await work();
      setMessage({ key: done, failed: false });
      onUsed(outcome);
    } catch {
      setMessage({ key: failed, failed: true });
    }
  };
  const insert = (mode: InsertMode, done: MessageKey) =>
    void attempt(() => host.insert(result.blocks, mode, provenance(result)), done, "insert.failed", "inserted");

  return (
    <section class="use">
      {needed && <label class="check">
        <input type="checkbox" data-testid="confirm" checked={confirmed} onChange={event => setConfirmed(event.currentTarget.checked)} />{t("insert.confirm")}
      </label>}
      <div class="button-row">
        <Button appearance="primary" icon="cursor" testId="insert-cursor" disabled={!insertAtCursor.available}
          onClick={() => insert("cursor", "insert.inserted")}>{t("insert.cursor")}</Button>
        <Button icon="tracked" testId="insert-tracked" disabled={!insertTracked.available}
          onClick={() => insert("tracked", "insert.insertedTracked")}>{t("insert.tracked")}</Button>
        <Button appearance="subtle" icon="copy" testId="copy"
          onClick={() => void attempt(() => copy(result.blocks), "insert.copied", "insert.copyFailed", "edited")}>{t("insert.copy")}</Button>
      </div>
      {missing.map(reason => <p key={reason} class="hint" data-testid="ability-missing">{t(reason)}</p>)}
      <p role="status" class={message?.failed ? "field-error" : "success-line"} data-testid="use-message">{message && t(message.key)}</p>
    </section>
  );
}

/** The label the policy demands in the document, or the pane's own. */
function provenance(result: RunResult) {
  const demanded = result.decision?.obligations.find(obligation => obligation.type === "label" && obligation["where"] === "document")?.["text"];
  return { runId: result.done?.runId ?? "", engine: result.engine?.label ?? "", label: typeof demanded === "string" ? demanded : t("result.draft") };
}

function copy(blocks: readonly Block[]): Promise<void> {
  return navigator.clipboard.writeText(plainText(blocks));
}
