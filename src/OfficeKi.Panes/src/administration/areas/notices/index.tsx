import "../../parts/switches.css";
import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { Button } from "../../../design/fluent";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { changedLine, formatTime } from "../../parts/changed";
import { DataTable } from "../../parts/DataTable";
import { Field } from "../../parts/Field";
import { Outcome } from "../../parts/Outcome";
import { partText } from "../../parts/texts";
import { type Action, useAction } from "../../parts/useAction";
import { useMayChange } from "../../parts/useMayChange";
import { useLoaded } from "../../useLoaded";
import { type Banner, fromLocal, type IncidentKind, type Notices, type Terms, toLocal } from "./notices";
import { text } from "./texts";

export const area: Area = {
  id: "notices",
  order: 50,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: NoticesView,
};

const kinds: readonly IncidentKind[] = ["wrong", "harmful", "personal-data", "technical", "other"];

/** Message, terms and incidents. */
function NoticesView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<Notices>(api, "/api/administration/notices");
  const mayChange = useMayChange(api);
  const bannerAction = useAction(api);
  const termsAction = useAction(api);
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <LoadedView loaded={loaded}>
        {notices => (
          <>
            <h2>{text("incidents")}</h2>
            <p class="quiet">{text("incidentsHint")}</p>
            <Incidents notices={notices} />
            <h2>{text("banner")}</h2>
            <p class="quiet">{text("bannerHint")} {changedLine(notices.banner.changed)}</p>
            {mayChange ? <BannerForm key={`banner-${notices.banner.revision}`} action={bannerAction} banner={notices.banner} onChanged={loaded.reload} /> : <Shown value={notices.banner} />}
            <h2>{text("terms")}</h2>
            <p class="quiet">{text("termsHint")} {text("version", { version: notices.terms.revision })}. {changedLine(notices.terms.changed)}</p>
            {mayChange ? <TermsForm key={`terms-${notices.terms.revision}`} action={termsAction} terms={notices.terms} onChanged={loaded.reload} /> : <Shown value={notices.terms} />}
          </>
        )}
      </LoadedView>
    </>
  );
}

function Shown({ value }: { value: { de: string } }) {
  return <><p>{value.de || "–"}</p><p class="quiet">{partText("readOnly")}</p></>;
}

function Incidents({ notices }: { notices: Notices }) {
  return (
    <>
      <ul class="tiles">
        {kinds.map(kind => <li key={kind} class="tile" data-testid={`incidents-${kind}`}><strong>{notices.counts[kind]}</strong><span>{text(kind)}</span></li>)}
      </ul>
      <DataTable caption={text("incidents")} rows={notices.incidents.map((incident, index) => ({ ...incident, index }))} keyOf={row => String(row.index)} empty={text("noIncidents")} columns={[
        { title: text("hour"), cell: row => formatTime(row.hour) },
        { title: text("kind"), cell: row => text(row.kind) },
        { title: text("function"), cell: row => row.function ?? "–" },
        { title: text("policy"), cell: row => row.policyVersion?.split("+")[0] ?? "–" },
      ]} />
    </>
  );
}

function BannerForm({ action, banner, onChanged }: { action: Action; banner: Banner; onChanged(): void }) {
  const [draft, setDraft] = useState({ de: banner.de, en: banner.en, from: toLocal(banner.from), until: toLocal(banner.until), severity: banner.severity });
  const save = (): void => {
    void action.run("PUT", "/api/administration/notices/banner", { ...draft, from: fromLocal(draft.from), until: fromLocal(draft.until), revision: banner.revision }).then(answer => {
      if (answer !== null) onChanged();
    });
  };
  return (
    <form class="settings-form" data-testid="banner-form" onSubmit={event => {
      event.preventDefault();
      save();
    }}>
      <Field label={text("de")} wide><textarea rows={2} maxLength={500} data-testid="banner-de" value={draft.de} onInput={event => setDraft({ ...draft, de: event.currentTarget.value })} /></Field>
      <Field label={text("en")} wide><textarea rows={2} maxLength={500} data-testid="banner-en" value={draft.en} onInput={event => setDraft({ ...draft, en: event.currentTarget.value })} /></Field>
      <div class="filters">
        <Field label={text("severity")}>
          <select value={draft.severity} onChange={event => setDraft({ ...draft, severity: event.currentTarget.value as Banner["severity"] })}>
            {(["info", "warning", "error"] as const).map(one => <option key={one} value={one}>{text(one)}</option>)}
          </select>
        </Field>
        <Field label={text("from")}><input type="datetime-local" value={draft.from} onInput={event => setDraft({ ...draft, from: event.currentTarget.value })} /></Field>
        <Field label={text("until")}><input type="datetime-local" value={draft.until} onInput={event => setDraft({ ...draft, until: event.currentTarget.value })} /></Field>
      </div>
      <div class="button-row"><Button appearance="primary" testId="banner-save" disabled={action.busy} onClick={save}>{text("save")}</Button></div>
      <Outcome action={action} done={text("saved")} />
    </form>
  );
}

function TermsForm({ action, terms, onChanged }: { action: Action; terms: Terms; onChanged(): void }) {
  const [draft, setDraft] = useState({ de: terms.de, en: terms.en });
  const save = (): void => {
    void action.run("PUT", "/api/administration/notices/terms", { ...draft, revision: terms.revision }).then(answer => {
      if (answer !== null) onChanged();
    });
  };
  return (
    <form class="settings-form" data-testid="terms-form" onSubmit={event => {
      event.preventDefault();
      save();
    }}>
      <Field label={text("de")} wide><textarea rows={6} maxLength={10_000} data-testid="terms-de" value={draft.de} onInput={event => setDraft({ ...draft, de: event.currentTarget.value })} /></Field>
      <Field label={text("en")} wide><textarea rows={6} maxLength={10_000} data-testid="terms-en" value={draft.en} onInput={event => setDraft({ ...draft, en: event.currentTarget.value })} /></Field>
      <div class="button-row"><Button appearance="primary" testId="terms-save" disabled={action.busy} onClick={save}>{text("save")}</Button></div>
      <Outcome action={action} done={text("saved")} />
    </form>
  );
}
