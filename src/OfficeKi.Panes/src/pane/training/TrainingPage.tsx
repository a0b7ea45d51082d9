import type { ApiClient } from "../../api/client";
import { Button } from "../../design/fluent";
import { text } from "./texts";
import { TrainingArea } from "./TrainingArea";

/** The KI-Pass as a page of the pane. */
export function TrainingPage({ api, onBack }: { api: ApiClient; onBack(): void }) {
  return (
    <section class="task">
      <Button appearance="transparent" size="small" icon="back" testId="back" class="back" onClick={onBack}>{text("back")}</Button>
      <h2 class="task-title">{text("title")}</h2>
      <TrainingArea api={api} onPassed={onBack} />
    </section>
  );
}
