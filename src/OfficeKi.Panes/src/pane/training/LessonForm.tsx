import { useState } from "preact/hooks";
import { type ApiClient, asProblem } from "../../api/client";
import type { Problem } from "../../api/types";
import { Button, Icon } from "../../design/fluent";
import { useFocus } from "../../design/useFocus";
import { paragraphs } from "../notices/notices";
import { ProblemPanel } from "../ProblemPanel";
import { text } from "./texts";
import { answer, chosenAnswers, type Lesson, type Marked } from "./training";

interface LessonFormProps {
  api: ApiClient;
  lesson: Lesson;
  title: string;
  progress: string | null;
  onMarked(marked: Marked): void;
  onNext(): void;
}

/** A text and its questions. What was right is said at each question and once for all, where screen readers hear it. */
export function LessonForm({ api, lesson, title, progress, onMarked, onNext }: LessonFormProps) {
  const heading = useFocus<HTMLHeadingElement>(true);
  const [chosen, setChosen] = useState<Record<number, number>>({});
  const [marked, setMarked] = useState<Marked | null>(null);
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const send = (): void => {
    const answers = chosenAnswers(lesson, chosen);
    setOpen(!answers);
    if (!answers || busy) return;
    setBusy(true);
    setProblem(null);
    answer(api, lesson.id, answers, progress).then(result => {
      setMarked(result);
      onMarked(result);
    }, (error: unknown) => setProblem(asProblem(error))).finally(() => setBusy(false));
  };
  return (
    <form class="lesson" noValidate data-testid={`lesson-${lesson.id}`} onSubmit={event => {
      event.preventDefault();
      send();
    }}>
      <h3 ref={heading} tabIndex={-1}>{title}</h3>
      {paragraphs(lesson.text).map((line, index) => <p key={index}>{line}</p>)}
      {lesson.questions.map((question, index) => (
        <fieldset key={index} data-testid={`question-${index}`}>
          <legend>{question.text}</legend>
          {question.answers.map((words, number) => (
            <label key={number} class="answer">
              <input type="radio" name={`${lesson.id}-${index}`} checked={chosen[index] === number} disabled={marked?.right ?? false} data-testid={`answer-${index}-${number}`}
                onChange={() => {
                  setChosen({ ...chosen, [index]: number });
                  setMarked(null);
                }} />
              <span>{words}</span>
            </label>
          ))}
          {marked?.answers[index] && <Mark mark={marked.answers[index]} />}
        </fieldset>
      ))}
      <p role="status" data-testid="training-status">{open ? text("open") : marked ? text(marked.right ? "allRight" : "again") : ""}</p>
      {problem && <ProblemPanel problem={problem} refused={false} onRetry={send} />}
      <div class="button-row">
        {marked?.right
          ? <Button appearance="primary" testId="training-next" onClick={onNext}>{text("next")}</Button>
          : <Button appearance="primary" testId="training-send" disabled={busy} onClick={send}>{text("send")}</Button>}
      </div>
    </form>
  );
}

function Mark({ mark }: { mark: { right: boolean; explanation: string } }) {
  return <p class="mark"><Icon name={mark.right ? "done" : "warning"} /><span><strong>{text(mark.right ? "right" : "wrong")}</strong> {mark.explanation}</span></p>;
}
