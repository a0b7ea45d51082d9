import { useState } from "preact/hooks";
import type { ApiClient } from "../../api/client";
import { TrainingArea } from "./TrainingArea";
import { TrainingNeeded } from "./TrainingNeeded";

/** Below a refusal: the lessons right there. They open on a click, so that the refusal is heard first. */
export function TrainingHere({ api, onPassed }: { api: ApiClient; onPassed(): void }) {
  const [open, setOpen] = useState(false);
  return open ? <TrainingArea api={api} onPassed={onPassed} /> : <TrainingNeeded onStart={() => setOpen(true)} />;
}
