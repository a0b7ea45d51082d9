import type { ApiClient } from "../../api/client";
import { Button, Icon } from "../../design/fluent";
import { useFocus } from "../../design/useFocus";
import { type MessageKey, t } from "../../i18n/i18n";
import { ConfirmEntry } from "./ConfirmEntry";
import { dayName, type Entry, eventOf, type FoundItem, itemsOf, todoOf } from "./entry";
import { useEntry } from "./useEntry";

interface EntriesProps {
  data: Record<string, unknown>;
  /** Title of the document or mail the items come from. */
  title: string;
  api: ApiClient;
}

/** The tasks and dates of a result, each to be put into To Do or the calendar. Nothing is created before the user has seen it and said yes. */
export function Entries({ data, title, api }: EntriesProps) {
  const items = itemsOf(data);
  if (items.length === 0) return null;
  return (
    <section class="entries" aria-labelledby="entries-heading" data-testid="entries">
      <h4 id="entries-heading">{t("entries.title")}</h4>
      <ul>{items.map((item, index) => <li key={index}><EntryRow item={item} index={index} source={title} api={api} /></li>)}</ul>
    </section>
  );
}

function EntryRow({ item, index, source, api }: { item: FoundItem; index: number; source: string; api: ApiClient }) {
  const flow = useEntry(api);
  const { state, created } = flow;
  const event = eventOf(item, source);
  const done = useFocus<HTMLParagraphElement>(created.length);
  const open = state.step === "shown" || state.step === "creating";
  return (
    <div class="entry" data-testid={`entry-${index}`}>
      <p class="entry-text">{item.text}{item.due && <span class="quiet"> {t("entries.due", { date: dayName(item.due) })}</span>}</p>
      {created.length > 0 && <p ref={done} tabIndex={-1} class="success-line entry-done" data-testid={`entry-created-${index}`}>
        <Icon name="done" />{created.map(kind => t(`entries.created.${kind}`)).join(", ")}
      </p>}
      {!open && (
        <div class="button-row">
          {!created.includes("todo") && <AddButton name="entries.todo" icon="tasks" item={item} testId={`todo-${index}`} onClick={() => void flow.show(todoOf(item, source))} />}
          {event && !created.includes("event") && <AddButton name="entries.event" icon="calendar" item={item} testId={`event-${index}`} onClick={() => void flow.show(event)} />}
        </div>
      )}
      {state.step === "preparing" && <p class="hint" role="status">{t("entries.loading")}</p>}
      {open && <ConfirmEntry id={`confirm-entry-${index}`} entry={state.confirmation.shown} message={state.step === "shown" ? state.message : null} busy={state.step === "creating"}
        onConfirm={() => void flow.confirm()} onCancel={flow.cancel} />}
      <p role="alert" class="field-error" data-testid={`entry-failed-${index}`}>{state.step === "failed" && state.message}</p>
    </div>
  );
}

interface AddButtonProps {
  name: MessageKey & `entries.${Entry["kind"]}`;
  icon: "tasks" | "calendar";
  item: FoundItem;
  testId: string;
  onClick(): void;
}

/** The same words on every row need the row's own text for those who do not see it. */
function AddButton({ name, icon, item, testId, onClick }: AddButtonProps) {
  return <Button size="small" icon={icon} testId={testId} label={t("entries.for", { action: t(name), text: item.text.slice(0, 80) })} onClick={onClick}>{t(name)}</Button>;
}
