import "./training.css";
import { useEffect, useState } from "preact/hooks";
import { type ApiClient, asProblem } from "../../api/client";
import type { Problem } from "../../api/types";
import { Button } from "../../design/fluent";
import { Panel } from "../../design/Panel";
import { useFocus } from "../../design/useFocus";
import { useLanguage } from "../../i18n/i18n";
import { ProblemPanel } from "../ProblemPanel";
import { LessonForm } from "./LessonForm";
import { text } from "./texts";
import { dayName, loadTraining, type Marked, nextLesson, type Training } from "./training";

/** The KI-Pass: one lesson after the other. What is done so far is kept here only, so that nobody can look at it. */
export function Lessons({ api, onPassed }: { api: ApiClient; onPassed(): void }) {
  const current = useLanguage();
  const [training, setTraining] = useState<Training | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stale = false;
    setProblem(null);
    loadTraining(api).then(loaded => stale || setTraining(loaded), (error: unknown) => stale || setProblem(asProblem(error)));
    return () => { stale = true; };
  }, [api, current, attempt]);

  if (problem) return <ProblemPanel problem={problem} refused={false} onRetry={() => setAttempt(attempt + 1)} />;
  if (!training) return <div class="loading"><fluent-spinner size="small" aria-label={text("loading")} /></div>;
  return (
    <section data-testid="training">
      <p class="quiet">{text("lead")}</p>
      {training.until && <p class="hint" data-testid="training-valid">{text("valid", { date: dayName(training.until) })}</p>}
      <Course api={api} training={training} onPassed={onPassed} />
    </section>
  );
}

function Course({ api, training, onPassed }: { api: ApiClient; training: Training; onPassed(): void }) {
  const { lessons } = training;
  const [id, setId] = useState(lessons[0]?.id ?? "");
  const [done, setDone] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const heading = useFocus<HTMLHeadingElement>(until, true);
  const number = lessons.findIndex(lesson => lesson.id === id);
  const lesson = lessons[number];

  const marked = (answer: Marked): void => {
    setDone(answer.done);
    setProgress(answer.progress);
    setUntil(answer.until);
  };
  if (until) {
    return (
      <Panel tone="success" title={text("passed", { date: dayName(until) })} testId="training-passed" headingRef={heading}>
        <p>{text("passedText")}</p>
        <div class="button-row"><Button appearance="primary" testId="training-finish" onClick={onPassed}>{text("finish")}</Button></div>
      </Panel>
    );
  }

  if (!lesson) return null;
  return (
    <>
      <p class="quiet" data-testid="training-done">{text("doneSoFar", { done: done.length, count: lessons.length })}</p>
      <LessonForm key={lesson.id} api={api} lesson={lesson} progress={progress} title={text("lesson", { number: number + 1, count: lessons.length, title: lesson.title })}
        onMarked={marked} onNext={() => setId(nextLesson(lessons, id, done)?.id ?? id)} />
      {done.length > 0 && <p class="quiet">{text("leave")}</p>}
    </>
  );
}
