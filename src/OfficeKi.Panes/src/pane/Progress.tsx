import { Button } from "../design/fluent";
import { useFocus } from "../design/useFocus";
import { t } from "../i18n/i18n";
import type { Step } from "./runState";

export function Progress({ step, onCancel }: { step: Step; onCancel(): void }) {
  const cancel = useFocus<HTMLElement>(true);
  return (
    <div class="progress" data-testid="progress">
      <fluent-progress-bar aria-label={t("task.running")} />
      <div class="progress-row">
        <span>{t(`task.step.${step}`)}</span>
        <Button size="small" icon="stop" testId="cancel" elementRef={cancel} onClick={onCancel}>{t("task.cancel")}</Button>
      </div>
    </div>
  );
}
