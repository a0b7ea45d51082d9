import { Button } from "../../design/fluent";
import { useFocus } from "../../design/useFocus";
import { type MessageKey, t } from "../../i18n/i18n";
import { dayName, type Entry, momentName } from "./entry";

interface ConfirmEntryProps {
  id: string;
  entry: Entry;
  message: string | null;
  busy: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** Every field of what will be created, before it is. */
export function ConfirmEntry({ id, entry, message, busy, onConfirm, onCancel }: ConfirmEntryProps) {
  const heading = useFocus<HTMLHeadingElement>(true, true);
  return (
    <section class="panel info" data-testid="confirm-entry" aria-labelledby={id}>
      <div class="panel-body">
        <h3 id={id} ref={heading} tabIndex={-1}>{t(`entries.confirm.${entry.kind}`)}</h3>
        {message && <p role="alert" class="field-error">{message}</p>}
        <dl class="entry-fields">
          {fieldsOf(entry).map(([name, value]) => <div key={name}><dt>{t(name)}</dt><dd>{value}</dd></div>)}
        </dl>
        <div class="button-row">
          <Button size="small" appearance="primary" testId="entry-confirm" disabled={busy} onClick={onConfirm}>{t("entries.confirm")}</Button>
          <Button size="small" testId="entry-cancel" disabled={busy} onClick={onCancel}>{t("entries.cancel")}</Button>
        </div>
      </div>
    </section>
  );
}

function fieldsOf(entry: Entry): [MessageKey, string][] {
  const times: [MessageKey, string][] = entry.kind === "todo"
    ? (entry.due === null ? [] : [["entries.field.due", dayName(entry.due)]])
    : [["entries.field.start", momentName(entry.start)], ["entries.field.end", momentName(entry.end)]];
  const all: [MessageKey, string][] = [["entries.field.title", entry.title], ...times, ["entries.field.notes", entry.notes]];
  return all.filter(([, value]) => value !== "");
}
