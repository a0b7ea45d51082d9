import { type FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ApiClient } from "../../api/client";

interface LessonsProps {
  api: ApiClient;
  onPassed(): void;
}

/** The lessons, loaded when somebody takes them: most people do so once a year. */
export function TrainingArea(props: LessonsProps) {
  const [area, setArea] = useState<{ Lessons: FunctionComponent<LessonsProps> } | null>(null);
  useEffect(() => {
    import("./Lessons").then(setArea, () => undefined);
  }, []);
  return area ? <area.Lessons {...props} /> : <div class="loading"><fluent-spinner size="small" /></div>;
}
