import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n/i18n";
import type { WordPage } from "./WordPage";

/** What is tracked on the page, with the reasons, to be accepted or rejected as a whole. */
export function TrackedChanges({ page }: { page: WordPage }) {
  const [reasons, setReasons] = useState<string[]>([]);
  useEffect(() => page.onNotice(() => setReasons(page.trackedReasons())), [page]);
  if (reasons.length === 0) return null;
  return (
    <section class="tracked-bar" aria-label={t("show.tracked", { count: reasons.length })} data-testid="tracked-bar">
      <details>
        <summary>{t("show.tracked", { count: reasons.length })}</summary>
        <ol>{reasons.map((reason, index) => <li key={index}>{reason}</li>)}</ol>
      </details>
      <div class="decision">
        <button type="button" data-testid="tracked-accept" onClick={() => page.decide(true)}>{t("show.acceptAll")}</button>
        <button type="button" data-testid="tracked-reject" onClick={() => page.decide(false)}>{t("show.rejectAll")}</button>
      </div>
    </section>
  );
}
