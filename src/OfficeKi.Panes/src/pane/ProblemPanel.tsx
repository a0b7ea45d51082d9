import { errorLines } from "../api/problem";
import type { FunctionCard, Problem } from "../api/types";
import { Button } from "../design/fluent";
import { Panel } from "../design/Panel";
import { useFocus } from "../design/useFocus";
import { t, tCode } from "../i18n/i18n";

const passing = new Set(["OFFLINE", "UNEXPECTED", "DAMAGED_STREAM", "INTERRUPTED", "MODEL_FAILED", "MODEL_TIMEOUT", "UNAVAILABLE", "TOO_MANY_REQUESTS", "READ_FAILED", "NO_ITEM", "SIGN_IN", "UNAUTHENTICATED"]);
const aboutTheModel = new Set(["MODEL_FAILED", "MODEL_TIMEOUT", "CLEARANCE_TOO_LOW", "BUDGET_EXCEEDED"]);

interface ProblemPanelProps {
  problem: Problem;
  refused: boolean;
  kept?: boolean;
  /** The title of an option in the form. */
  titleOf?: (option: string) => string;
  onRetry?: (() => void) | undefined;
  onBuiltin?: (() => void) | undefined;
}

/** Why something did not happen, what the user can do, and whom to ask. Takes the focus: it answers what the user just did. */
export function ProblemPanel({ problem, refused, kept, titleOf, onRetry, onBuiltin }: ProblemPanelProps) {
  const heading = useFocus<HTMLHeadingElement>(problem, true);
  // The reason of a refusal is a sentence; that of a failure is a word for operators.
  const reason = (refused && problem.reason) || problem.detail || tCode("problem", problem.code);
  return (
    <Panel tone={refused ? "warning" : "error"} icon={refused ? "prohibited" : "warning"} testId={refused ? "refused" : "problem"} headingRef={heading}
      title={problem.title || t(refused ? "problem.refused" : "problem.title")}>
      {reason !== problem.title && <p>{reason}</p>}
      <ul class="errors">{errorLines(problem.errors, titleOf).map(line => <li key={line}>{line}</li>)}</ul>
      {problem.remedy && <><h4>{t("problem.remedy")}</h4><p>{problem.remedy}</p></>}
      {problem.contact && <><h4>{t("problem.contact")}</h4><p><Contact value={problem.contact} /></p></>}
      {kept && <p class="quiet">{t("problem.kept")}</p>}
      <div class="button-row">
        {onBuiltin && <Button appearance="primary" testId="try-builtin" onClick={onBuiltin}>{t("problem.builtin")}</Button>}
        {onRetry && passing.has(problem.code) && <Button icon="retry" testId="retry" onClick={onRetry}>{t(problem.code === "SIGN_IN" ? "signIn.button" : "problem.retry")}</Button>}
      </div>
    </Panel>
  );
}

/** The server's word decides; without one, a failure of the model leaves the built-in engine where the function has it. */
export function offersBuiltin(problem: Problem, card: FunctionCard): boolean {
  return problem.builtinOffered ?? (aboutTheModel.has(problem.code) && card.engines.includes("builtin") && card.engines.includes("model"));
}

export function Contact({ value }: { value: string }) {
  return /^[^\s@:?&]+@[^\s@:?&]+$/.test(value) ? <a href={`mailto:${value}`}>{value}</a> : <>{value}</>;
}
