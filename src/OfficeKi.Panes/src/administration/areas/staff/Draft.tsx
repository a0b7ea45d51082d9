import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { Button } from "../../../design/fluent";
import { formatTime } from "../../parts/changed";
import { Field } from "../../parts/Field";
import { Outcome } from "../../parts/Outcome";
import { useAction } from "../../parts/useAction";
import { type Planned, type Position, positions } from "./staff";
import { text } from "./texts";

interface DraftProps {
  api: ApiClient;
  draft: Planned;
  mayTakePosition: boolean;
  onChanged(): void;
}

/** A planned change, what it would do, and what the staff council says to it. */
export function Draft({ api, draft, mayTakePosition, onChanged }: DraftProps) {
  return (
    <section class="request" data-testid={`draft-${draft.version}`}>
      <h3>{text("draft", { version: draft.version, time: formatTime(draft.time) })}</h3>
      <p>{draft.reason}</p>
      <p>{text(draft.widens === null ? "unknown" : draft.widens ? "widens" : "narrows")}</p>
      <ul>{draft.sentences.map(sentence => <li key={sentence}>{sentence}</li>)}</ul>
      <p data-testid="position">{text("position")}: {draft.position ? text(draft.position) : text("none")}{draft.note && ` – ${draft.note}`}</p>
      {mayTakePosition && <PositionForm api={api} draft={draft} onChanged={onChanged} />}
    </section>
  );
}

function PositionForm({ api, draft, onChanged }: Omit<DraftProps, "mayTakePosition">) {
  const action = useAction(api);
  const [position, setPosition] = useState<Position>(draft.position ?? "informed");
  const [note, setNote] = useState(draft.note ?? "");
  const save = (): void => {
    void action.run("POST", "/api/administration/staff/positions", { subject: draft.version, position, note, revision: draft.revision }).then(answer => {
      if (answer !== null) onChanged();
    });
  };
  return (
    <form onSubmit={event => {
      event.preventDefault();
      save();
    }}>
      <Field label={text("position")}>
        <select value={position} data-testid="position-choice" onChange={event => setPosition(event.currentTarget.value as Position)}>
          {positions.map(one => <option key={one} value={one}>{text(one)}</option>)}
        </select>
      </Field>
      <Field label={text("note")} wide>
        <textarea rows={2} maxLength={500} value={note} data-testid="position-note" onInput={event => setNote(event.currentTarget.value)} />
      </Field>
      <div class="button-row"><Button testId="position-save" disabled={action.busy} onClick={save}>{text("save")}</Button></div>
      <Outcome action={action} done={text("saved")} />
    </form>
  );
}
