import { t } from "../i18n/i18n";
import { type Field, problemOf, type Values } from "./schema";

interface OptionFieldsProps {
  fields: readonly Field[];
  values: Values;
  /** Whether to show what is wrong: after an attempt, not while the user still types. */
  checked: boolean;
  onChange(name: string, value: string | boolean): void;
}

/** The form of a function's options, with native controls: they speak to every assistive technology. */
export function OptionFields({ fields, values, checked, onChange }: OptionFieldsProps) {
  return <>{fields.map(field => (
    <OptionField key={field.name} field={field} value={values[field.name] ?? field.initial} checked={checked} onChange={value => onChange(field.name, value)} />
  ))}</>;
}

interface OptionFieldProps {
  field: Field;
  value: string | boolean;
  checked: boolean;
  onChange(value: string | boolean): void;
}

function OptionField({ field, value, checked, onChange }: OptionFieldProps) {
  const id = `option-${field.name}`;
  const problem = checked ? problemOf(field, value) : null;
  const described = [field.description && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const common = { id, "data-testid": id, "aria-describedby": described, "aria-invalid": problem ? true : undefined, "aria-required": field.required || undefined };
  const help = (
    <>
      {field.description && <p id={`${id}-hint`} class="hint">{field.description}</p>}
      {problem && <p id={`${id}-error`} class="field-error">{t(problem.key, problem.values)}</p>}
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
