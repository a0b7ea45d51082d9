import "./policy.css";
import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { Button } from "../../../design/fluent";
import { Panel } from "../../../design/Panel";
import { language } from "../../../i18n/i18n";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { DataTable } from "../../parts/DataTable";
import { Field } from "../../parts/Field";
import { Outcome } from "../../parts/Outcome";
import { useAction } from "../../parts/useAction";
import { useLoaded } from "../../useLoaded";
import { Editor } from "./Editor";
import { type Policy, type PolicyFile, type Replay, starter, type VersionState } from "./policy";
import { ReplayReport } from "./ReplayReport";
import { text } from "./texts";
import { VersionDetail } from "./VersionDetail";
import { WhatIfForm } from "./WhatIfForm";

export const area: Area = {
  id: "policy",
  order: 20,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: PolicyView,
};

const address = "/api/administration/policy";
const states: Record<VersionState, "stateActive" | "statePlanned" | "stateFormer" | "stateDraft"> = {
  active: "stateActive", planned: "statePlanned", former: "stateFormer", draft: "stateDraft",
};

function PolicyView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<Policy>(api, address);
  const [edited, edit] = useState<PolicyFile[] | null>(null);
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <p>{text("secondPerson")}</p>
      <LoadedView loaded={loaded}>
        {policy => {
          const files = edited ?? (policy.active.files.length > 0 ? policy.active.files : starter(policy.active.contact));
          return (
            <div class="policy">
              <InForce policy={policy} />
              <Versions api={api} policy={policy} onChanged={loaded.reload} onEdit={edit} />
              {policy.mayWrite && <Drafting api={api} policy={policy} files={files} onChange={edit} onSaved={loaded.reload} />}
              <WhatIfForm api={api} files={files} />
              <Rules policy={policy} />
            </div>
          );
        }}
      </LoadedView>
    </>
  );
}

function InForce({ policy: { active } }: { policy: Policy }) {
  return (
    <section>
      <h2>{text("active")}</h2>
      {!active.readable && <div role="alert"><Panel tone="error" title={text("unreadable")} /></div>}
      <dl class="facts">
        <dt>{text("version")}</dt><dd data-testid="active-version">{active.version}</dd>
        <dt>{text("source")}</dt><dd>{text(active.source)}</dd>
        {active.validFrom && <><dt>{text("since")}</dt><dd>{when(active.validFrom)}</dd></>}
        {active.reason && <><dt>{text("reason")}</dt><dd>{active.reason}</dd></>}
        <dt>{text("contact")}</dt><dd>{active.contact}</dd>
      </dl>
      {active.folderIgnored && <p>{text("folderIgnored")}</p>}
    </section>
  );
}

function Versions({ api, policy, onChanged, onEdit }: { api: ApiClient; policy: Policy; onChanged(): void; onEdit(files: PolicyFile[]): void }) {
  const [chosen, choose] = useState<number | null>(null);
  const version = policy.versions.find(one => one.number === chosen);
  return (
    <section>
      <h2>{text("history")}</h2>
      <DataTable caption={text("history")} rows={policy.versions} keyOf={row => String(row.number)} empty={text("none")} columns={[
        { title: text("number"), cell: row => row.number },
        { title: text("state"), cell: row => <fluent-badge color={row.state === "active" ? "success" : "subtle"} appearance="tint">{text(states[row.state])}</fluent-badge> },
        { title: text("reason"), cell: row => row.package ?? row.reason },
        { title: text("author"), cell: row => text(row.author) },
        { title: text("time"), cell: row => when(row.time) },
        { title: text("open"), cell: row => <Button size="small" testId={`version-${row.number}`} label={text("openVersion", { number: row.number })} onClick={() => choose(row.number)}>{text("open")}</Button> },
      ]} />
      {version && <VersionDetail key={`${version.number}`} api={api} policy={policy} version={version} onChanged={onChanged} onEdit={onEdit} />}
    </section>
  );
}

function Drafting({ api, policy, files, onChange, onSaved }: { api: ApiClient; policy: Policy; files: PolicyFile[]; onChange(files: PolicyFile[]): void; onSaved(): void }) {
  const [reason, setReason] = useState("");
  const [replay, setReplay] = useState<Replay | null>(null);
  const action = useAction(api);
  const save = async (): Promise<void> => {
    setReplay(null);
    const draft = await action.run<{ number: number }>("POST", `${address}/drafts`, { revision: policy.revision, files, reason });
    if (!draft) return;
    setReplay(await action.run<Replay>("POST", `${address}/replay`, { version: draft.number }));
    onSaved();
  };
  return (
    <section>
      <h2>{text("editor")}</h2>
      <p>{text("editorLead")}</p>
      <Editor api={api} files={files} onChange={onChange} />
      <Field label={text("reason")} hint={text("reasonHint")}>
        <input value={reason} maxLength={500} data-testid="draft-reason" onInput={event => setReason(event.currentTarget.value)} />
      </Field>
      <div class="button-row"><Button appearance="primary" testId="save-draft" disabled={action.busy} onClick={() => void save()}>{text("save")}</Button></div>
      <Outcome action={action} done={text("saved")} />
      {replay && <ReplayReport replay={replay} />}
    </section>
  );
}

function Rules({ policy: { rules, base } }: { policy: Policy }) {
  return (
    <section>
      <h2>{text("rules")}</h2>
      <DataTable caption={text("rules")} rows={rules} keyOf={row => row.id} empty="" columns={[
        { title: text("rule"), cell: row => <>{row.title} <span class="quiet">{row.id}</span></> },
        { title: text("effect"), cell: row => `${text(row.effect)}${row.dryRun ? `, ${text("dryRun")}` : ""}` },
        { title: text("law"), cell: row => row.source },
        { title: text("wouldDeny"), cell: row => (row.dryRun ? row.wouldDeny ?? text("fewPeople") : ""), number: true },
      ]} />
      <details>
        <summary>{text("baseFiles")} ({base.version})</summary>
        {base.files.map(file => <details key={file.name}><summary>{file.name}</summary><pre tabIndex={0}>{file.text}</pre></details>)}
      </details>
    </section>
  );
}

function when(time: string): string {
  return new Date(time).toLocaleString(language() === "de" ? "de-DE" : "en-GB", { dateStyle: "medium", timeStyle: "short" });
}
