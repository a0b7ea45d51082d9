import { useState } from "preact/hooks";
import type { Outcome } from "../api/types";
import { Button } from "../design/fluent";
import type { IconName } from "../design/iconPaths";
import type { Ability, Host, InsertMode } from "../hosts/host";
import { HostRefusal } from "../hosts/refusal";
import { type MessageKey, t } from "../i18n/i18n";
import { plainText } from "./plainText";
import { provenanceOf } from "./provenance";
import type { RunResult } from "./runState";
import type { Situation } from "./useSituation";
import type { Usage } from "./useUsage";

interface UseProps {
  result: RunResult;
  host: Host;
  situation: Situation;
  usage: Usage;
}

interface Way {
  mode: InsertMode;
  icon: IconName;
  label: MessageKey;
  done: MessageKey;
  ability: Ability;
}

/** Insert or copy: always the user's own act, after the text was shown, and after what the policy and the law ask for. */
export function Use({ result, host, situation, usage }: UseProps) {
  const [message, setMessage] = useState<{ key: MessageKey; failed: boolean } | null>(null);
  const ways = waysOf(host, situation);
  const missing = [...new Set(ways.flatMap(({ ability }) => (ability.available ? [] : [ability.reason])))];
  const used = usage.publication.resultFor(result);

  const attempt = async (work: () => Promise<void>, done: MessageKey, failed: MessageKey, outcome: Outcome["outcome"]) => {
    const obstacle = usage.obstacle();
    if (obstacle) return setMessage({ key: obstacle, failed: true });
    try {
      await work();
      setMessage({ key: done, failed: false });
      usage.used(outcome);
    } catch (error) {
      setMessage({ key: error instanceof HostRefusal ? error.reason : failed, failed: true });
    }
  };

  return (
    <section class="use" aria-label={t("insert.title")}>
      <div class="button-row">
        {ways.map(({ mode, icon, label, done, ability }, index) => (
          <Button key={mode} appearance={index === 0 ? "primary" : "outline"} icon={icon} testId={`insert-${mode}`} disabled={!ability.available}
            onClick={() => void attempt(() => host.insert(used.blocks, mode, provenanceOf(used, host.surface)), done, "insert.failed", "inserted")}>{t(label)}</Button>
        ))}
        <Button appearance="subtle" icon="copy" testId="copy"
          onClick={() => void attempt(() => navigator.clipboard.writeText(plainText(used.blocks)), "insert.copied", "insert.copyFailed", "edited")}>{t("insert.copy")}</Button>
      </div>
      {missing.map(reason => <p key={reason} class="hint" data-testid="ability-missing">{t(reason)}</p>)}
      <p role="status" class={message?.failed ? "field-error" : "success-line"} data-testid="use-message">{message && t(message.key)}</p>
    </section>
  );
}

/** The ways into the document that this program knows; replacing only while something is selected that can be replaced. */
function waysOf({ capabilities }: Host, { selected }: Situation): Way[] {
  const { insertAtCursor, insertTracked, replace, message } = capabilities;
  if (message) return [{ mode: "message", icon: "reply", label: "insert.message", done: "insert.handedOver", ability: message }];
  return [
    { mode: "cursor", icon: "cursor", label: "insert.cursor", done: "insert.inserted", ability: insertAtCursor },
    { mode: "tracked", icon: "tracked", label: "insert.tracked", done: "insert.insertedTracked", ability: insertTracked },
    ...(replace && selected > 0 ? [{ mode: "replace", icon: "rewrite", label: "insert.replace", done: "insert.replaced", ability: replace } as const] : []),
  ];
}
