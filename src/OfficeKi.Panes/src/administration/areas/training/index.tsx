import "../../parts/choices.css";
import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { Button } from "../../../design/fluent";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { changedLine } from "../../parts/changed";
import { Field } from "../../parts/Field";
import { Outcome } from "../../parts/Outcome";
import { partText } from "../../parts/texts";
import { useAction } from "../../parts/useAction";
import { useMayChange } from "../../parts/useMayChange";
import { useLoaded } from "../../useLoaded";
import { isKnown, text } from "./texts";
import { bodyOf, draftOf, toggled, type TrainingArea } from "./training";

export const area: Area = {
  id: "training",
  order: 45,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: TrainingView,
};

function TrainingView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<TrainingArea>(api, "/api/administration/training");
  const mayChange = useMayChange(api);
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <LoadedView loaded={loaded}>
        {training => (
          <>
            <h2>{text("passed")}</h2>
            <p data-testid="passed">{training.passedAtLeast === null ? text("few", { group: training.smallestGroup }) : text("atLeast", { count: training.passedAtLeast })}</p>
            <p class="quiet">{text("passedHint", { group: training.smallestGroup })}</p>
            <h2>{text("rules")}</h2>
            <p class="quiet">{changedLine(training.changed)} {!mayChange && partText("readOnly")}</p>
            <RulesForm key={training.revision} api={api} training={training} mayChange={mayChange} onChanged={loaded.reload} />
          </>
        )}
      </LoadedView>
    </>
  );
}

interface RulesFormProps {
  api: ApiClient;
  training: TrainingArea;
  mayChange: boolean;
  onChanged(): void;
}

function RulesForm({ api, training, mayChange, onChanged }: RulesFormProps) {
  const action = useAction(api);
  const [draft, setDraft] = useState(draftOf(training));
  const save = (): void => {
    void action.run("PUT", "/api/administration/training", bodyOf(draft, training.revision)).then(answer => {
      if (answer !== null) onChanged();
    });
  };
  return (
    <form class="settings-form" data-testid="training-form" onSubmit={event => {
      event.preventDefault();
      save();
    }}>
      <fieldset class="choices" disabled={!mayChange}>
        <legend>{text("requiredFor")}</legend>
        {training.classes.map(({ id, functions }) => (
          <label key={id}>
            <input type="checkbox" data-testid={`required-${id}`} checked={draft.requiredFor.includes(id)}
              onChange={event => setDraft({ ...draft, requiredFor: toggled(draft.requiredFor, id, event.currentTarget.checked) })} />
            <span>{nameOf(id)}<span class="quiet"> ({functions.join(", ")})</span></span>
          </label>
        ))}
      </fieldset>
      <Field label={text("months")} hint={text("monthsHint", { months: training.keptMonths })}>
        <input inputMode="numeric" value={draft.months} readOnly={!mayChange} data-testid="months" onInput={event => setDraft({ ...draft, months: event.currentTarget.value })} />
      </Field>
      <fieldset class="choices" disabled={!mayChange}>
        <legend>{text("except")}</legend>
        {training.roles.map(role => (
          <label key={role}>
            <input type="checkbox" data-testid={`except-${role}`} checked={draft.exceptRoles.includes(role)}
              onChange={event => setDraft({ ...draft, exceptRoles: toggled(draft.exceptRoles, role, event.currentTarget.checked) })} />
            <span>{nameOf(role)}</span>
          </label>
        ))}
      </fieldset>
      {mayChange && <div class="button-row"><Button appearance="primary" testId="training-save" disabled={action.busy} onClick={save}>{text("save")}</Button></div>}
      <Outcome action={action} done={text("saved")} />
    </form>
  );
}

function nameOf(word: string): string {
  return isKnown(word) ? text(word) : word;
}
