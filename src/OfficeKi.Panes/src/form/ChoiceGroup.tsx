interface ChoiceGroupProps<T extends string> {
  name: string;
  legend: string;
  value: T;
  choices: readonly { value: T; label: string; disabled?: boolean }[];
  hint?: string;
  onChange(value: T): void;
}

/** Radio buttons side by side, drawn as one control. */
export function ChoiceGroup<T extends string>({ name, legend, value, choices, hint, onChange }: ChoiceGroupProps<T>) {
  return (
    <fieldset class="choice" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      <div class="choice-row">
        {choices.map(choice => (
          <label key={choice.value} class={choice.disabled ? "disabled" : ""}>
            <input type="radio" name={name} value={choice.value} checked={choice.value === value} disabled={choice.disabled ?? false}
              data-testid={`${name}-${choice.value}`} onChange={() => onChange(choice.value)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {hint && <p id={`${name}-hint`} class="hint">{hint}</p>}
    </fieldset>
  );
}
