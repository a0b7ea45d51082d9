import { Field } from "./Field";
import { text } from "./figureTexts";

export interface MonthChoice {
  from: string;
  to: string;
}

const shape = /^\d{4}-(0[1-9]|1[0-2])$/;

/** From which month to which; whole months only. */
export function Months({ value, onChange }: { value: MonthChoice; onChange(value: MonthChoice): void }) {
  const input = (key: keyof MonthChoice) => (
    <Field label={text(key)} hint={text("month")}>
      <input type="month" value={value[key]} data-testid={key} pattern="\d{4}-\d{2}" onChange={event => onChange({ ...value, [key]: event.currentTarget.value })} />
    </Field>
  );
  return <>{input("from")}{input("to")}</>;
}

/** The last twelve closed months. */
export function lastYear(now: Date): MonthChoice {
  const name = (back: number): string => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
  return { from: name(12), to: name(1) };
}

/** As a query; a month that is none is left out, and the server takes its default. */
export function queryOf(choice: MonthChoice, more: Record<string, string> = {}): string {
  return new URLSearchParams({ ...(shape.test(choice.from) && { from: choice.from }), ...(shape.test(choice.to) && { to: choice.to }), ...more }).toString();
}
