import type { ComponentChildren } from "preact";
import { t } from "../i18n/i18n";
import { ContentField } from "./ContentField";
import { FactsForm } from "./FactsForm";
import { type Field, isList, problemOf, templateOf, type Value, type Values } from "./schema";

interface OptionFieldsProps {
  fields: readonly Field[];
  values: Values;
  /** Whether to show what is wrong: after an attempt, not while the user still types. */
  checked: boolean;
  /** What the server said about a field, by its name. */
  errors?: Readonly<Record<string, string>>;
  onChange(name: string, value: Value): void;
}

/** The form of a function's options, with native controls: they speak to every assistive technology. */
export function OptionFields({ fields, values, checked, errors = {}, onChange }: OptionFieldsProps) {
  return <>{fields.map(field => (
    <OptionField key={field.name} field={field} value={values[field.name] ?? field.initial} values={values} checked={checked} error={errors[field.name]}
      onChange={value => onChange(field.name, value)} />
  ))}</>;
}

interface OptionFieldProps {
  field: Field;
  value: Value;
  values: Values;
  checked: boolean;
  error: string | undefined;
  onChange(value: Value): void;
}

function OptionField({ field, value, values, checked, error, onChange }: OptionFieldProps) {
  const id = `option-${field.name}`;
  const problem = checked ? problemOf(field, value) : null;
  const message = problem ? t(problem.key, problem.values) : error;
  const described = [field.description && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const common = { id, "data-testid": id, "aria-describedby": described, "aria-invalid": message ? true : undefined, "aria-required": field.required || undefined };
  const help = (
    <>
      {field.description && <p id={`${id}-hint`} class="hint">{field.description}</p>}
      {message && <p id={`${id}-error`} class="field-error" data-testid={`${id}-error`}>{message}</p>}
    </>
  );

  if (typeof value === "boolean") {
    return (
      <div class="field">
        <label class="check"><input {...common} type="checkbox" checked={value} onChange={event => onChange(event.currentTarget.checked)} />{field.title}</label>
        {help}
      </div>
    );
  }
  if (isList(value)) return <Choices field={field} id={id} value={value} described={described} onChange={onChange}>{help}</Choices>;
  if (typeof value === "object") {
    const template = templateOf(field, values);
    return template && <FactsForm field={field} template={template} value={value} onChange={onChange}>{help}</FactsForm>;
  }
  if (field.kind === "content") return <ContentField field={field} common={common} value={value} onChange={onChange}>{help}</ContentField>;

  const optional = field.required || field.initial !== "" || field.kind === "choice";
  return (
    <div class="field">
      <label for={id}>{field.title} {!optional && <span class="quiet">{t("form.optional")}</span>}</label>
      <Control field={field} common={common} value={value} onChange={onChange} />
      {help}
    </div>
  );
}

function Control({ field, common, value, onChange }: { field: Field; common: object; value: string; onChange(value: string): void }) {
  const typed = (event: Event & { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  switch (field.kind) {
    case "choice":
      return (
        <select {...common} value={value} onChange={typed}>
          {field.initial === "" && <option value="">–</option>}
          {field.choices.map(choice => <option key={choice.value} value={choice.value}>{choice.title}</option>)}
        </select>
      );
    case "multiline":
      return <textarea {...common} rows={4} maxLength={field.maxLength} value={value} onInput={typed} />;
    case "integer":
      return <input {...common} class="short" type="number" inputMode="numeric" step={1} min={field.minimum} max={field.maximum} value={value} onInput={typed} />;
    case "date":
      return <input {...common} type="date" value={value} onInput={typed} />;
    default:
      return <input {...common} type="text" maxLength={field.maxLength} value={value} onInput={typed} />;
  }
}

interface ChoicesProps {
  field: Field;
  id: string;
  value: readonly string[];
  described: string | undefined;
  children: ComponentChildren;
  onChange(value: readonly string[]): void;
}

// A long list of ticks would push the start button off the screen.
const mostInSight = 6;

/** Several ticks; a long list is folded to a line that says how many are set. */
function Choices({ field, id, value, described, children, onChange }: ChoicesProps) {
  const toggle = (choice: string, on: boolean) =>
    onChange(field.choices.map(entry => entry.value).filter(entry => (entry === choice ? on : value.includes(entry))));
  const boxes = (
    <div class="ticks">
      {field.choices.map(choice => (
        <label key={choice.value} class="check">
          <input type="checkbox" data-testid={`${id}-${choice.value}`} checked={value.includes(choice.value)} onChange={event => toggle(choice.value, event.currentTarget.checked)} />
          {choice.title}
        </label>
      ))}
    </div>
  );
  return (
    <fieldset id={id} class="choice" tabIndex={-1} aria-describedby={described}>
      <legend>{field.title}</legend>
      {field.choices.length <= mostInSight ? boxes : (
        <details data-testid={`${id}-more`}>
          <summary>{t("form.ticked", { count: value.length, all: field.choices.length })}</summary>
          {boxes}
        </details>
      )}
      {children}
    </fieldset>
  );
}
