import { useEffect, useState } from "preact/hooks";
import { readConfig } from "../auth/auth";
import { Button } from "../design/fluent";
import { Panel } from "../design/Panel";
import { currentHost } from "../hosts";
import type { Host } from "../hosts/host";
import { NoHost } from "../hosts/noHost";
import { t, useLanguage } from "../i18n/i18n";
import { Pane } from "./Pane";

type Started = { host: Host } | { failed: "noHost" | "failed" } | null;

/** Finds out where the pane runs, then shows it. */
export function Start() {
  useLanguage();
  const [started, setStarted] = useState<Started>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    setStarted(null);
    readConfig().then(currentHost).then(
      host => setStarted({ host }),
      (error: unknown) => setStarted({ failed: error instanceof NoHost ? "noHost" : "failed" }),
    );
  }, [attempt]);

  if (!started) return <main class="centered"><fluent-spinner aria-label={t("app.loading")} /></main>;
  if ("host" in started) return <Pane host={started.host} />;
  return (
    <main class="centered">
      <h1 class="visually-hidden">{t("app.name")}</h1>
      <h2 class="visually-hidden">{t("app.name")}</h2>
      <Panel tone="info" title={t(`start.${started.failed}.title`)} testId={`start-${started.failed}`}>
        <p>{t(`start.${started.failed}.text`)}</p>
        {started.failed === "failed" && <Button icon="retry" onClick={() => setAttempt(attempt + 1)}>{t("problem.retry")}</Button>}
      </Panel>
    </main>
  );
}
