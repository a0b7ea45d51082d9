import { type FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ApiClient } from "../../api/client";

/** What is kept about the user, loaded only where a pane has room for it. */
export function PersonalArea({ api }: { api: ApiClient }) {
  const [area, setArea] = useState<{ Personal: FunctionComponent<{ api: ApiClient }> } | null>(null);
  useEffect(() => {
    import("./Personal").then(setArea, () => undefined);
  }, []);
  return area && <area.Personal api={api} />;
}
