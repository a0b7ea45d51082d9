import { useState } from "preact/hooks";
import { Button } from "../../../design/fluent";
import { textOf } from "../../changes/proposals";
import type { FunctionViewProps } from "../module";
import { questionsOf } from "./questions";
import { say } from "./texts";

/** What the answer is called and which questions it takes up; the text itself stands in the blocks. */
export function View({ done }: FunctionViewProps) {
  const [copied, setCopied] = useState<"copied" | "failed" | null>(null);
  const subject = textOf(done.data["subject"]);
  const questions = questionsOf(done.data);
  const copy = () => navigator.clipboard.writeText(subject).then(() => setCopied("copied"), () => setCopied("failed"));
  return (
    <section class="reply-facts" data-testid="reply-facts">
      {subject && (
        <p class="reply-subject"><span><span class="quiet">{say("subject")}</span> <strong data-testid="reply-subject">{subject}</strong></span>
          <Button size="small" appearance="subtle" icon="copy" testId="copy-subject" onClick={() => void copy()}>{say("copySubject")}</Button></p>
      )}
      <p role="status" class={copied === "failed" ? "field-error" : "success-line"}>{copied && say(copied)}</p>
      {questions.length > 0 && (
        <details>
          <summary>{say("questions", { count: questions.length })}</summary>
          <ul class="plain-list">{questions.map((question, index) => <li key={index}>{question}</li>)}</ul>
        </details>
      )}
    </section>
  );
}
