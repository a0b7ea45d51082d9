import type { ApiClient } from "../api/client";
import type { Finding } from "../api/types";
import { Icon } from "../design/fluent";
import { Panel } from "../design/Panel";
import { useFocus } from "../design/useFocus";
import type { Host } from "../hosts/host";
import { t, tCode } from "../i18n/i18n";
import { Answer } from "./Answer";
import { CalendarFile } from "./CalendarFile";
import { Entries } from "./entries/Entries";
import type { FunctionModule } from "./functions/module";
import { ReportProblem } from "./notices/ReportProblem";
import { ReceiptView } from "./ReceiptView";
import { isElsewhere, isMailKind } from "./elsewhere";
import type { RunResult, RunState } from "./runState";
import type { Situation } from "./useSituation";

interface ResultProps {
  run: RunState;
  result: RunResult;
  module: FunctionModule | null;
  host: Host;
  api: ApiClient;
  situation: Situation;
}

/** What a run gave: draft mark, warnings, blocks with their sources, what to check, how to use it, and the receipt. */
export function Result({ run, result, module, host, api, situation }: ResultProps) {
  const heading = useFocus<HTMLHeadingElement>(result.done, true);
  const { title } = result.subject;
  const whole = result.findings.filter(finding => finding.block === null);
  const elsewhere = isElsewhere(result.subject, situation);

  return (
    <section class="result" data-testid="result">
      <div class="result-head">
        <h3 ref={heading} tabIndex={-1}>{t("result.title")}</h3>
        <fluent-badge appearance="tint" color="brand" data-testid="draft-mark">{t("result.draft")}</fluent-badge>
        {result.engine && <fluent-badge appearance="outline" color="informative" data-testid="engine">{result.engine.label}</fluent-badge>}
      </div>
      <p class="quiet">{t("result.draftHint")}</p>
      {title && <p class="hint">{t("result.of", { title })}</p>}
      {elsewhere && <p class="hint" data-testid="other-document"><Icon name="info" />{t(isMailKind(situation.kind) ? "result.otherItem" : "result.otherDocument", { title: title || t("home.noSubject") })}</p>}
      {run.earlier && <p class="hint" data-testid="earlier">{t("result.earlier")}</p>}
      <Warnings result={result} />
      <Answer key={result.decision?.runId} result={result} module={module} host={host} api={api} situation={situation} elsewhere={elsewhere} />
      {!result.done && !run.step && !run.earlier && <p class="hint" data-testid="incomplete"><Icon name="warning" />{t("result.incomplete")}</p>}
      {whole.length > 0 && <WholeFindings findings={whole} />}
      {result.done && <CalendarFile data={result.done.data} />}
      {result.done && <Entries key={`entries-${result.done.runId}`} data={result.done.data} title={title} api={api} />}
      {result.receipt && <ReceiptView receipt={result.receipt} runId={result.done?.runId ?? result.decision?.runId ?? null} />}
      {result.done && <ReportProblem key={`report-${result.done.runId}`} api={api} runId={result.done.runId} />}
    </section>
  );
}

function WholeFindings({ findings }: { findings: readonly Finding[] }) {
  return (
    <Panel tone="warning" title={t("result.findings")} testId="findings">
      <ul>{findings.map((finding, index) => <li key={index}>{finding.message}{finding.text && <> <q>{finding.text}</q></>}</li>)}</ul>
    </Panel>
  );
}

/** What the text is for, where it comes from and what it hides is shown before the result is read, not in the small print. */
function Warnings({ result }: { result: RunResult }) {
  const codes = result.decision?.obligations.filter(obligation => obligation.type === "warn").map(obligation => obligation["code"]) ?? [];
  const external = codes.includes("EXTERNAL_ORIGIN") || result.receipt?.sources.some(source => source.used && source.origin === "external");
  const hidden = result.receipt?.hidden ?? [];
  return (
    <>
      {codes.includes("PUBLIC_AUDIENCE") && <Panel tone="warning" title={t("warning.public.title")} testId="warning-public"><p>{t("warning.public.text")}</p></Panel>}
      {external && <Panel tone="warning" title={t("warning.external.title")} testId="warning-external"><p>{t("warning.external.text")}</p></Panel>}
      {result.receipt?.notices?.includes("BUDGET_SOFT_LIMIT") && <Panel tone="info" title={t("warning.budget.title")} testId="warning-budget"><p>{t("warning.budget.text")}</p></Panel>}
      {(hidden.length > 0 || codes.includes("HIDDEN_CONTENT")) && (
        <Panel tone="warning" title={t("warning.hidden.title")} testId="warning-hidden">
          <p>{t("warning.hidden.text")}</p>
          <ul>{hidden.map(({ kind, count }) => <li key={kind}>{tCode("hidden", kind)}: {count}</li>)}</ul>
        </Panel>
      )}
    </>
  );
}
