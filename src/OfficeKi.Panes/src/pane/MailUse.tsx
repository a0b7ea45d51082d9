import { useState } from "preact/hooks";
import type { Outcome } from "../api/types";
import { Button } from "../design/fluent";
import type { Host, InsertMode } from "../hosts/host";
import { isWritten } from "../hosts/mailKinds";
import { HostRefusal } from "../hosts/refusal";
import { type MessageKey, t } from "../i18n/i18n";
import { ConfirmReplace } from "./ConfirmReplace";
import { isElsewhere } from "./elsewhere";
import { plainText } from "./plainText";
import { provenanceOf } from "./provenance";
import type { RunResult } from "./runState";
import type { Situation } from "./useSituation";

interface MailUseProps {
  result: RunResult;
  host: Host;
  situation: Situation;
  /** Why the result may not be used yet. */
  obstacle(): MessageKey | null;
  onUsed(outcome: Outcome["outcome"]): void;
}

/** What to do with a result beside a mail: answer with it, or put it into the text one writes. Sending stays with the user. */
export function MailUse({ result, host, situation, obstacle, onUsed }: MailUseProps) {
  const [replacing, setReplacing] = useState(false);
  const [message, setMessage] = useState<{ key: MessageKey; failed: boolean } | null>(null);

  const attempt = async (work: () => Promise<void>, done: MessageKey, failed: MessageKey, outcome: Outcome["outcome"]) => {
    setReplacing(false);
    const first = obstacle();
    if (first) return setMessage({ key: first, failed: true });
    try {
      await work();
      setMessage({ key: done, failed: false });
      onUsed(outcome);
    } catch (error) {
      setMessage({ key: error instanceof HostRefusal ? error.reason : failed, failed: true });
    }
  };
  const insert = (mode: InsertMode, done: MessageKey) =>
    void attempt(() => host.insert(result.blocks, mode, provenanceOf(result, host.surface)), done, "mail.failed", "inserted");
  const copy = () =>
    void attempt(() => navigator.clipboard.writeText(plainText(result.blocks)), "insert.copied", "insert.copyFailed", "edited");

  return (
    <section class="use">
      <div class="button-row">
        {isWritten(situation.kind)
          ? <WriteButtons host={host} situation={situation} replaceable={!isElsewhere(result.subject, situation)} onInsert={insert} onReplace={() => setReplacing(true)} />
          : <Button appearance="primary" icon="reply" testId="insert-reply" disabled={!host.capabilities.reply?.available} onClick={() => insert("reply", "mail.replied")}>{t("mail.reply")}</Button>}
        <Button appearance="subtle" icon="copy" testId="copy" onClick={copy}>{t("insert.copy")}</Button>
      </div>
      {replacing && <ConfirmReplace onConfirm={() => insert("replace", "mail.replaced")} onCancel={() => setReplacing(false)} />}
      {missing(host, situation).map(reason => <p key={reason} class="hint" data-testid="ability-missing">{t(reason)}</p>)}
      <p role="status" class={message?.failed ? "field-error" : "success-line"} data-testid="use-message">{message && t(message.key)}</p>
    </section>
  );
}

interface WriteButtonsProps {
  host: Host;
  situation: Situation;
  replaceable: boolean;
  onInsert(mode: InsertMode, done: MessageKey): void;
  onReplace(): void;
}

function WriteButtons({ host, situation, replaceable, onInsert, onReplace }: WriteButtonsProps) {
  const { insertAtCursor, replace } = host.capabilities;
  return (
    <>
      <Button appearance="primary" icon="cursor" testId="insert-cursor" disabled={!insertAtCursor.available} onClick={() => onInsert("cursor", "mail.inserted")}>
        {t(situation.selected > 0 ? "mail.replaceSelection" : "insert.cursor")}
      </Button>
      {replaceable && <Button icon="rewrite" testId="insert-replace" disabled={!replace?.available} onClick={onReplace}>{t("mail.replace")}</Button>}
    </>
  );
}

/** Why a button of this view cannot be used. */
function missing({ capabilities }: Host, { kind }: Situation): MessageKey[] {
  const shown = isWritten(kind) ? [capabilities.insertAtCursor, capabilities.replace] : [capabilities.reply];
  return [...new Set(shown.flatMap(ability => (!ability || ability.available ? [] : [ability.reason])))];
}
