import { useState } from "preact/hooks";
import { asProblem, type ApiClient } from "../../api/client";
import { errorLines } from "../../api/problem";
import type { Problem } from "../../api/types";
import { Button } from "../../design/fluent";
import { Panel } from "../../design/Panel";
import { saveFile } from "../../hosts/saveFile";
import { t, tCode } from "../../i18n/i18n";
import { text } from "./figureTexts";

/** Saves a file from the API on the person's computer: with their token, so a plain link would not do. */
export function Download({ api, path, name, label, testId }: { api: ApiClient; path: string; name: string; label: string; testId: string }) {
  const [state, setState] = useState<{ busy: boolean; done: boolean; problem: Problem | null }>({ busy: false, done: false, problem: null });
  const save = async (): Promise<void> => {
    setState({ busy: true, done: false, problem: null });
    try {
      const response = await api.fetch(path);
      saveFile(new Uint8Array(await response.arrayBuffer()), response.headers.get("Content-Type") ?? "application/octet-stream", name);
      setState({ busy: false, done: true, problem: null });
    } catch (error) {
      setState({ busy: false, done: false, problem: asProblem(error) });
    }
  };
  return (
    <div class="download">
      <Button appearance="outline" disabled={state.busy} testId={testId} onClick={() => void save()}>{label}</Button>
      <span role="status" class="quiet">{state.done ? text("saved") : ""}</span>
      <div role="alert">
        {state.problem && (
          <Panel tone="error" title={state.problem.title || t("problem.title")}>
            <p>{state.problem.detail ?? tCode("problem", state.problem.code)}</p>
            <ul>{errorLines(state.problem.errors).map(line => <li key={line}>{line}</li>)}</ul>
          </Panel>
        )}
      </div>
    </div>
  );
}
