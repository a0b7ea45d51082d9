import { useState } from "preact/hooks";
import { type ApiClient, asProblem } from "../../api/client";
import { Button } from "../../design/fluent";
import { saveFile } from "../../hosts/saveFile";
import { language } from "../../i18n/i18n";
import { say } from "./texts";

type Outcome = "saved" | "deleted" | "nothing" | "notDone";

/** What a person can do with their own data: take it along, and delete what need not be kept. */
export function MyData({ api, hasPass, onChanged }: { api: ApiClient; hasPass: boolean; onChanged(): void }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async (): Promise<void> => {
    try {
      const response = await api.fetch("/api/me/export", { headers: { "Accept-Language": language() } });
      saveFile(new Uint8Array(await response.arrayBuffer()), "application/json", language() === "en" ? "officeki-my-data.json" : "officeki-meine-daten.json");
      setOutcome("saved");
    } catch {
      setOutcome("notDone");
    }
  };
  const remove = (path: string): void => {
    api.fetch(path, { method: "DELETE" }).then(() => {
      setOutcome("deleted");
      onChanged();
    }, (error: unknown) => setOutcome(asProblem(error).status === 404 ? "nothing" : "notDone"));
  };
  return (
    <>
      <h2>{say("data")}</h2>
      <p class="quiet">{say("dataText")}</p>
      <div class="button-row">
        <Button size="small" testId="data-export" onClick={() => void save()}>{say("export")}</Button>
        {hasPass && <Button size="small" testId="data-pass" onClick={() => remove("/api/me/training")}>{say("deletePass")}</Button>}
        <Button size="small" testId="data-terms" onClick={() => remove("/api/me/terms")}>{say("withdraw")}</Button>
      </div>
      <p role="status" class="quiet" data-testid="data-outcome">{outcome && say(outcome)}</p>
    </>
  );
}
