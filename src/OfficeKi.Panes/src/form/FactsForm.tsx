import type { ComponentChildren } from "preact";
import { Button } from "../design/fluent";
import { t } from "../i18n/i18n";
import type { Field } from "./schema";
import { entriesOf, type Fact, type FactGroup, type FactValues, type Template } from "./templates";

interface FactsFormProps {
  field: Field;
  template: Template;
  value: FactValues;
  children: ComponentChildren;
  onChange(value: FactValues): void;
}

/** The guided form of a template: its parts, what each asks for, and groups one can repeat. What stays empty is marked in the draft, not demanded here. */
export function FactsForm({ field, template, value, children, onChange }: FactsFormProps) {
  const at = `option-${field.name}`;
  return (
    <div class="facts-form" id={at} tabIndex={-1} data-testid={at}>
      {template.description && <p class="hint">{template.description}</p>}
      {children}
      {template.parts.map(part => (
        <fieldset key={part.id} class="facts-part">
          <legend>{part.label || field.title}</legend>
          {part.confidential && <p class="hint" data-testid={`${at}-${part.id}-confidential`}>{t("form.confidential")}</p>}
          {part.facts.map(fact => (
            <FactField key={fact.id} fact={fact} id={`${at}-${fact.id}`} value={textOf(value[fact.id])} onChange={text => onChange({ ...value, [fact.id]: text })} />
          ))}
          {part.groups.map(group => (
            <Group key={group.id} group={group} at={`${at}-${group.id}`} entries={entriesOf(value, group.id)} onChange={entries => onChange({ ...value, [group.id]: entries })} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

type Entry = Readonly<Record<string, string>>;

function Group({ group, at, entries, onChange }: { group: FactGroup; at: string; entries: readonly Entry[]; onChange(entries: readonly Entry[]): void }) {
  // One empty entry stands ready, so that nobody must ask for the first.
  const shown = entries.length > 0 ? entries : [{}];
  return (
    <div class="facts-group" role="group" aria-label={group.label}>
      <p class="facts-label" aria-hidden="true">{group.label}</p>
      {shown.map((entry, index) => (
        <fieldset key={index} class="facts-entry">
          <legend>{t("form.entry", { name: group.entry, n: index + 1 })}</legend>
          {group.facts.map(fact => (
            <FactField key={fact.id} fact={fact} id={`${at}-${index}-${fact.id}`} value={entry[fact.id] ?? ""}
              onChange={text => onChange(shown.map((other, place) => (place === index ? { ...other, [fact.id]: text } : other)))} />
          ))}
          {shown.length > 1 && <Button size="small" appearance="subtle" label={t("form.removeEntry", { name: group.entry, n: index + 1 })}
            onClick={() => onChange(shown.filter((_, place) => place !== index))}>{t("form.remove")}</Button>}
        </fieldset>
      ))}
      <Button size="small" testId={`${at}-add`} onClick={() => onChange([...shown, {}])}>{t("form.addEntry", { name: group.entry })}</Button>
    </div>
  );
}

function FactField({ fact, id, value, onChange }: { fact: Fact; id: string; value: string; onChange(value: string): void }) {
  const common = { id, "data-testid": id, "aria-describedby": fact.hint ? `${id}-hint` : undefined, value };
  const typed = (event: Event & { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  return (
    <div class="field">
      <label for={id}>{fact.label} {!fact.required && <span class="quiet">{t("form.optional")}</span>}</label>
      {fact.kind === "choice" ? (
        <select {...common} onChange={typed}>
          <option value="">–</option>
          {fact.choices.map(choice => <option key={choice.value} value={choice.value}>{choice.title}</option>)}
        </select>
      ) : fact.kind === "text" ? <textarea {...common} rows={3} onInput={typed} />
        : fact.kind === "date" ? <input {...common} type="date" onInput={typed} /> : <input {...common} type="text" onInput={typed} />}
      {fact.hint && <p id={`${id}-hint`} class="hint">{fact.hint}</p>}
    </div>
  );
}

function textOf(value: FactValues[string] | undefined): string {
  return typeof value === "string" ? value : "";
}
