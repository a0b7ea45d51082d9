import "../policy/policy.css";
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
import { ReplayReport } from "../policy/ReplayReport";
import { download, grouped, type Import, type Imported, nextRelease, type Packages } from "./packages";
import { text } from "./texts";

export const area: Area = {
  id: "packages",
  order: 25,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: PackagesView,
};

const address = "/api/administration/packages";

interface PartProps {
  api: ApiClient;
  packages: Packages;
  reload(): void;
}

function PackagesView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<Packages>(api, address);
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <LoadedView loaded={loaded}>
        {packages => {
          const props = { api, packages, reload: loaded.reload };
          return (
            <div class="policy">
              {packages.mayWrite && <Give {...props} />}
              <OwnKey packages={packages} />
              <Issuers {...props} />
              {packages.mayWrite && <Take {...props} />}
              <Imports {...props} />
            </div>
          );
        }}
      </LoadedView>
    </>
  );
}

function Give({ api, packages, reload }: PartProps) {
  const [name, setName] = useState(packages.exports[0]?.name ?? "grundregeln");
  const [release, setRelease] = useState(nextRelease(packages.exports, name));
  const action = useAction(api);
  const give = async (): Promise<void> => {
    const made = await action.run<{ fileName: string; package: string }>("POST", `${address}/exports`, { name, release });
    if (!made) return;
    download(made.fileName, made.package);
    reload();
  };
  return (
    <section>
      <h2>{text("export")}</h2>
      <p>{text("exportLead")}</p>
      <div class="form-grid">
        <Field label={text("name")} hint={text("nameHint")}><input value={name} maxLength={60} data-testid="package-name" onInput={event => setName(event.currentTarget.value)} /></Field>
        <Field label={text("release")}><input value={release} maxLength={20} data-testid="package-release" onInput={event => setRelease(event.currentTarget.value)} /></Field>
      </div>
      <div class="button-row"><Button testId="export" disabled={action.busy} onClick={() => void give()}>{text("create")}</Button></div>
      <Outcome action={action} done={text("created")} />
    </section>
  );
}

function OwnKey({ packages }: { packages: Packages }) {
  return (
    <section>
      <h2>{text("key")}</h2>
      <p>{text("keyLead")}</p>
      <dl class="facts"><dt>{text("fingerprint")}</dt><dd>{grouped(packages.keyId)}</dd></dl>
      <pre tabIndex={0} data-testid="public-key">{packages.publicKey}</pre>
    </section>
  );
}

function Issuers({ api, packages, reload }: PartProps) {
  const [name, setName] = useState("");
  const [publicKey, setPublicKey] = useState("");
  const action = useAction(api);
  const save = async (issuers: { name: string; publicKey: string }[]): Promise<void> => {
    if (!(await action.run("PUT", `${address}/issuers`, { revision: packages.revision, issuers }))) return;
    setName("");
    setPublicKey("");
    reload();
  };
  return (
    <section>
      <h2>{text("issuers")}</h2>
      <DataTable caption={text("issuers")} rows={packages.issuers} keyOf={row => row.keyId} empty={text("noIssuers")} columns={[
        { title: text("issuer"), cell: row => row.name },
        { title: text("fingerprint"), cell: row => grouped(row.keyId) },
        ...(packages.mayWrite ? [{
          title: text("remove"),
          cell: (row: Packages["issuers"][number]) => (
            <Button size="small" label={text("removeIssuer", { name: row.name })} disabled={action.busy} onClick={() => void save(packages.issuers.filter(one => one !== row))}>{text("remove")}</Button>
          ),
        }] : []),
      ]} />
      {packages.mayWrite && (
        <>
          <Field label={text("issuer")}><input value={name} maxLength={100} data-testid="issuer-name" onInput={event => setName(event.currentTarget.value)} /></Field>
          <Field label={text("publicKey")}><textarea rows={5} value={publicKey} data-testid="issuer-key" onInput={event => setPublicKey(event.currentTarget.value)} /></Field>
          <div class="button-row"><Button testId="trust" disabled={action.busy} onClick={() => void save([...packages.issuers, { name, publicKey }])}>{text("add")}</Button></div>
          <Outcome action={action} done={text("issuersSaved")} />
        </>
      )}
    </section>
  );
}

function Take({ api, packages, reload }: PartProps) {
  const [file, setFile] = useState<File | null>(null);
  const [taken, setTaken] = useState<Imported | null>(null);
  const action = useAction(api);
  const take = async (): Promise<void> => {
    const answer = await action.run<Imported>("POST", `${address}/imports`, { revision: packages.policyRevision, package: (await file?.text()) ?? "" });
    setTaken(answer);
    if (answer) reload();
  };
  return (
    <section>
      <h2>{text("import")}</h2>
      <p>{text("importLead")}</p>
      <Field label={text("file")}><input type="file" accept=".json,application/json" data-testid="package-file" onChange={event => setFile(event.currentTarget.files?.[0] ?? null)} /></Field>
      <div class="button-row"><Button testId="import" disabled={action.busy} onClick={() => void take()}>{text("run")}</Button></div>
      <Outcome action={action} done={text("imported")} />
      {taken && (
        <>
          <Panel tone="info" title={text("differences")} testId="differences">
            {taken.differences.length === 0 ? <p>{text("noDifferences")}</p> : <ul>{taken.differences.map(line => <li key={line}>{line}</li>)}</ul>}
          </Panel>
          <ReplayReport replay={taken.replay} />
        </>
      )}
    </section>
  );
}

function Imports({ api, packages }: PartProps) {
  const action = useAction(api);
  const adopt = async (row: Import): Promise<void> => {
    const golden = await api.fetch("/api/administration/golden").then(response => response.json() as Promise<{ revision: number }>).catch(() => null);
    await action.run("POST", "/api/administration/golden/adoptions", { revision: golden?.revision ?? 0, version: row.version });
  };
  return (
    <section>
      <h2>{text("imports")}</h2>
      <DataTable caption={text("imports")} rows={packages.imports} keyOf={row => String(row.version)} empty={text("noImports")} columns={[
        { title: text("package"), cell: row => `${row.name} ${row.release}` },
        { title: text("issuer"), cell: row => row.issuer },
        { title: text("draft"), cell: row => row.version, number: true },
        { title: text("time"), cell: row => new Date(row.time).toLocaleString(language() === "de" ? "de-DE" : "en-GB", { dateStyle: "medium", timeStyle: "short" }) },
        {
          title: text("parts"),
          cell: row => (
            <div class="button-row">
              {row.parts.map(part => part.name === "golden.json"
                ? packages.mayWrite && <Button key={part.name} size="small" disabled={action.busy} onClick={() => void adopt(row)}>{text("adopt")}</Button>
                : <Button key={part.name} size="small" onClick={() => download(part.name.replace("/", "-"), part.text)}>{part.name}</Button>)}
            </div>
          ),
        },
      ]} />
      {packages.imports.some(row => row.parts.length > 0) && <p class="quiet">{text("partsHint")}</p>}
      <Outcome action={action} done={text("adopted")} />
    </section>
  );
}
