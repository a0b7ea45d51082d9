import { useState } from "preact/hooks";
import { Button } from "../design/fluent";
import { useFocus } from "../design/useFocus";
import { t } from "../i18n/i18n";

const maxMinutes = 600;

/** Two buttons and, if the user likes, the minutes saved. Never stored with a person. */
export function Feedback({ send }: { send(helpful: boolean, minutesSaved: number | null): Promise<void> }) {
  const [helpful, setHelpful] = useState<boolean | null>(null);
  const [minutes, setMinutes] = useState("");
  const [state, setState] = useState<"open" | "sent" | "failed">("open");
  const thanks = useFocus<HTMLParagraphElement>(state === "sent");

  if (state === "sent") return <p ref={thanks} tabIndex={-1} class="quiet" data-testid="feedback-thanks">{t("feedback.thanks")}</p>;
  const wrong = minutes !== "" && !isMinutes(minutes);
  const submit = () => {
    if (helpful !== null && !wrong) send(helpful, minutes === "" ? null : Number(minutes)).then(() => setState("sent"), () => setState("failed"));
  };
  return (
    <section class="feedback" aria-label={t("feedback.title")}>
      <div class="feedback-row">
        <span>{t("feedback.title")}</span>
        {[true, false].map(answer => (
          <button key={String(answer)} type="button" class="chip" aria-pressed={helpful === answer} data-testid={answer ? "helpful-yes" : "helpful-no"}
            onClick={() => setHelpful(answer)}>{t(answer ? "feedback.yes" : "feedback.no")}</button>
        ))}
      </div>
      {helpful !== null && (
        <div class="feedback-row">
          <label for="minutes-saved">{t("feedback.minutes")} <span class="quiet">{t("form.optional")}</span></label>
          <input id="minutes-saved" data-testid="minutes-saved" class="short" type="number" inputMode="numeric" min={0} max={maxMinutes} value={minutes}
            aria-invalid={wrong || undefined} onInput={event => setMinutes(event.currentTarget.value)} />
          <Button size="small" testId="feedback-send" onClick={submit}>{t("feedback.send")}</Button>
        </div>
      )}
      <p role="alert" class="field-error">
        {wrong ? t("form.range", { min: 0, max: maxMinutes }) : state === "failed" && t("feedback.failed")}
      </p>
    </section>
  );
}

function isMinutes(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) <= maxMinutes;
}
