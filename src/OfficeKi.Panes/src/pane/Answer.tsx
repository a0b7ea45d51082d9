import type { ApiClient } from "../api/client";
import type { Done } from "../api/types";
import type { Host } from "../hosts/host";
import { t } from "../i18n/i18n";
import { BlockView } from "./BlockView";
import { Feedback } from "./Feedback";
import type { FunctionModule } from "./functions/module";
import { MailUse } from "./MailUse";
import { PublicationChoice } from "./publication/PublicationChoice";
import type { RunResult } from "./runState";
import { Use } from "./Use";
import type { Situation } from "./useSituation";
import { type Usage, useUsage } from "./useUsage";

interface AnswerProps {
  result: RunResult;
  module: FunctionModule | null;
  host: Host;
  api: ApiClient;
  situation: Situation;
  elsewhere: boolean;
}

/** The text of a result and the function's own view of its data, with what one can do with them. */
export function Answer({ result, module, host, api, situation, elsewhere }: AnswerProps) {
  const usage = useUsage(result, api);
  const { done } = result;
  const usable = done !== null && result.blocks.length > 0 && isText(done, module);
  const view = done && module && <module.View result={result} done={done} host={host} api={api} elsewhere={elsewhere} usage={usage} />;
  const asks = usable || (done !== null && usage.publication.given);
  return (
    <>
      {module?.folded ? view : null}
      <Blocks result={result} host={host} folded={done !== null && module?.folded === true} />
      {done && result.blocks.length === 0 && <p>{t("result.nothing")}</p>}
      {done && usage.confirmation && <Confirmation usage={usage} />}
      {asks && <PublicationChoice publication={usage.publication} runId={done.runId} />}
      {module?.folded ? null : view}
      {usable && (host.surface === "outlook"
        ? <MailUse result={usage.publication.resultFor(result)} host={host} situation={situation} obstacle={usage.obstacle} onUsed={usage.used} />
        : <Use result={result} host={host} situation={situation} usage={usage} />)}
      {done && result.blocks.length > 0 && <Feedback send={(helpful, minutesSaved) => api.outcome(done.runId, { outcome: usage.outcome, helpful, minutesSaved })} />}
    </>
  );
}

function Blocks({ result, host, folded }: { result: RunResult; host: Host; folded: boolean }) {
  const blocks = (
    <div class="blocks">
      {result.blocks.map(block => (
        <BlockView key={block.index} block={block} passages={result.passages} subjectRef={result.subject.ref} host={host}
          findings={result.findings.filter(finding => finding.block === block.index)} />
      ))}
    </div>
  );
  // What the check of facts has to say must be seen.
  const flagged = result.findings.some(finding => finding.block !== null);
  return folded ? <details class="as-text" open={flagged} data-testid="as-text"><summary>{t("result.asText")}</summary>{blocks}</details> : blocks;
}

function Confirmation({ usage }: { usage: Usage }) {
  return (
    <label class="check">
      <input type="checkbox" data-testid="confirm" checked={usage.confirmed} onChange={event => usage.setConfirmed(event.currentTarget.checked)} />{t("insert.confirm")}
    </label>
  );
}

/** "Nothing found" is told, not inserted. */
function isText(done: Done, module: FunctionModule | null): boolean {
  return done.data["answered"] !== false && (module?.insertable?.(done) ?? true);
}
