import { useState } from "preact/hooks";
import { Button } from "../../../design/fluent";
import { Field } from "../../parts/Field";
import { Outcome } from "../../parts/Outcome";
import type { Action } from "../../parts/useAction";
import { bodyOf, type Budgets, type Draft, draftOf } from "./plan";
import { text } from "./texts";

interface PlanFormProps {
  /** Kept by the page, so that its outcome outlives the form. */
  action: Action;
  budgets: Budgets;
  onChanged(): void;
}

/** The whole plan in one form: it is saved as a whole, so that no half of it ever holds. */
export function PlanForm({ action, budgets, onChanged }: PlanFormProps) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(budgets));
  const save = (): void => {
    void action.run("PUT", "/api/administration/budgets", bodyOf(draft, budgets.revision)).then(answer => {
      if (answer !== null) onChanged();
    });
  };
  return (
    <form class="settings-form" onSubmit={event => {
      event.preventDefault();
      save();
    }}>
      <h2>{text("plan")}</h2>
      <p class="quiet">{text("planHint")}</p>
      <Centres draft={draft} onDraft={setDraft} />
      {draft.costCentres.length > 0 && <Units draft={draft} onDraft={setDraft} />}
      <div class="button-row"><Button appearance="primary" testId="plan-save" disabled={action.busy} onClick={save}>{text("save")}</Button></div>
      <Outcome action={action} done={text("saved")} />
    </form>
  );
}

interface PartProps {
  draft: Draft;
  onDraft(draft: Draft): void;
}

function Centres({ draft, onDraft }: PartProps) {
  const set = (index: number, change: Partial<Draft["costCentres"][number]>): void =>
    onDraft({ ...draft, costCentres: draft.costCentres.map((centre, place) => (place === index ? { ...centre, ...change } : centre)) });
  return (
    <>
      {draft.costCentres.map((centre, index) => (
        <fieldset key={index} class="settings-row" data-testid={`centre-${index}`}>
          <legend>{text("centre", { number: index + 1 })}</legend>
          <Field label={text("id")}><input value={centre.id} maxLength={40} onInput={event => set(index, { id: event.currentTarget.value })} /></Field>
          <Field label={text("name")}><input value={centre.name} maxLength={100} onInput={event => set(index, { name: event.currentTarget.value })} /></Field>
          <Field label={text("softField")}><input value={centre.soft} inputMode="decimal" onInput={event => set(index, { soft: event.currentTarget.value })} /></Field>
          <Field label={text("hardField")}><input value={centre.hard} inputMode="decimal" onInput={event => set(index, { hard: event.currentTarget.value })} /></Field>
          <Button size="small" label={text("removeCentre", { number: index + 1 })} onClick={() => onDraft({ ...draft, costCentres: draft.costCentres.filter((_, place) => place !== index) })}>{text("remove")}</Button>
        </fieldset>
      ))}
      <div class="button-row">
        <Button testId="add-centre" onClick={() => onDraft({ ...draft, costCentres: [...draft.costCentres, { id: "", name: "", soft: "", hard: "" }] })}>{text("addCentre")}</Button>
      </div>
    </>
  );
}

function Units({ draft, onDraft }: PartProps) {
  const set = (index: number, change: Partial<Draft["units"][number]>): void =>
    onDraft({ ...draft, units: draft.units.map((unit, place) => (place === index ? { ...unit, ...change } : unit)) });
  return (
    <>
      <Field label={text("standard")} hint={text("standardHint")}>
        <CentreChoice draft={draft} value={draft.defaultCostCentre} testId="default-centre" onValue={defaultCostCentre => onDraft({ ...draft, defaultCostCentre })} />
      </Field>
      <h3>{text("units")}</h3>
      <p class="quiet">{text("unitsHint")}</p>
      {draft.units.map((unit, index) => (
        <fieldset key={index} class="settings-row" data-testid={`unit-${index}`}>
          <legend>{text("unitRow", { number: index + 1 })}</legend>
          <Field label={text("unit")}><input value={unit.unit} maxLength={200} onInput={event => set(index, { unit: event.currentTarget.value })} /></Field>
          <Field label={text("costCentre")}><CentreChoice draft={draft} value={unit.costCentre} testId={`unit-${index}-centre`} onValue={costCentre => set(index, { costCentre })} /></Field>
          <Button size="small" label={text("removeUnit", { number: index + 1 })} onClick={() => onDraft({ ...draft, units: draft.units.filter((_, place) => place !== index) })}>{text("remove")}</Button>
        </fieldset>
      ))}
      <div class="button-row">
        <Button testId="add-unit" onClick={() => onDraft({ ...draft, units: [...draft.units, { unit: "", costCentre: draft.costCentres[0]?.id ?? "" }] })}>{text("addUnit")}</Button>
      </div>
    </>
  );
}

function CentreChoice({ draft, value, testId, onValue }: { draft: Draft; value: string; testId: string; onValue(id: string): void }) {
  const known = draft.costCentres.some(({ id }) => id === value);
  return (
    <select value={known ? value : ""} data-testid={testId} onChange={event => onValue(event.currentTarget.value)}>
      {!known && <option value="">–</option>}
      {draft.costCentres.map(({ id, name }, index) => <option key={index} value={id}>{id} {name}</option>)}
    </select>
  );
}
