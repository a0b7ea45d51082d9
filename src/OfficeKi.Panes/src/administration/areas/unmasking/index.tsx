import "../../parts/choices.css";
import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { Button } from "../../../design/fluent";
import { Panel } from "../../../design/Panel";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { formatTime } from "../../parts/changed";
import { Field } from "../../parts/Field";
import { Outcome } from "../../parts/Outcome";
import { useAction } from "../../parts/useAction";
import { useLoaded } from "../../useLoaded";
import { text } from "./texts";
import { guidOf, type Purpose, purposes, type UnmaskingArea, type UnmaskingRequest } from "./unmasking";

export const area: Area = {
  id: "unmasking",
  order: 65,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: UnmaskingView,
};

function UnmaskingView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<UnmaskingArea>(api, "/api/administration/unmasking");
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <p>{text("how")}</p>
      <LoadedView loaded={loaded}>
        {({ requests, mayAsk }) => (
          <>
            {mayAsk && <AskForm api={api} onAsked={loaded.reload} />}
            <h2>{text("requests")}</h2>
            {requests.length === 0 && <p class="quiet" data-testid="no-requests">{text("none")}</p>}
            {requests.map(request => <Request key={request.id} api={api} request={request} onChanged={loaded.reload} />)}
          </>
        )}
      </LoadedView>
    </>
  );
}

function AskForm({ api, onAsked }: { api: ApiClient; onAsked(): void }) {
  const action = useAction(api);
  const [draft, setDraft] = useState<{ decisionId: string; purpose: Purpose; reason: string }>({ decisionId: "", purpose: "security-incident", reason: "" });
  const send = (): void => {
    void action.run("POST", "/api/administration/unmasking", { ...draft, decisionId: guidOf(draft.decisionId) }).then(answer => {
      if (answer === null) return;
      setDraft({ ...draft, decisionId: "", reason: "" });
      onAsked();
    });
  };
  return (
    <>
      <h2>{text("ask")}</h2>
      <form class="settings-form" data-testid="ask-form" onSubmit={event => {
        event.preventDefault();
        send();
      }}>
        <Field label={text("decisionId")} hint={text("decisionHint")} wide>
          <input value={draft.decisionId} autocomplete="off" spellcheck={false} data-testid="ask-decision" onInput={event => setDraft({ ...draft, decisionId: event.currentTarget.value })} />
        </Field>
        <Field label={text("purpose")}>
          <select value={draft.purpose} data-testid="ask-purpose" onChange={event => setDraft({ ...draft, purpose: event.currentTarget.value as Purpose })}>
            {purposes.map(purpose => <option key={purpose} value={purpose}>{text(purpose)}</option>)}
          </select>
        </Field>
        <Field label={text("reason")} hint={text("reasonHint")} wide>
          <textarea rows={3} maxLength={500} value={draft.reason} data-testid="ask-reason" onInput={event => setDraft({ ...draft, reason: event.currentTarget.value })} />
        </Field>
        <div class="button-row"><Button appearance="primary" testId="ask-send" disabled={action.busy} onClick={send}>{text("send")}</Button></div>
        <Outcome action={action} done={text("sent")} />
      </form>
    </>
  );
}

interface RequestProps {
  api: ApiClient;
  request: UnmaskingRequest;
  onChanged(): void;
}

function Request({ api, request, onChanged }: RequestProps) {
  const answering = useAction(api);
  const answer = (approve: boolean): void => {
    void answering.run("POST", `/api/administration/unmasking/${request.id}/answer`, { approve }).then(saved => {
      if (saved !== null) onChanged();
    });
  };
  return (
    <section class="request" data-testid="request">
      <h3>{text("on", { time: formatTime(request.asked) })}{request.own && ` · ${text("own")}`}</h3>
      <p>{text(request.purpose)}: {request.reason}</p>
      <p class="quiet">{text("entry", { id: request.decisionId })}</p>
      <p data-testid="request-state">{text("state", { state: text(request.state, { time: formatTime(request.until ?? request.compared ?? request.asked) }) })}</p>
      {request.mayAnswer && (
        <div class="button-row">
          <Button appearance="primary" testId="approve" disabled={answering.busy} onClick={() => answer(true)}>{text("approve")}</Button>
          <Button testId="refuse" disabled={answering.busy} onClick={() => answer(false)}>{text("refuse")}</Button>
        </div>
      )}
      <Outcome action={answering} done={text("answered")} />
      <Compare api={api} request={request} onChanged={onChanged} />
    </section>
  );
}

/** Stays after the comparison, for the answer is given only once. */
function Compare({ api, request, onChanged }: RequestProps) {
  const action = useAction(api);
  const [person, setPerson] = useState("");
  const [matches, setMatches] = useState<boolean | null>(null);
  const compare = (): void => {
    void action.run<{ matches: boolean }>("POST", `/api/administration/unmasking/${request.id}/comparison`, { objectId: guidOf(person) }).then(answer => {
      if (answer === null) return;
      setMatches(answer.matches);
      setPerson("");
      onChanged();
    });
  };
  if (matches !== null) return <div role="status"><Panel tone="info" testId="comparison" title={text(matches ? "matches" : "differs")} /></div>;
  if (!request.mayCompare) return null;
  return (
    <form onSubmit={event => {
      event.preventDefault();
      compare();
    }}>
      <Field label={text("person")} hint={text("personHint")} wide>
        <input value={person} autocomplete="off" spellcheck={false} data-testid="compare-person" onInput={event => setPerson(event.currentTarget.value)} />
      </Field>
      <div class="button-row"><Button appearance="primary" testId="compare" disabled={action.busy} onClick={compare}>{text("compare")}</Button></div>
      <Outcome action={action} done="" />
    </form>
  );
}
