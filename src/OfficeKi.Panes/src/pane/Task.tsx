import { useEffect, useMemo, useState } from "preact/hooks";
import type { ApiClient } from "../api/client";
import { fieldErrors } from "../api/problem";
import type { EngineChoice, FunctionCard, Part, Problem } from "../api/types";
import { Button } from "../design/fluent";
import { useFocus } from "../design/useFocus";
import { ContentSearch } from "../form/ContentField";
import { type Field, fieldsOf, initialValues, problemOf, toOptions, type Values } from "../form/schema";
import type { Host } from "../hosts/host";
import { t } from "../i18n/i18n";
import { useFunctionModule } from "./functions/useFunctionModule";
import { FunctionIcon } from "./Home";
import { offersBuiltin, ProblemPanel } from "./ProblemPanel";
import { Remarks } from "./ItemLine";
import { Progress } from "./Progress";
import { Result } from "./Result";
import { PartChoice, TaskOptions } from "./TaskOptions";
import { TrainingHere } from "./training/TrainingHere";
import { TypedField } from "./TypedField";
import type { Runs } from "./useRuns";
import type { Situation } from "./useSituation";

interface TaskProps {
  card: FunctionCard;
  host: Host;
  api: ApiClient;
  runs: Runs;
  situation: Situation;
  onBack(): void;
}

/** One function: its options, its run, its result. */
export function Task({ card, host, api, runs, situation, onBack }: TaskProps) {
  const run = runs.of(card.id);
  const fields = useMemo(() => fieldsOf(card.options), [card]);
  const [values, setValues] = useState<Values>(() => initialValues(fields));
  const [part, setPart] = useState<Part>("document");
  const [engine, setEngine] = useState<EngineChoice>("auto");
  const [checked, setChecked] = useState(false);
  const heading = useFocus<HTMLHeadingElement>(true);
  const [folded, setFolded] = useState(false);
  const usedPart = usablePart(part, situation);
  const module = useFunctionModule(card.id);
  const search = useMemo(() => (query: string) => api.search(query), [api]);
  // A result comes first, its options one click away. Who must say something for each run (a question) keeps the form.
  const succeeded = run.result !== null && !run.problem && !run.cancelled;
  const hidden = folded && (run.step !== null || succeeded) && !fields.some(isTyped);
  const errors = errorsOf(run.problem, checked);

  useEffect(() => {
    // The message must not outlive what it complained about.
    setChecked(false);
  }, [values]);

  const start = (choice: EngineChoice) => {
    const wrong = fields.find(field => problemOf(field, values[field.name] ?? field.initial));
    setChecked(wrong !== undefined);
    setFolded(wrong === undefined);
    if (wrong) document.getElementById(`option-${wrong.name}`)?.focus();
    else void runs.start({ card, part: usedPart, engine: choice, options: toOptions(fields, values), contentOptional: fields.some(({ kind }) => kind === "facts") });
  };

  const retry = () => {
    // A click may open the sign-in window; a run by itself may not. Who closes it finds the same message again.
    if (run.problem?.code === "SIGN_IN") host.token(true).then(() => start(engine), () => undefined);
    else start(engine);
  };

  return (
    <section class="task" data-testid={`task-${card.id}`}>
      <Button appearance="transparent" size="small" icon="back" testId="back" class="back" onClick={onBack}>{t("task.back")}</Button>
      <h2 ref={heading} tabIndex={-1} class="task-title"><FunctionIcon id={card.id} />{card.label}</h2>
      <p class="quiet">{card.description}</p>
      <Remarks remarks={situation.remarks} />
      <form noValidate onSubmit={event => {
        event.preventDefault();
        start(engine);
      }}>
        {situation.kind === "typed" && host.typed && <TypedField typed={host.typed} />}
        <PartChoice situation={situation} part={usedPart} onPart={setPart} />
        {!hidden && (
          <ContentSearch.Provider value={search}>
            <TaskOptions card={card} fields={fields} values={values} checked={checked} errors={errors} engine={engine}
              onValue={(name, value) => setValues({ ...values, [name]: value })} onEngine={setEngine} />
          </ContentSearch.Provider>
        )}
        {!run.step && (
          <div class="button-row">
            <Button appearance={hidden ? "outline" : "primary"} icon={run.result ? "retry" : "fallback"} testId="run" onClick={() => start(engine)}>
              {t(run.result || run.problem ? "task.again" : "task.run")}
            </Button>
            {hidden && <Button appearance="subtle" testId="change-options" onClick={() => setFolded(false)}>{t("task.options")}</Button>}
          </div>
        )}
      </form>
      {run.step && <Progress step={run.step} onCancel={() => runs.cancel(card.id)} />}
      <StatusLine text={statusOf(run)} />
      {run.cancelled && <p class="quiet" data-testid="cancelled">{t("task.cancelled")}</p>}
      {run.problem && <ProblemPanel problem={run.problem} refused={run.refused} kept={run.result !== null && run.earlier} titleOf={name => fields.find(field => field.name === name)?.title ?? name}
        onRetry={retry} onBuiltin={offersBuiltin(run.problem, card) ? () => start("builtin") : undefined} />}
      {run.problem?.code === "TRAINING_REQUIRED" && <TrainingHere api={api} onPassed={() => start(engine)} />}
      {run.result && <Result run={run} result={run.result} module={module} host={host} api={api} situation={situation} />}
    </section>
  );
}

/** Must be said anew for each run, as a question. */
function isTyped({ kind, required }: Field): boolean {
  return required && kind !== "choice" && kind !== "content";
}

/** What the server found wrong, by option; the form's own check comes first. */
function errorsOf(problem: Problem | null, checked: boolean): Record<string, string> {
  if (checked) return {};
  return Object.fromEntries(fieldErrors(problem?.errors).flatMap(({ option, message }) => (option === null ? [] : [[option, message]])));
}

/** What was chosen, as far as the item that is open now has it. */
function usablePart(chosen: Part, { parts, selected }: Situation): Part {
  const offered = parts.some(({ part }) => part === chosen);
  return offered && (chosen !== "selection" || selected > 0) ? chosen : "document";
}

/** The one live region of a run; blocks themselves stay silent, or they would talk over each other. */
function StatusLine({ text }: { text: string }) {
  return <p class="visually-hidden" role="status" data-testid="status">{text}</p>;
}

function statusOf(run: ReturnType<Runs["of"]>): string {
  if (run.step) return t(`task.step.${run.step}`);
  if (run.cancelled) return t("task.cancelled");
  if (run.problem || !run.result?.done) return "";
  return t("task.done", { count: run.result.blocks.length, sources: run.result.passages.size });
}
