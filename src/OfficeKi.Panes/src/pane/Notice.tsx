import { Button, Icon } from "../design/fluent";
import type { IconName } from "../design/iconPaths";
import { useFocus } from "../design/useFocus";
import { type MessageKey, t } from "../i18n/i18n";

const key = "officeki.notice";
/** Raise it when the text changes in substance: everyone reads it once more. */
const version = "1";

/** Whether this browser has shown the notice before. It is the only thing the pane keeps there. */
export function isNoticeAccepted(): boolean {
  try {
    return localStorage.getItem(key) === version;
  } catch {
    // Third-party storage may be blocked inside Office: then the notice comes with every start.
    return false;
  }
}

function accept(): void {
  try {
    localStorage.setItem(key, version);
  } catch {
    // See above.
  }
}

const points: readonly [IconName, MessageKey][] = [["eye", "notice.check"], ["person", "notice.decide"], ["shield", "notice.privacy"]];

/** Tells people that they deal with AI, before the first use (Art. 50(1) AI Act). */
export function Notice({ onAccept }: { onAccept(): void }) {
  const heading = useFocus<HTMLHeadingElement>(true);
  return (
    <section class="notice" data-testid="ai-notice">
      <span class="notice-mark"><Icon name="bot" /></span>
      <h2 ref={heading} tabIndex={-1}>{t("notice.title")}</h2>
      <p class="lead">{t("notice.text")}</p>
      <ul class="points">
        {points.map(([icon, text]) => <li key={text}><Icon name={icon} /><span>{t(text)}</span></li>)}
      </ul>
      <Button appearance="primary" size="large" testId="notice-accept" onClick={() => {
        accept();
        onAccept();
      }}>{t("notice.accept")}</Button>
    </section>
  );
}
