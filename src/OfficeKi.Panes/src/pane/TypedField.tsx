import { useState } from "preact/hooks";
import type { TypedText } from "../hosts/host";
import { t } from "../i18n/i18n";

/** The text to work on, where the program has none open. */
export function TypedField({ typed }: { typed: TypedText }) {
  const [text, setText] = useState(typed.text);
  return (
    <div class="field">
      <label for="typed">{t("typed.label")}</label>
      <textarea id="typed" rows={8} data-testid="typed" aria-describedby="typed-hint" value={text} onInput={event => {
        setText(event.currentTarget.value);
        typed.set(event.currentTarget.value);
      }} />
      <p id="typed-hint" class="hint">{t("typed.hint")}</p>
    </div>
  );
}
