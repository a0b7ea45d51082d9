import { Button } from "../design/fluent";
import { Panel } from "../design/Panel";
import { useFocus } from "../design/useFocus";
import { t } from "../i18n/i18n";

/** Asks before a whole text is wiped out. */
export function ConfirmReplace({ onConfirm, onCancel }: { onConfirm(): void; onCancel(): void }) {
  const heading = useFocus<HTMLHeadingElement>(true);
  return (
    <Panel tone="warning" title={t("mail.replace.title")} testId="confirm-replace" headingRef={heading}>
      <p>{t("mail.replace.text")}</p>
      <div class="button-row">
        <Button size="small" appearance="primary" testId="replace-yes" onClick={onConfirm}>{t("mail.replace.yes")}</Button>
        <Button size="small" testId="replace-no" onClick={onCancel}>{t("mail.replace.no")}</Button>
      </div>
    </Panel>
  );
}
