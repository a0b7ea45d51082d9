import { useState } from "preact/hooks";
import { Button } from "../../../design/fluent";
import { Field } from "../../parts/Field";
import { type Expectation, type ExpectationKind, type Golden, type GoldenCase, kinds, readOptions } from "./golden";
import { text } from "./texts";

interface CaseFormProps {
  golden: Golden;
  start: GoldenCase;
  busy: boolean;
  onSave(one: GoldenCase): void;
}

/** One case to write or change. */
export function CaseForm({ golden, start, busy, onSave }: CaseFormProps) {
  const [one, setCase] = useState(start);
  const [typed, setTyped] = useState(start.options ? JSON.stringify(start.options) : "");
  const options = readOptions(typed);
  const set = (change: Partial<GoldenCase>): void => setCase({ ...one, ...change });
  const setExpectation = (at: number, change: Partial<Expectation>): void =>
    set({ expect: one.expect.map((expectation, index) => (index === at ? { ...expectation, ...change } : expectation)) });
  return (
    <>
      <div class="form-grid">
        <Field label={text("id")} hint={text("idHint")}><input value={one.id} maxLength={60} data-testid="case-id" onInput={event => set({ id: event.currentTarget.value })} /></Field>
        <Field label={text("caseTitle")}><input value={one.title} maxLength={100} data-testid="case-title" onInput={event => set({ title: event.currentTarget.value })} /></Field>
        <Field label={text("function")}>
          <select value={one.function} data-testid="case-function" onChange={event => set({ function: event.currentTarget.value })}>
            {golden.functions.map(each => <option key={each.id} value={each.id}>{each.label}</option>)}
          </select>
        </Field>
        <Field label={text("options")} hint={text(options === undefined ? "optionsWrong" : "optionsHint")}>
          <input value={typed} aria-invalid={options === undefined} onInput={event => setTyped(event.currentTarget.value)} />
        </Field>
      </div>
      <Field label={text("text")}><textarea rows={6} value={one.text} maxLength={20000} data-testid="case-text" onInput={event => set({ text: event.currentTarget.value })} /></Field>
      {one.expect.map((expectation, index) => (
        <div class="form-grid" key={index}>
          <Field label={text("expect", { number: index + 1 })}>
            <select value={expectation.kind} data-testid="case-kind" onChange={event => setExpectation(index, { kind: event.currentTarget.value as ExpectationKind })}>
              {kinds.map(kind => <option key={kind} value={kind}>{text(kind)}</option>)}
            </select>
          </Field>
          <Field label={text(expectation.kind)}><input value={expectation.value} maxLength={300} data-testid="case-value" onInput={event => setExpectation(index, { value: event.currentTarget.value })} /></Field>
        </div>
      ))}
      <div class="button-row">
        <Button disabled={one.expect.length >= 10} onClick={() => set({ expect: [...one.expect, { kind: "contains", value: "" }] })}>{text("addExpectation")}</Button>
        <Button appearance="primary" testId="save-case" disabled={busy || options === undefined} onClick={() => onSave({ ...one, options: options ?? null })}>{text("save")}</Button>
      </div>
    </>
  );
}
